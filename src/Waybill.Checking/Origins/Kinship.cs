using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Waybill.Checking.Origins;

/// <summary>Which documents of a case are copies or rewrites of each other, and which cite each other; each pair is looked at once.</summary>
internal sealed partial class Kinship
{
    /// <summary>How far into a text its outlet signs, and as far before its end.</summary>
    private const int Masthead = 300;

    private readonly ImmutableArray<Report> reports;
    private readonly ImmutableArray<(ulong[] Runs, ImmutableArray<ulong[]> Sentences)> bodies;
    private readonly ImmutableArray<BitArray> kin;

    /// <summary>For each name that a claim cites, in which reports it signs, and in which it signs at the head: 0 not looked at yet, 1 it does, 2 it does not.</summary>
    private readonly Dictionary<string, (byte[] Anywhere, byte[] AtHead)> signing = new(StringComparer.Ordinal);

    public Kinship(ImmutableArray<Report> reports)
    {
        this.reports = reports;
        bodies = [.. reports.Select(Read)];
        kin = [.. reports.Select(_ => new BitArray(reports.Length))];
        foreach (var (first, second) in new NearCopies(bodies).Candidates())
        {
            kin[first][second] = kin[second][first] = Kin.Overlaps(bodies[first].Runs, bodies[second].Runs, Kin.CopyOfDocument) || Rewritten(first, second) >= Kin.RewriteOfDocument;
        }
    }

    /// <summary>The share of common wording of two documents, by their numbers in the case.</summary>
    public double Copied(int first, int second) => Kin.Overlap(bodies[first].Runs, bodies[second].Runs);

    /// <summary>Whether one document is taken for a copy or a rewrite of the other.</summary>
    public bool Are(int first, int second) => kin[first][second];

    /// <summary>Why one document is taken for a copy or a rewrite of another.</summary>
    public string Why(int first, int second)
    {
        var copied = Copied(first, second);
        var (one, other) = (Path.GetFileName(reports[first].Document.File), Path.GetFileName(reports[second].Document.File));
        return copied >= Kin.CopyOfDocument
            ? string.Create(CultureInfo.InvariantCulture, $"{other} repeats {copied:0%} of the wording of {one} or the reverse")
            : string.Create(CultureInfo.InvariantCulture, $"{Rewritten(first, second):0%} of the sentences of {one} and {other} are the same, reworded");
    }

    /// <summary>The outlet of the one document that the other cites for the claim: "told the Gazette", "quoting Reuters".</summary>
    public string? Cited(Told citing, int cited)
    {
        foreach (var name in citing.Cites)
        {
            ref var looked = ref CollectionsMarshal.GetValueRefOrAddDefault(signing, name, out var known);
            looked = known ? looked : (new byte[reports.Length], new byte[reports.Length]);
            if (Signs(name, cited, looked.Anywhere, false) && !Signs(name, citing.Report, looked.AtHead, true))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The names that a claim's sentence gives as where it was read or heard.</summary>
    public static ImmutableArray<string> Citations(StatedClaim citing) =>
        [.. Citation().Matches(citing.Sentence).Select(m => m.Groups["name"].Value.Trim()).Concat(citing.Claim.Chain).Append(citing.Claim.Source).Where(n => n.Length > 3 && n != Claim.Publisher)];

    private bool Signs(string name, int report, byte[] looked, bool atHead)
    {
        if (looked[report] == 0)
        {
            looked[report] = (byte)(Signs(name, atHead ? Head(reports[report]) : $"{Head(reports[report])}\n{Foot(reports[report])}", reports[report]) ? 1 : 2);
        }

        return looked[report] == 1;
    }

    /// <summary>An outlet stands in a masthead on its own, not in a sentence of the report; places, persons and institutions that the report tells of are none.</summary>
    private static bool Signs(string name, string signed, Report report) =>
        !report.Claims.Any(c => c.Source.Contains(name, StringComparison.Ordinal)) && !report.Quotes.Any(q => q.Source?.Name.Contains(name, StringComparison.Ordinal) == true)
        && signed.Split('\n').Any(line => line.Contains(name, StringComparison.Ordinal) && (Sign(name).IsMatch(line) || line.Length <= name.Length + 40));

    private static string Head(Report report) => $"{report.Document.Publisher}\n{report.Document.Text[..Math.Min(Masthead, report.Document.Text.Length)]}";

    private static string Foot(Report report) => report.Document.Text[Math.Max(0, report.Document.Text.Length - Masthead)..];

    /// <summary>"LONDON (Reuters) -", "SEOUL, 14 October (Peninsula News)": an agency signs in brackets.</summary>
    private static Regex Sign(string name) => new($@"\({Regex.Escape(name)}\)");

    private double Rewritten(int first, int second) => Kin.Rewritten(bodies[first].Sentences, bodies[second].Sentences);

    private static (ulong[] Runs, ImmutableArray<ulong[]> Sentences) Read(Report report)
    {
        var body = report.Document.Text.ToCharArray();
        foreach (var span in report.Furniture)
        {
            Array.Fill(body, ' ', Math.Min(span.Start, body.Length), Math.Max(0, Math.Min(span.End, body.Length) - span.Start));
        }

        var text = new string(body);
        return (Kin.Shingles(text, 4), Kin.Sentences(text));
    }

    [GeneratedRegex(@"\b(?:told|quoting|quoted by|citing|cited by|reported by|reports? by|according to|as reported in|interview with|speaking to|published by|first reported by|seen by)\s+(?:the\s+|The\s+)?(?<name>\p{Lu}[\p{L}&'’-]*(?:\s+(?:of\s+)?\p{Lu}[\p{L}&'’-]*){0,3})")]
    private static partial Regex Citation();
}
