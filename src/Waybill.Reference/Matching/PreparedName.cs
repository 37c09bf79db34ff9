using System.Collections.Frozen;

namespace Waybill.Reference.Matching;

/// <summary>A name made ready to be compared many times.</summary>
public sealed class PreparedName
{
    /// <summary>More parts than this no name needs; what follows is not compared.</summary>
    private const int Most = 12;

    private static readonly FrozenSet<string> Series = FrozenSet.ToFrozenSet(["fund", "funds", "trust", "partners", "securities", "series", "notes", "portfolio"]);

    /// <summary>Puts a name together from what is known of it.</summary>
    /// <param name="name">As it was written.</param>
    /// <param name="kind">By which rules it is compared.</param>
    /// <param name="parts">Its words.</param>
    /// <param name="figures">Its numbers, in digits.</param>
    /// <param name="form">Its form of company; null where it says none.</param>
    internal PreparedName(string name, NameKind kind, NamePart[] parts, string[] figures, string? form)
    {
        (Name, Kind, Parts, Figures, Form) = (name, kind, parts, figures, form);
        Spelt = kind == NameKind.Ship ? string.Concat(Parts.Select(p => p.Latin)) : "";
        Joined = kind == NameKind.Ship ? Sounds.Of(Spelt, Parts.Length > 0 && Parts[0].IsAbjad) : "";
        foreach (var part in Parts)
        {
            Consonants += part.Consonants;
            Mask |= part.Mask;
            Weight += part.Weight;
            IsSeries |= kind == NameKind.Organisation && Series.Contains(part.Latin);
        }
    }

    /// <summary>As it was written.</summary>
    public string Name { get; }

    /// <summary>By which rules it is compared.</summary>
    public NameKind Kind { get; }

    /// <summary>Its words.</summary>
    internal NamePart[] Parts { get; }

    /// <summary>Its numbers, in digits.</summary>
    internal string[] Figures { get; }

    /// <summary>Whether it names one of a series of funds or issues of one house, where the number tells which: Example Partners VII L.P.</summary>
    internal bool IsSeries { get; }

    /// <summary>Its form of company; null where it says none.</summary>
    internal string? Form { get; }

    /// <summary>Which consonants it has.</summary>
    internal uint Mask { get; }

    /// <summary>A ship's name written as one word.</summary>
    internal string Spelt { get; }

    /// <summary>The same by its sounds.</summary>
    internal string Joined { get; }

    internal int Consonants { get; }

    /// <summary>Whether a comma says which part comes first.</summary>
    internal bool HasComma => Name.Contains(',', StringComparison.Ordinal);

    /// <summary>The weight of all words.</summary>
    internal double Weight { get; }

    /// <summary>Makes a name ready.</summary>
    /// <param name="name">As it was written.</param>
    /// <param name="kind">By which rules it is compared.</param>
    /// <param name="pool">The parts of all names of a list, each kept once; null for a name by itself.</param>
    public static PreparedName Of(string name, NameKind kind, NamePool? pool = null)
    {
        var (parts, form) = kind switch
        {
            NameKind.Person => (PersonParts.Of(name, pool), null),
            NameKind.Ship => (ShipParts.Of(name, pool), null),
            _ => OrganisationParts.Of(name, pool),
        };
        return kind == NameKind.Person
            ? new(name, kind, [.. parts.Take(Most)], [], form)
            : new(name, kind, [.. parts.Where(p => p.Role != PartRole.Number).Take(Most)], [.. parts.Where(p => p.Role == PartRole.Number).Select(p => p.Latin).Take(Most)], form);
    }
}
