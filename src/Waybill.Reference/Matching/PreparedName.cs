namespace Waybill.Reference.Matching;

/// <summary>A name made ready to be compared many times.</summary>
public sealed class PreparedName
{
    private PreparedName(string name, NameKind kind) => (Name, Kind) = (name, kind);

    /// <summary>As it was written.</summary>
    public string Name { get; }

    /// <summary>By which rules it is compared.</summary>
    public NameKind Kind { get; }

    /// <summary>Makes a name ready.</summary>
    public static PreparedName Of(string name, NameKind kind) => new(name, kind);
}
