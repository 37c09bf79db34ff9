using System.Text;

namespace Waybill.Reference.Places;

/// <summary>
/// What is left of a name when two romanisations of it are to agree: its consonants, with the letters that romanisations
/// exchange written as one (sh, shch, sch, sz; kh, h, ch; q, k, g, gh; w, v; doubled letters), and no vowels but a leading one.
/// </summary>
internal static class Skeleton
{
    /// <summary>Longest first; each stands for the sound on its right.</summary>
    private static readonly (string Letters, string Sound)[] Sounds =
    [
        ("shch", "x"), ("szcz", "x"), ("sch", "x"), ("tch", "h"), ("dzh", "j"), ("cz", "h"), ("sh", "x"), ("sz", "x"), ("ch", "h"), ("kh", "h"), ("zh", "j"),
        ("dj", "j"), ("gh", "k"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("ts", "c"), ("tz", "c"), ("ck", "k"), ("qu", "k"),
        ("q", "k"), ("g", "k"), ("k", "k"), ("w", "v"), ("v", "v"), ("x", "ks"), ("z", "s"),
    ];

    public static string Of(string folded)
    {
        var latin = Romanisation.Of(folded);
        if (!Ascii.IsValid(latin))
        {
            return "";
        }

        var kept = new StringBuilder(latin.Length);
        for (var at = 0; at < latin.Length;)
        {
            var (sound, length) = SoundAt(latin, at);
            foreach (var c in sound)
            {
                if (kept.Length == 0 || kept[^1] != c)
                {
                    kept.Append(c);
                }
            }

            at += length;
        }

        return kept.ToString();
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static (string Sound, int Length) SoundAt(string latin, int at)
    {
        foreach (var (letters, sound) in Sounds)
        {
            if (string.CompareOrdinal(latin, at, letters, 0, letters.Length) == 0)
            {
                return (sound, letters.Length);
            }
        }

        var c = latin[at];
        return c switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' or 'y' => (at == 0 ? "a" : "", 1),
            // A Slavic j closes a syllable: Novorossijsk.
            'j' when at > 0 && IsVowel(latin[at - 1]) && (at + 1 == latin.Length || !IsVowel(latin[at + 1])) => ("", 1),
            // A closing h is often written or left out: Jedda, Jeddah.
            'h' when at + 1 == latin.Length || latin[at + 1] == ' ' => ("", 1),
            'c' => (at + 1 < latin.Length && latin[at + 1] is 'e' or 'i' ? "s" : "k", 1),
            ' ' => ("", 1),
            _ => (c.ToString(), 1),
        };
    }
}
