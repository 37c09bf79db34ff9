using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>A table of names while names are added; for one thread.</summary>
internal sealed class NameTableDraft
{
    private readonly Dictionary<NamePart, int> places = new(ReferenceEqualityComparer.Instance);

    public List<NamePart> Parts { get; } = [];

    public List<int> PartEnds { get; } = [];

    public List<int> NameParts { get; } = [];

    public List<int> Owners { get; } = [];

    public List<byte> Words { get; } = [];

    public List<bool> Initials { get; } = [];

    public List<byte> Worths { get; } = [];

    public List<bool> Commas { get; } = [];

    public List<ulong> WholeKeys { get; } = [];

    public List<ulong> JoinedKeys { get; } = [];

    public Dictionary<int, (string[] Figures, string? Form)> Marks { get; } = [];

    /// <summary>Adds a name of an entry, whose parts come out of one pool.</summary>
    public void Add(PreparedName name, double worth, int entry)
    {
        var at = Owners.Count;
        foreach (var part in name.Parts)
        {
            if (!places.TryGetValue(part, out var place))
            {
                places.Add(part, place = Parts.Count);
                Parts.Add(part);
            }

            NameParts.Add(place);
        }

        PartEnds.Add(NameParts.Count);
        Owners.Add(entry);
        Words.Add((byte)name.Parts.Count(p => p.IsTelling));
        Initials.Add(Array.Exists(name.Parts, p => p.Role == PartRole.Initial));
        Worths.Add((byte)Math.Round(worth * 100));
        Commas.Add(name.HasComma);
        WholeKeys.AddRange(NameKeys.Of(name).Select(k => KeyPostings.Pair(k, at)));
        JoinedKeys.AddRange(NameKeys.OfJoined(name).Select(k => KeyPostings.Pair(k, at)));
        if (name.Figures.Length > 0 || name.Form is not null)
        {
            Marks.Add(at, (name.Figures, name.Form));
        }
    }
}
