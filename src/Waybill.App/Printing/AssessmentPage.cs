using System.Globalization;

namespace Waybill.App.Printing;

/// <summary>What the checks found, as a person reads it at a terminal: what is contradicted first.</summary>
internal static class AssessmentPage
{
    private const int Indent = 4;

    public static void Write(Sheet sheet, Assessment assessment)
    {
        var claims = assessment.Documents.SelectMany(d => d.Claims.Select(c => (Report: d, Claim: c))).ToLookup(c => c.Claim.Id);
        foreach (var finding in assessment.Findings.OrderBy(f => Rank(f.Verdict)))
        {
            var word = finding.Verdict.Word;
            sheet.Line($"{sheet.Verdict(word, Sign(finding.Verdict) + " " + word)}  {sheet.Bold(finding.Check)}");
            if (claims[finding.Claim ?? ""].FirstOrDefault() is { Claim: not null } said)
            {
                sheet.Paragraph($"{(said.Claim.Source == "publisher" ? said.Report.Document.Publisher ?? "the publisher" : said.Claim.Source)}: “{Prose.Cut(said.Claim.Span.In(said.Report.Document.Text), 240)}”", Indent);
            }

            sheet.Paragraph(finding.Verdict.Because, Indent, sheet.Dim);
            sheet.Line();
        }

        foreach (var pairs in assessment.Rivals.GroupBy(r => r.Why, StringComparer.Ordinal))
        {
            sheet.Line(sheet.Yellow("≠ rivals"));
            sheet.Paragraph(pairs.Count() == 1 ? pairs.Key : string.Create(CultureInfo.InvariantCulture, $"{pairs.Key} ({pairs.Count()} pairs of claims)"), Indent, sheet.Dim);
            sheet.Line();
        }

        sheet.Line(Sum(assessment));
    }

    private static string Sum(Assessment a) => string.Create(
        CultureInfo.InvariantCulture,
        $"Documents: {a.Documents.Length}. Claims: {a.Documents.Sum(d => d.Claims.Length)}, from independent origins: {a.Origins.Length}. "
            + $"Findings: {Count<Verdict.Contradicted>(a)} contradicted, {Count<Verdict.Supported>(a)} supported, {Count<Verdict.Undecided>(a)} undecided. Pairs of rivals: {a.Rivals.Length}.");

    private static int Count<T>(Assessment assessment)
        where T : Verdict => assessment.Findings.Count(f => f.Verdict is T);

    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.Contradicted => 0,
        Verdict.Undecided => 1,
        _ => 2,
    };

    private static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Contradicted => "✗",
        Verdict.Supported => "✓",
        _ => "?",
    };
}
