using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Waybill.Checking.Origins;

/// <summary>Which documents of a case are copies or rewrites of each other, and which cite each other; each pair is looked at once.</summary>
internal sealed partial class Kinship
{
    /// <summary>How far into a text its outlet signs, and as far before its end.</summary>
    private const int Masthead = 300;

    // By the object, not by its contents: comparing two reports means comparing their texts.
    private readonly Dictionary<Report, Body> bodies = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int, int), (double Copied, double Rewritten)> shares = [];

    public Kinship(CaseView view)
    {
        foreach (var (number, report) in view.Reports.Index())
        {
            bodies[report] = Read(report, number);
        }
    }

    /// <summary>The share of common wording.</summary>
    public double Copied(Report a, Report b) => Shares(a, b).Copied;

    /// <summary>Why one is taken for a copy or a rewrite of the other; null where it is not.</summary>
    public string? Why(Report a, Report b)
    {
        var (copied, rewritten) = Shares(a, b);
        var (first, second) = (Path.GetFileName(a.Document.File), Path.GetFileName(b.Document.File));
        return copied >= Kin.CopyOfDocument ? string.Create(CultureInfo.InvariantCulture, $"{second} repeats {copied:0%} of the wording of {first} or the reverse")
            : rewritten >= Kin.RewriteOfDocument ? string.Create(CultureInfo.InvariantCulture, $"{rewritten:0%} of the sentences of {first} and {second} are the same, reworded")
            : null;
    }

    /// <summary>The outlet of the one document that the other cites for the claim: "told the Gazette", "quoting Reuters".</summary>
    public static string? Cited(StatedClaim citing, Report cited)
    {
        var text = cited.Document.Text;
        var signed = $"{cited.Document.Publisher}\n{text[..Math.Min(Masthead, text.Length)]}\n{text[Math.Max(0, text.Length - Masthead)..]}";
        return Citation().Matches(citing.Sentence).Select(m => m.Groups["name"].Value.Trim())
            .Concat(citing.Claim.Chain).Append(citing.Claim.Source)
            .FirstOrDefault(n => n.Length > 3 && n != Claim.Publisher && Signs(n, signed, cited) && !Signs(n, Head(citing.Report), citing.Report));
    }

    /// <summary>An outlet stands in a masthead on its own, not in a sentence of the report; places, persons and institutions that the report tells of are none.</summary>
    private static bool Signs(string name, string signed, Report report) =>
        !report.Claims.Any(c => c.Source.Contains(name, StringComparison.Ordinal)) && !report.Quotes.Any(q => q.Source?.Name.Contains(name, StringComparison.Ordinal) == true)
        && signed.Split('\n').Any(line => line.Contains(name, StringComparison.Ordinal) && (Sign(name).IsMatch(line) || line.Length <= name.Length + 40));

    private static string Head(Report report) => $"{report.Document.Publisher}\n{report.Document.Text[..Math.Min(Masthead, report.Document.Text.Length)]}";

    /// <summary>"LONDON (Reuters) -", "SEOUL, 14 October (Peninsula News)": an agency signs in brackets.</summary>
    private static Regex Sign(string name) => new($@"\({Regex.Escape(name)}\)");

    private (double Copied, double Rewritten) Shares(Report a, Report b)
    {
        var (first, second) = (bodies[a], bodies[b]);
        if (!shares.TryGetValue((first.Number, second.Number), out var found))
        {
            found = (Kin.Overlap(first.Runs, second.Runs), Kin.Rewritten(first.Sentences, second.Sentences));
            shares[(first.Number, second.Number)] = shares[(second.Number, first.Number)] = found;
        }

        return found;
    }

    private static Body Read(Report report, int number)
    {
        var text = report.Document.Text;
        var body = string.Concat(text.Select((c, i) => report.Furniture.Any(f => f.Start <= i && i < f.End) ? ' ' : c));
        return new(number, Kin.Shingles(body, 4), Kin.Sentences(body));
    }

    [GeneratedRegex(@"\b(?:told|quoting|quoted by|citing|cited by|reported by|reports? by|according to|as reported in|interview with|speaking to|published by|first reported by|seen by)\s+(?:the\s+|The\s+)?(?<name>\p{Lu}[\p{L}&'’-]*(?:\s+(?:of\s+)?\p{Lu}[\p{L}&'’-]*){0,3})")]
    private static partial Regex Citation();

    private sealed record Body(int Number, ImmutableHashSet<string> Runs, ImmutableArray<ImmutableHashSet<string>> Sentences);
}
