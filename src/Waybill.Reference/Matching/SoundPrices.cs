namespace Waybill.Reference.Matching;

/// <summary>What it costs to write one sound (<see cref="Sounds"/>) where another is meant, to leave one out or to add one, in hundredths of a letter.</summary>
internal sealed class SoundPrices
{
    /// <summary>The price of a wrong letter.</summary>
    public const int Whole = 100;

    /// <summary>The price of a vowel more or less, in words of one script.</summary>
    public const int Vowel = 50;

    /// <summary>The price of a letter that is next to none, more or less; no other letter costs less in words of one script.</summary>
    public const int Weak = 45;

    /// <summary>The least price of a consonant for a vowel that it is nearly.</summary>
    public const int Soft = 30;

    /// <summary>The price of exchanging a letter with the next.</summary>
    public const int Exchanged = 80;

    /// <summary>The sounds of words that write their vowels.</summary>
    private const string Written = "abcdefghijklmnopqrstuvwxyzSCZ0123456789";

    private const int Signs = 128;
    private readonly byte[] swaps = new byte[Signs * Signs];
    private readonly byte[] gaps = new byte[Signs];

    private SoundPrices(bool plain, bool abjad)
    {
        Array.Fill(swaps, (byte)Whole);
        Array.Fill(gaps, (byte)Whole);
        if (!plain)
        {
            SetSwaps();
            SetGaps(abjad);
        }

        for (var sound = 0; sound < Signs; sound++)
        {
            swaps[(sound * Signs) + sound] = 0;
        }
    }

    /// <summary>Between two words that write their vowels, or two that do not.</summary>
    public static SoundPrices OneScript { get; } = new(plain: false, abjad: false);

    /// <summary>Between a word in a script that leaves vowels out and one in a script that does not.</summary>
    public static SoundPrices TwoScripts { get; } = new(plain: false, abjad: true);

    /// <summary>The least that the consonants of two words (<see cref="Sounds.Skeleton"/>) cost, whatever stands between them.</summary>
    public static SoundPrices Consonants { get; } = OfConsonants();

    /// <summary>Every letter costs the same.</summary>
    public static SoundPrices Letters { get; } = new(plain: true, abjad: false);

    /// <summary>What it costs to leave a sound out, or to add it.</summary>
    public int Gap(char sound) => sound < Signs ? gaps[sound] : Whole;

    /// <summary>What it costs to write each other sound instead; empty for one that is not of the Latin alphabet.</summary>
    public ReadOnlySpan<byte> Swaps(char sound) => sound < Signs ? swaps.AsSpan(sound * Signs, Signs) : [];

    /// <summary>What it costs to write one sound where the other is meant.</summary>
    public int Swap(char one, char other) => one == other ? 0 : one < Signs && other < Signs ? swaps[(one * Signs) + other] : Whole;

    /// <summary>Each stands for several sounds (<see cref="Sounds.Skeleton"/>), and is as cheap as the cheapest of them.</summary>
    private static SoundPrices OfConsonants()
    {
        var least = new SoundPrices(plain: true, abjad: false);
        foreach (var one in Written)
        {
            var bone = Sounds.Bone(one);
            foreach (var other in bone == '\0' ? "" : Written)
            {
                var price = OneScript.Swap(one, other);
                if (Sounds.Bone(other) is var second && second == '\0')
                {
                    least.gaps[bone] = (byte)Math.Min(least.gaps[bone], price);
                }
                else if (second != bone)
                {
                    var at = (bone * Signs) + second;
                    least.swaps[at] = least.swaps[(second * Signs) + bone] = (byte)Math.Min(least.swaps[at], price);
                }
            }
        }

        return least;
    }

    private void SetGaps(bool abjad)
    {
        void Set(string sounds, int price) => sounds.ToList().ForEach(s => gaps[s] = (byte)price);

        Set("AUI", abjad ? 15 : 40);
        Set("aeiou", abjad ? 4 : Vowel);
        Set("hHX", abjad ? 25 : Weak);
        Set("*", 60);
    }

    private void SetSwaps()
    {
        void Set(string pairs, int price)
        {
            foreach (var pair in pairs.Split(' '))
            {
                swaps[(pair[0] * Signs) + pair[1]] = swaps[(pair[1] * Signs) + pair[0]] = (byte)price;
            }
        }

        Set("ae ai ao au ei eo eu io iu ou", 50);
        Set("ei ou ae", 35);
        Set("Aa Uu Uo Uv Ii Ie Ij", 3);
        Set("Ae Ai Ao Au Ha", 8);
        Set("Ua Ue Ia Ui AI AU UI He", 30);
        Set("Hh Xh Kx Gg Qk Jj TD", 3);
        Set("Tt Ts Dd Dz JZ SC", 10);
        Set("Kk Kh Qg Qx Gk Gx Jg Ji Xx XH XK Tz Ds Dt", 25);
        Set("vu vo", 40);
        Set("ji jZ jC xh xk xC Cx SC sz sS zZ SZ sc zc Cc kg gh gj sC tc tC CS kC ks bv fv", 45);
        Set("kg xh xk sz ji jZ", 30);
        Set("ts", 75);
        Set("td dz", 50);
        Set("mn lr bp", 75);
        Set("0o 1i 1l 3e 4a 5s 9g 8b 7t", 20); // Figures that look like letters.
    }
}
