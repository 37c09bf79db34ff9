using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Waybill.App.Printing;

namespace Waybill.App.Commands;

/// <summary><c>geocode</c>: what places a name can mean, best first, with reasons.</summary>
internal static class GeocodeCommand
{
    public static Command Make(Bench bench)
    {
        var text = new Argument<string[]>("TEXT") { Description = "A place name, with its kind, region or country where known.", Arity = ArgumentArity.OneOrMore };
        var near = new Option<string?>("--near") { Description = "A place it is likely near to.", HelpName = "PLACE" };
        var country = new Option<string?>("--in") { Description = "The only country to look in: a name or a code.", HelpName = "COUNTRY" };
        var json = Options.Json();
        var command = new Command("geocode", "Find what places a name can mean, best first, with reasons.") { text, near, country, json };
        command.SetAction(parsed => Run(
            bench, string.Join(' ', parsed.GetRequiredValue(text)), parsed.GetValue(near), parsed.GetValue(country), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Bench bench, string text, string? near, string? country, bool json)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new UsageException("'waybill geocode' wants a place name, found nothing.");
        }

        if (country is not null && bench.Shelf.Countries.Of(country) is null)
        {
            throw new UsageException($"--in wants a country's name or ISO 3166-1 code, such as Iran or IRN; found '{country}'.");
        }

        var candidates = bench.Shelf.Gazetteer.Geocode(text, near is null ? null : PlaceWords.Resolve(bench, near).Point, country);
        if (json)
        {
            bench.Terminal.Json(new { Candidates = candidates }, page: true);
        }
        else
        {
            Print(new Sheet(bench.Terminal), text, candidates);
        }

        return ExitCode.Done;
    }

    private static void Print(Sheet sheet, string text, ImmutableArray<Candidate<Place>> candidates)
    {
        if (candidates.IsEmpty)
        {
            sheet.Paragraph($"The gazetteer has no place '{text}'.");
        }

        foreach (var candidate in candidates)
        {
            var label = string.Create(CultureInfo.InvariantCulture, $"{candidate.Score:0.00}  ");
            sheet.Entry(label, label.Length, $"{PlaceWords.Words(candidate.Value)}  {candidate.Value.Kind}  {candidate.Value.Id}", sheet.Cyan);
            sheet.Paragraph(candidate.Why, label.Length, sheet.Dim);
        }
    }
}
