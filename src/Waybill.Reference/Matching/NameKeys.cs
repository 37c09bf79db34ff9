namespace Waybill.Reference.Matching;

/// <summary>
/// Keys under which an index files a name, so that names that may be one meet: two names that match share a key, but for very few.
/// A key is made of one part by its consonants and of another with or without one of its consonants, so that a slip in either leaves a key in common.
/// </summary>
public static class NameKeys
{
    /// <summary>Of an organisation's words only those that tell most have keys.</summary>
    private const int MostWords = 4;

    private const int MostParts = 6;

    /// <summary>The keys of a name; several, without order, each at most once.</summary>
    /// <param name="name">The name, in any script.</param>
    /// <param name="schema">What it names, by the names of FollowTheMoney.</param>
    public static IEnumerable<ulong> Of(string name, string schema) => Matcher.KindOf(schema) is var kind && kind == NameKind.Thing
        ? Of(PreparedName.Of(name, NameKind.Person)).Union(Of(PreparedName.Of(name, NameKind.Organisation)))
        : Of(PreparedName.Of(name, kind));

    /// <summary>The keys of a name made ready.</summary>
    public static IReadOnlyCollection<ulong> Of(PreparedName name)
    {
        var keys = new HashSet<ulong>();
        if (name.Kind == NameKind.Ship)
        {
            OfShip(name, keys);
            return keys;
        }

        var parts = Telling(name);
        for (var i = 0; i < parts.Count; i++)
        {
            for (var j = 0; j < parts.Count; j++)
            {
                if (i != j)
                {
                    OfPair(parts[i], parts[j], keys);
                }
            }
        }

        if (parts.Count <= 1)
        {
            Around(parts.Count == 0 ? name.Name : parts[0].Skeleton, "one", keys);
        }

        // Rami Makhlouf and Ramimakhlouf.
        Around(string.Concat(name.Parts.Where(p => p.Role != PartRole.Initial).Select(p => p.Skeleton)), "one", keys, slips: false);
        OfAcronym(name, parts, keys);
        if (name.Kind == NameKind.Person)
        {
            OfInitials(name, parts, keys);
        }

        return keys;
    }

    private static List<NamePart> Telling(PreparedName name)
    {
        var parts = name.Parts.Where(p => p.Role is PartRole.Word or PartRole.Patronymic or PartRole.Number);
        return name.Kind == NameKind.Person ? [.. parts.Take(MostParts)] : [.. parts.OrderByDescending(p => p.Weight).Take(MostWords)];
    }

    /// <summary>The one part, or the group of names that it stands in, with the other, or with the other less one of its consonants.</summary>
    private static void OfPair(NamePart whole, NamePart other, HashSet<ulong> keys)
    {
        foreach (var bones in other.Skeletons)
        {
            foreach (var stem in whole.Skeletons)
            {
                Near(Hash(stem, "part"), bones, keys);
            }
        }

        foreach (var group in whole.Groups)
        {
            Near((ulong)group + 1, other.Skeleton, keys);
            foreach (var another in other.Groups)
            {
                keys.Add(Mix((ulong)Math.Min(group, another) + 1, ((ulong)Math.Max(group, another) + 1) << 40));
            }
        }
    }

    private static void Near(ulong stem, string bones, HashSet<ulong> keys)
    {
        keys.Add(Mix(stem, Hash(bones, "")));
        for (var at = 0; bones.Length > 1 && at < bones.Length; at++)
        {
            keys.Add(Mix(stem, Hash(Without(bones, at), "")));
        }
    }

    /// <summary>A word without one of its consonants; two that meet when the one between them goes are written once, as elsewhere.</summary>
    private static string Without(string bones, int at) =>
        bones.Remove(at, at > 0 && at + 1 < bones.Length && bones[at - 1] == bones[at + 1] ? 2 : 1);

    /// <summary>V. Putin and Vladimir Putin.</summary>
    private static void OfInitials(PreparedName name, List<NamePart> parts, HashSet<ulong> keys)
    {
        var initials = Array.FindAll(name.Parts, p => p.Role == PartRole.Initial);
        foreach (var whole in initials.Length > 0 || parts.Count <= 3 ? parts : [])
        {
            foreach (var other in initials.Length > 0 ? initials : [.. parts.Where(p => p != whole)])
            {
                keys.Add(Mix(Hash(whole.Skeleton, "initial"), other.Sound.Length > 0 ? other.Sound[0] : 0UL));
            }
        }
    }

    private static void OfShip(PreparedName name, HashSet<ulong> keys)
    {
        var figures = string.Join('-', name.Figures);
        Around(Sounds.Skeleton(name.Joined), figures, keys);
    }

    private static void OfAcronym(PreparedName name, List<NamePart> parts, HashSet<ulong> keys)
    {
        if (name.Kind == NameKind.Person)
        {
            return;
        }

        if (name.Parts.Length >= 3)
        {
            keys.Add(Hash(string.Concat(name.Parts.Where(p => p.Role != PartRole.Particle && p.Latin.Length > 0).Select(p => p.Latin[0])), "short"));
        }
        else if (parts.Count > 0)
        {
            keys.Add(Hash(name.Parts[0].Latin, "short"));
        }
    }

    /// <summary>A word, and where slips are to be met the word without each of its letters.</summary>
    private static void Around(string word, string kind, HashSet<ulong> keys, bool slips = true)
    {
        keys.Add(Hash(word, kind));
        for (var at = 0; slips && word.Length > 1 && at < word.Length; at++)
        {
            keys.Add(Hash(Without(word, at), kind));
        }
    }

    private static ulong Mix(ulong one, ulong other)
    {
        unchecked
        {
            var mixed = (one * 0x9E3779B97F4A7C15) ^ (other + 0xD1B54A32D192ED03);
            mixed = (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9;
            return mixed ^ (mixed >> 32);
        }
    }

    /// <summary>FNV-1a.</summary>
    private static ulong Hash(string word, string kind)
    {
        unchecked
        {
            var hash = 14695981039346656037UL;
            foreach (var c in kind)
            {
                hash = (hash ^ c) * 1099511628211;
            }

            hash = (hash ^ '|') * 1099511628211;
            foreach (var c in word)
            {
                hash = (hash ^ c) * 1099511628211;
            }

            return hash;
        }
    }
}
