using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Waybill.Publishing.Downloads;

/// <summary>Every claim as one row of RFC 4180, for a spreadsheet.</summary>
internal static class ClaimsCsv
{
    private static readonly string[] Columns =
    [
        "claim", "document", "sha256", "start", "end", "words", "source", "chain", "event", "supplier", "recipient", "items", "least", "most",
        "earliest", "latest", "polarity", "certainty", "standing", "because", "origin",
    ];

    public static byte[] Of(Edition edition)
    {
        var csv = new StringBuilder().Append(Row(Columns));
        foreach (var statement in edition.Statements)
        {
            csv.Append(Row(Cells(statement)));
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    /// <summary>
    /// A cell, quoted where needed. One that a spreadsheet would run as a formula gets an apostrophe in front:
    /// the text comes from strangers (OWASP, CSV injection).
    /// </summary>
    internal static string Cell(string? value)
    {
        var text = value ?? "";
        var first = text.TrimStart(' ', '\u00a0', '\u200b', '\ufeff').FirstOrDefault();
        text = first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + text : text;
        return text.AsSpan().IndexOfAny("\",;\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Row(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string?[] Cells(Statement s) =>
    [
        s.Claim.Id, Statement.FileOf(s.Report), s.Report.Document.Sha256.ToString(), Whole(s.Claim.Start), Whole(s.Claim.End), s.Words,
        s.Source, string.Join(" > ", s.Claim.Chain), s.Claim.Event.ToString().ToLowerInvariant(), s.Claim.Supplier, s.Claim.Recipient,
        string.Join("; ", s.Claim.Items.Select(i => i.Text)), string.Join("; ", s.Claim.Items.Select(i => Whole(i.Least))),
        string.Join("; ", s.Claim.Items.Select(i => Whole(i.Most))), Iso(s.Claim.When?.Earliest), Iso(s.Claim.When?.Latest),
        s.Claim.Polarity.ToString().ToLowerInvariant(), s.Claim.Certainty.ToString().ToLowerInvariant(),
        Phrases.Word(s.Standing), s.Deciding?.Verdict.Because, s.Origin?.Id,
    ];

    private static string Whole(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string? Iso(LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : null;
}
