using System.Collections.Frozen;

namespace Waybill.Reference.Matching;

/// <summary>A name made ready to be compared many times.</summary>
public sealed class PreparedName
{
    /// <summary>More parts than this no name needs; what follows is not compared.</summary>
    private const int Most = 12;

    private static readonly FrozenSet<string> Series = FrozenSet.ToFrozenSet(["fund", "funds", "trust", "partners", "securities", "series", "notes", "portfolio"]);

    private PreparedName(string name, NameKind kind, NamePart[] parts, string? form, NamePool? pool)
    {
        (Name, Kind, Form) = (name, kind, form);
        Parts = [.. parts.Where(p => p.Role != PartRole.Number || kind == NameKind.Person).Take(Most).Select(p => pool?.One(p) ?? p)];
        HasComma = name.Contains(',', StringComparison.Ordinal);
        Figures = kind == NameKind.Person ? [] : [.. parts.Where(p => p.Role == PartRole.Number).Select(p => p.Latin).Take(Most)];
        Spelt = kind == NameKind.Ship ? string.Concat(Parts.Select(p => p.Latin)) : "";
        Joined = kind == NameKind.Ship ? Sounds.Of(Spelt, Parts.Length > 0 && Parts[0].IsAbjad) : "";
        foreach (var part in Parts)
        {
            Consonants += part.Consonants;
            Mask |= part.Mask;
            Weight += part.Weight;
            IsSeries |= kind == NameKind.Organisation && Series.Contains(part.Latin);
        }

        Signature = NameSignature.Of(this);
    }

    /// <summary>As it was written.</summary>
    public string Name { get; }

    /// <summary>By which rules it is compared.</summary>
    public NameKind Kind { get; }

    /// <summary>Tells at once that most other names do not match.</summary>
    public NameSignature Signature { get; }

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
    internal bool HasComma { get; }

    /// <summary>The weight of all words.</summary>
    internal double Weight { get; }

    /// <summary>Makes a name ready.</summary>
    /// <param name="name">As it was written.</param>
    /// <param name="kind">By which rules it is compared.</param>
    /// <param name="pool">The parts of all names of a list, each kept once; null for a name by itself.</param>
    public static PreparedName Of(string name, NameKind kind, NamePool? pool = null)
    {
        switch (kind)
        {
            case NameKind.Person:
                return new(name, kind, PersonParts.Of(name), null, pool);
            case NameKind.Ship:
                return new(name, kind, ShipParts.Of(name), null, pool);
            default:
                var (parts, form) = OrganisationParts.Of(name);
                return new(name, kind, parts, form, pool);
        }
    }
}
