namespace Waybill.Reference.Matching;

/// <summary>What a part does in its name.</summary>
internal enum PartRole
{
    Word,
    Initial,
    Patronymic,
    Particle,
    Number,
}

/// <summary>One part of a name: a word, an initial, a number.</summary>
internal sealed class NamePart
{
    private static int made;

    public NamePart(string own, string latin, PartRole role, double weight)
    {
        (Own, Latin, Role, Weight) = (own, latin, role, weight);
        Number = Interlocked.Increment(ref made);
        IsAbjad = Letters.IsAbjad(own);
        Sound = Sounds.Of(latin, IsAbjad);
        Skeleton = Sounds.Skeleton(Sound);
        Skeletons = IsAbjad ? Sounds.Skeletons(Sound) : [Skeleton];
        IsSyllabic = Letters.IsSyllabic(own);
        Groups = role is PartRole.Word ? GivenNames.Groups(latin) : [];
        foreach (var c in Skeleton)
        {
            Mask |= 1u << (c & 31);
        }

        Consonants = Sound.Count(c => !Sounds.IsVowel(c));
    }

    /// <summary>A part out of a pool where there is one.</summary>
    public static NamePart Of(NamePool? pool, string own, string latin, PartRole role, double weight, bool strict = false) =>
        pool?.One(own, latin, role, weight, strict) ?? new(own, latin, role, weight) { IsStrict = strict };

    /// <summary>Tells it apart from every other part made; wraps round after four thousand million.</summary>
    public int Number { get; }

    /// <summary>In its own script, without marks.</summary>
    public string Own { get; }

    /// <summary>In Latin letters (<see cref="Letters"/>).</summary>
    public string Latin { get; }

    /// <summary>By its sounds.</summary>
    public string Sound { get; }

    /// <summary>By its consonants.</summary>
    public string Skeleton { get; }

    /// <summary>By its consonants, as they may be read: a waw as v or not at all, a tha as t or s.</summary>
    public string[] Skeletons { get; }

    public PartRole Role { get; }

    /// <summary>How much it tells: 1 for a rare word, less for a common one.</summary>
    public double Weight { get; }

    /// <summary>Whether its script leaves vowels out.</summary>
    public bool IsAbjad { get; }

    /// <summary>Whether each of its signs is a syllable or a word.</summary>
    public bool IsSyllabic { get; }

    /// <summary>The groups of given names that it stands in.</summary>
    public short[] Groups { get; }

    /// <summary>Whether it is a word that must answer to one of the other name: two names that each have one that does not are two.</summary>
    public bool IsTelling => Role is PartRole.Word or PartRole.Patronymic && Weight >= 0.25;

    /// <summary>Whether it is a short word of an organisation's name, such as letters that stand for words, where each letter counts.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Which consonants its skeleton has, a bit each.</summary>
    public uint Mask { get; }

    public int Consonants { get; }

    /// <summary>Whether it is the same as another part by its consonants, or a form of the same name.</summary>
    public bool HasAnchor(NamePart other)
    {
        foreach (var skeleton in Skeletons)
        {
            if (Array.IndexOf(other.Skeletons, skeleton) >= 0)
            {
                return true;
            }
        }

        return GivenNames.AreOne(Groups, other.Groups) || (IsSyllabic && other.IsSyllabic);
    }
}
