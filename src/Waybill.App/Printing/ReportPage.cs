using System.Collections.Immutable;
using System.Globalization;
using NodaTime.Text;

namespace Waybill.App.Printing;

/// <summary>A report as a person reads it at a terminal: what is claimed first, then what was named.</summary>
internal static class ReportPage
{
    private const int Indent = 4;

    public static void Write(Sheet sheet, Report report, ImmutableArray<string> only)
    {
        Head(sheet, report.Document);
        if (Wanted("claims"))
        {
            foreach (var (index, claim) in report.Claims.Index())
            {
                Claim(sheet, report, claim, index + 1);
            }
        }

        if (Wanted("places"))
        {
            Places(sheet, report.Places);
        }

        if (Wanted("times"))
        {
            Times(sheet, report.Times);
        }

        if (!only.IsDefault && only.Contains("quotes"))
        {
            Quotes(sheet, report);
        }

        if (!only.IsDefault && only.Contains("names"))
        {
            Names(sheet, report.Names);
        }

        bool Wanted(string part) => only.IsDefault || only.Contains(part);
    }

    private static void Head(Sheet sheet, Document document)
    {
        sheet.Heading(document.Title ?? document.File);
        var published = document.Published is { } day ? $"published {LocalDatePattern.Iso.Format(day)}" : "day of publication not known";
        sheet.Paragraph(string.Join(" · ", new[]
        {
            document.Title is null ? null : document.File, document.MediaType, document.Language, published, $"sha256 {document.Sha256.Short}…",
        }.OfType<string>()), ink: sheet.Dim);
        sheet.Line();
    }

    private static void Claim(Sheet sheet, Report report, Claim claim, int number)
    {
        var label = string.Create(CultureInfo.InvariantCulture, $"{number,2}  ");
        sheet.Entry(label, Indent, string.Join(" · ", Facts(report, claim)), sheet.Cyan);
        sheet.Paragraph($"“{claim.Span.In(report.Document.Text)}”", Indent);
        if (Details(report, claim) is { Length: > 0 } details)
        {
            sheet.Paragraph(details, Indent, sheet.Dim);
        }

        sheet.Line();
    }

    private static IEnumerable<string> Facts(Report report, Claim claim)
    {
        yield return claim.Source == "publisher" ? "the publisher" : claim.Source;
        yield return claim.Polarity == Polarity.Denied ? $"{Word(claim.Event)} denied" : Word(claim.Event);
        if (claim.Supplier is not null || claim.Recipient is not null)
        {
            yield return $"{claim.Supplier ?? "?"} → {claim.Recipient ?? "?"}";
        }

        if (claim.When is { } when)
        {
            yield return when.ToString();
        }

        if (claim.Certainty != Certainty.Certain)
        {
            yield return Word(claim.Certainty);
        }
    }

    private static string Details(Report report, Claim claim)
    {
        var items = claim.Items.Select(i => $"{i.Text}{Count(i)}");
        var route = claim.Route.Where(s => s.Place < report.Places.Length).Select(s => $"{Word(s.Leg)} {report.Places[s.Place].Text}");
        return string.Join("; ", new[] { string.Join(", ", items), string.Join(", ", route) }.Where(s => s.Length > 0));
    }

    private static string Count(Item item) => (item.Least, item.Most) switch
    {
        (null, null) => "",
        ({ } least, { } most) when least == most => FormattableString.Invariant($" ({least})"),
        ({ } least, { } most) => FormattableString.Invariant($" ({least} to {most})"),
        ({ } least, null) => FormattableString.Invariant($" ({least} or more)"),
        (null, { } most) => FormattableString.Invariant($" (at most {most})"),
    };

    private static void Places(Sheet sheet, ImmutableArray<PlaceMention> places)
    {
        if (places.IsEmpty)
        {
            return;
        }

        sheet.Line(sheet.Bold("Places"));
        var distinct = places.DistinctBy(p => (p.Text, p.Place?.Id)).ToList();
        var width = Math.Min(distinct.Max(p => Prose.Columns(Prose.OneLine(p.Text))), 28) + 4;
        foreach (var mention in distinct)
        {
            var meant = mention.Place is { } place
                ? string.Create(CultureInfo.InvariantCulture, $"{place.Name}{Bracketed(place.Country)}  {place.Point.Latitude:0.000}, {place.Point.Longitude:0.000}  {Why(mention)}")
                : "not resolved";
            sheet.Entry($"  {Prose.Cut(mention.Text, width - 4)}", width, meant, sheet.Cyan);
        }

        sheet.Line();
    }

    private static void Times(Sheet sheet, ImmutableArray<TimeMention> times)
    {
        if (times.IsEmpty)
        {
            return;
        }

        sheet.Line(sheet.Bold("Times"));
        var width = Math.Min(times.Max(t => Prose.Columns(Prose.OneLine(t.Text))), 28) + 4;
        foreach (var time in times)
        {
            sheet.Entry($"  {Prose.Cut(time.Text, width - 4)}", width, time.When is { } when ? when.ToString() : $"{time.Timex3 ?? "open"}{(time.Why is { } why ? $": {why}" : "")}", sheet.Cyan);
        }

        sheet.Line();
    }

    private static void Quotes(Sheet sheet, Report report)
    {
        sheet.Line(sheet.Bold("Quotations"));
        foreach (var quote in report.Quotes)
        {
            var content = string.Join(" … ", quote.Content.Select(c => c.In(report.Document.Text)));
            sheet.Entry("  ", 2, $"{quote.Source?.Name ?? "?"} ({quote.Cue?.Text ?? Word(quote.Kind)}): “{content}”");
        }

        sheet.Line();
    }

    private static void Names(Sheet sheet, ImmutableArray<NameMention> names)
    {
        sheet.Line(sheet.Bold("Names"));
        foreach (var kind in names.GroupBy(n => n.Type).OrderBy(g => g.Key))
        {
            sheet.Entry($"  {Word(kind.Key)}", 16, string.Join(", ", kind.Select(n => Prose.OneLine(n.Text)).Distinct()), sheet.Cyan);
        }

        sheet.Line();
    }

    private static string Bracketed(string? country) => country is null ? "" : $" ({country})";

    private static string Why(PlaceMention mention) => mention.Candidates is [var best, ..] ? best.Why : "";

    /// <summary>The word of the contract for an enumerated value.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
