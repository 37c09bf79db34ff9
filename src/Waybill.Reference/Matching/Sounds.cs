namespace Waybill.Reference.Matching;

/// <summary>
/// A Latin word by its sounds, so that romanisations of one name come close: one letter a sound (<c>S</c> sh, <c>Z</c> zh, <c>C</c> ch, <c>x</c>
/// kh, <c>j</c> dj, <c>c</c> ts), doubled letters written once.
/// </summary>
internal static class Sounds
{
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

    /// <summary>Whether a sound is a vowel, or may be.</summary>
    public static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u' or 'A' or 'U' or 'I';

    /// <summary>What a sound is in a skeleton; nothing for vowels and weak letters.</summary>
    public static char Bone(char sound) => sound switch
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
}
