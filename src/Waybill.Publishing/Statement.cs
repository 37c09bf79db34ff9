using System.Collections.Immutable;

namespace Waybill.Publishing;

/// <summary>A claim with everything the dossier holds about it.</summary>
/// <param name="Report">The report it stands in.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Number">Its place among the claims of its document, from 1; the number in the margin.</param>
internal sealed record Statement(Report Report, Claim Claim, int Number)
{
    public ImmutableArray<Finding> Findings { get; init; } = [];

    public Origin? Origin { get; init; }

    public ImmutableArray<Rival> Rivals { get; init; } = [];

    /// <summary>The exact words.</summary>
    public string Words => Claim.Span.In(Report.Document.Text);

    /// <summary>Its permanent address, from the root of the site.</summary>
    public string Link => $"{Edition.PageOf(Report)}#{Claim.Id}";

    /// <summary>Who vouches for it; the document itself where the writer does.</summary>
    public string Source => Claim.Source != Claim.Publisher ? Claim.Source : Report.Document.Publisher ?? Quoted(Report);

    /// <summary>What the speaker is, where the text says so.</summary>
    public string? Role => Claim.Quote is { } q && q < Report.Quotes.Length ? Report.Quotes[q].Source?.Role : null;

    public Standing Standing => Findings switch
    {
        [] => Standing.Unchecked,
        _ when Findings.Any(f => f.Verdict is Verdict.Contradicted) => Standing.Contradicted,
        _ when Findings.Any(f => f.Verdict is Verdict.Undecided) => Standing.Undecided,
        _ => Standing.Supported,
    };

    /// <summary>The other sides of its rivals.</summary>
    public IEnumerable<string> Opposed => Rivals.Select(r => r.First == Claim.Id ? r.Second : r.First).Distinct();

    /// <summary>The finding that decides how it stands; null where none was made.</summary>
    public Finding? Deciding => Findings.FirstOrDefault(f => f.Verdict.Word == Phrases.Word(Standing));

    public static string PublisherOf(Report report) => report.Document.Publisher ?? report.Document.Title ?? FileOf(report);

    /// <summary>A writer whom nobody names is known by the headline, in its marks so that it does not read on into the sentence.</summary>
    private static string Quoted(Report report) => report.Document.Title is { } title ? $"“{Phrases.Short(title, 60)}”" : FileOf(report);

    /// <summary>The file's own name: where it lay on somebody's machine is nobody's business.</summary>
    public static string FileOf(Report report) => report.Document.File[(report.Document.File.LastIndexOfAny(['/', '\\']) + 1)..];
}
