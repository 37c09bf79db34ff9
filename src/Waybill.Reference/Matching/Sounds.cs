namespace Waybill.Reference.Matching;

/// <summary>
/// A Latin word by its sounds, so that romanisations of one name come close: one letter a sound (<c>S</c> sh, <c>Z</c> zh, <c>C</c> ch, <c>x</c>
/// kh, <c>j</c> dj, <c>c</c> ts), doubled letters written once; and what it costs to take one sound for another.
/// </summary>
internal static class Sounds
{
    /// <summary>The price of a wrong letter.</summary>
    public const int Whole = 100;

    /// <summary>Longest first.</summary>
    private static readonly (string Letters, string Sound)[] Clusters =
    [
        ("shch", "S"), ("szcz", "S"), ("tsch", "C"), ("schtsch", "S"), ("tch", "C"), ("sch", "S"), ("dzh", "j"), ("ieh", "i"), ("iyy", "i"), ("eau", "o"),
        ("sh", "S"), ("sz", "S"), ("cz", "C"), ("ch", "C"), ("kh", "x"), ("zh", "Z"), ("dj", "j"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"),
        ("bh", "b"), ("ts", "c"), ("tz", "c"), ("ck", "k"), ("qu", "k"), ("ks", "ks"), ("ou", "u"), ("oo", "u"), ("ow", "u"), ("ee", "i"), ("ie", "i"),
        ("iy", "i"), ("yi", "i"), ("ij", "i"), ("yy", "i"), ("ii", "i"), ("yj", "i"), ("ay", "ai"), ("ey", "ei"), ("wh", "v"),
    ];

    private static readonly Dictionary<char, (string Letters, string Sound)[]> ByFirst =
        Clusters.GroupBy(c => c.Letters[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(c => c.Letters.Length).ToArray());

    private static readonly byte[] Swap = Prices();

    /// <summary>The word by its sounds.</summary>
    /// <param name="latin">The word in Latin letters (<see cref="Letters"/>).</param>
    /// <param name="abjad">Whether each of its letters is a sound already.</param>
    public static string Of(string latin, bool abjad)
    {
        Span<char> sounds = stackalloc char[64];
        var length = 0;
        for (var at = 0; at < latin.Length && length < 62;)
        {
            var (sound, taken) = !abjad ? Next(latin, at) : at + 1 < latin.Length && latin[at] == 't' && latin[at + 1] == 'S' ? ("C", 2) : (latin[at].ToString(), 1);
            foreach (var s in sound)
            {
                if (length == 0 || sounds[length - 1] != s)
                {
                    sounds[length++] = s;
                }
            }

            at += taken;
        }

        // A closing h or mute e is often left out: Jedda, Jeddah; Abderrahmane.
        if (length > 3 && sounds[length - 1] is 'h' or 'H')
        {
            length--;
        }

        return new string(sounds[..length]);
    }

    /// <summary>The consonants alone, with those that romanisations exchange written as one; vowels only where a word begins with one.</summary>
    public static string Skeleton(string sounds)
    {
        Span<char> bones = stackalloc char[sounds.Length];
        var length = 0;
        for (var at = 0; at < sounds.Length; at++)
        {
            var bone = Bone(sounds[at]);
            if (bone != '\0' && (length == 0 || bones[length - 1] != bone))
            {
                bones[length++] = bone;
            }
        }

        return length == 0 && sounds.Length > 0 ? "a" : new string(bones[..length]);
    }

    /// <summary>The consonants of a word in a script without vowels, as they may be read.</summary>
    public static string[] Skeletons(string sounds) =>
        [.. new[] { sounds, sounds.Replace('U', 'v'), sounds.Replace('T', 's').Replace('D', 'z') }.Select(Skeleton).Distinct()];

    /// <summary>What it costs to write one sound where the other is meant, from 0 to <see cref="Whole"/>.</summary>
    public static int SwapPrice(char one, char other) =>
        one == other ? 0 : one < 128 && other < 128 ? Swap[(one << 7) | other] : Whole;

    /// <summary>What it costs to leave a sound out, or to add it.</summary>
    /// <param name="sound">The sound.</param>
    /// <param name="abjad">Whether the other word is in a script that leaves vowels out.</param>
    public static int GapPrice(char sound, bool abjad) => sound switch
    {
        'A' or 'U' or 'I' => abjad ? 15 : 40,
        'a' or 'e' or 'i' or 'o' or 'u' => abjad ? 4 : 50,
        'h' or 'H' or 'X' => abjad ? 25 : 45,
        '*' => 60,
        _ => Whole,
    };

    /// <summary>Whether a sound is a vowel, or may be.</summary>
    public static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u' or 'A' or 'U' or 'I';

    private static char Bone(char sound) => sound switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'A' or 'U' or 'I' or 'h' or 'H' or 'X' or '*' => '\0',
        'v' or 'f' => 'v',
        'x' or 'k' or 'q' or 'g' or 'K' or 'G' or 'Q' => 'k',
        'S' or 'C' or 'c' or 's' or 'z' or 'Z' or 'j' or 'J' => 's',
        'd' or 't' or 'T' or 'D' => 't',
        'b' or 'p' => 'p',
        _ => sound,
    };

    private static (string Sound, int Taken) Next(string latin, int at)
    {
        var c = latin[at];
        if (ByFirst.TryGetValue(c, out var clusters))
        {
            foreach (var (letters, sound) in clusters)
            {
                if (string.CompareOrdinal(latin, at, letters, 0, letters.Length) == 0)
                {
                    return (sound, letters.Length);
                }
            }
        }

        return (c switch
        {
            'y' => "i",
            'w' => "v",
            'q' => "k",
            'x' => at == 0 ? "s" : "ks",
            'c' => at + 1 < latin.Length && latin[at + 1] is 'e' or 'i' or 'y' ? "s" : "k",
            _ => c.ToString(),
        }, 1);
    }

    private static byte[] Prices()
    {
        var prices = new byte[128 * 128];
        Array.Fill(prices, (byte)Whole);
        void Set(string pairs, int price)
        {
            foreach (var pair in pairs.Split(' '))
            {
                prices[(pair[0] << 7) | pair[1]] = prices[(pair[1] << 7) | pair[0]] = (byte)price;
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
        return prices;
    }
}
