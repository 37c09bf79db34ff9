namespace Waybill.Reference.Matching;

/// <summary>
/// Keys under which an index files whole names where their parts say too little: a ship's name as one word, with or without one of its consonants,
/// and the letters that stand for an organisation's words.
/// </summary>
internal static class NameKeys
{
    /// <summary>The keys of a name made ready; none for a person's.</summary>
    public static IReadOnlyCollection<ulong> Of(PreparedName name) => name.Kind switch
    {
        NameKind.Ship => OfShip(name),
        NameKind.Person => [],
        _ => OfAcronym(name),
    };

    /// <summary>The keys of two or three parts that stand on end, which another may write in one: Rami Makhlouf, Ramimakhlouf.</summary>
    public static IEnumerable<ulong> OfJoined(PreparedName name)
    {
        for (var length = 2; length <= 3 && name.Kind != NameKind.Ship; length++)
        {
            for (var from = 0; from + length <= name.Parts.Length; from++)
            {
                if (Joined(name.Parts.AsSpan(from, length)) is { Length: >= PartLikeness.ShortestJoined } sounds)
                {
                    yield return Hashing.Mix(PartKeys.Whole(Sounds.Skeleton(sounds)), (ulong)sounds.Length);
                }
            }
        }
    }

    /// <summary>The keys under which parts lie that make a word together, as far as they are nearly the same.</summary>
    public static IEnumerable<ulong> AsJoined(NamePart word)
    {
        // So many vowels more or less are too many.
        var slack = (int)(word.Sound.Length * (1 - PartLikeness.Slip) * SoundPrices.Whole / SoundPrices.Weak);
        for (var length = Math.Max(PartLikeness.ShortestJoined, word.Sound.Length - slack); length <= word.Sound.Length + slack; length++)
        {
            yield return Hashing.Mix(PartKeys.Whole(word.Skeleton), (ulong)length);
        }
    }

    /// <summary>The sounds of parts written in one.</summary>
    public static string Joined(ReadOnlySpan<NamePart> parts)
    {
        var sounds = new System.Text.StringBuilder();
        foreach (var part in parts)
        {
            sounds.Append(part.Sound);
        }

        return sounds.ToString();
    }

    private static HashSet<ulong> OfShip(PreparedName name)
    {
        var figures = string.Join('-', name.Figures);
        var bones = Sounds.Skeleton(name.Joined);
        var keys = new HashSet<ulong> { Hashing.Of(bones, figures) };
        for (var at = 0; bones.Length > 1 && at < bones.Length; at++)
        {
            keys.Add(Hashing.Of(PartKeys.Without(bones, at), figures));
        }

        return keys;
    }

    /// <summary>As <see cref="Acronym"/> compares them: the first letters of at least three words, or a first word that may be such letters.</summary>
    private static List<ulong> OfAcronym(PreparedName name)
    {
        var keys = new List<ulong>(2);
        if (name.Parts.Length >= 3 && Array.TrueForAll(name.Parts, p => p.Latin.Length > 0))
        {
            keys.Add(Hashing.Of(string.Concat(name.Parts.Select(p => p.Latin[0])), "short"));
        }

        if (name.Parts.Length is 1 or 2 && name.Parts[0].Latin.Length is > 2 and <= 8)
        {
            keys.Add(Hashing.Of(name.Parts[0].Latin, "short"));
        }

        return keys;
    }
}
