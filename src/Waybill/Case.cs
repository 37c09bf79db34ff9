using System.Collections.Immutable;

namespace Waybill;

/// <summary>An investigation as its entries tell it: the fold of everything that happened to it.</summary>
public sealed record Case
{
    private Case()
    {
    }

    /// <summary>A case to which nothing has happened yet.</summary>
    public static Case Unopened { get; } = new();

    /// <summary>Its title.</summary>
    public string Title { get; private init; } = "";

    /// <summary>A line that stands above everything published of it; null where none is needed.</summary>
    public string? Notice { get; private init; }

    /// <summary>The evidence it holds, in the order in which it came.</summary>
    public ImmutableList<Evidence> Evidence { get; private init; } = [];

    /// <summary>The latest run of the checks that still covers all the evidence; null where there is none.</summary>
    public CaseFact.Checked? Checked { get; private init; }

    /// <summary>The case that these entries tell.</summary>
    public static Case Of(IEnumerable<CaseEntry> entries) => entries.Aggregate(Unopened, (@case, entry) => @case.With(entry));

    /// <summary>The case after one more thing happened to it.</summary>
    public Case With(CaseEntry entry) => entry.Fact switch
    {
        CaseFact.Opened opened => this with { Title = opened.Title, Notice = opened.Notice },
        CaseFact.EvidenceAdded added => this with
        {
            Evidence = Evidence.Add(new(added.Sha256, added.File, added.MediaType, added.Bytes, added.Published, entry.At, entry.Who) { Kind = added.Kind }),
            Checked = null,
        },
        CaseFact.EvidenceDated dated => this with
        {
            Evidence = [.. Evidence.Select(e => e.Sha256 == dated.Sha256 ? e with { Published = dated.Published } : e)],
            Checked = null,
        },
        CaseFact.Checked run => this with { Checked = run },
        _ => this,
    };
}
