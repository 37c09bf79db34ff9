using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Waybill.App.Printing;
using Waybill.Reference.Seas;

namespace Waybill.App.Commands;

/// <summary><c>measure</c>: how far it is from one place to another, over ground and by sea, and how long a ship takes.</summary>
internal static class MeasureCommand
{
    /// <summary>A laden coaster's slow and usual speeds; the answer names them.</summary>
    private static readonly ImmutableArray<int> Knots = [8, 12];

    public static Command Make(Bench bench)
    {
        var from = new Argument<string>("A") { Description = "A place: a name, or latitude,longitude (after -- where it begins with a minus)." };
        var to = new Argument<string>("B") { Description = "The other." };
        var json = Options.Json();
        var command = new Command("measure", "Measure from one place to another: geodesic, bearing, by sea, and hours under way.") { from, to, json };
        command.SetAction(parsed => Run(bench, parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Bench bench, string a, string b, bool json)
    {
        var (from, to) = MeasuredPair.Choose(bench, a, b);
        PlaceWords.Tell(bench, from.Asked, new(from.Place, 1, from.Why), from.Alternatives);
        PlaceWords.Tell(bench, to.Asked, new(to.Place, 1, to.Why), to.Alternatives);
        var geodesic = Geodesic.Inverse(from.Place.Point, to.Place.Point);
        var sea = bench.Shelf.Sea.Passage(from.Place.Point, to.Place.Point);
        if (json)
        {
            bench.Terminal.Json(AsJson(bench, from, to, geodesic, sea), page: true);
        }
        else
        {
            Print(new Sheet(bench.Terminal), from.Place, to.Place, geodesic, sea);
        }

        return ExitCode.Done;
    }

    private static object AsJson(Bench bench, MeasuredEnd from, MeasuredEnd to, GeodesicInverse geodesic, SeaAnswer sea)
    {
        var passage = (sea as SeaAnswer.Found)?.Passage;
        return new
        {
            From = End(bench, from),
            To = End(bench, to),
            GeodesicMetres = Math.Round(geodesic.Distance.Metres, 3),
            InitialBearing = Math.Round(geodesic.Initial.Degrees, 6),
            FinalBearing = Math.Round(geodesic.Final.Degrees, 6),
            SeaMetres = passage is null ? default(double?) : Math.Round(passage.Distance.Metres),
            SeaBecause = (sea as SeaAnswer.None)?.Because,
            SailingHours = passage is null ? [] : Knots.Select(k => new { Knots = k, Hours = Math.Round(Hours(passage, k), 2) }).ToArray(),
            FromShoreMetres = passage is null ? default(double?) : Math.Round(passage.FromShore.Metres),
            ToShoreMetres = passage is null ? default(double?) : Math.Round(passage.ToShore.Metres),
            Through = passage?.Through ?? [],
            SeaPath = passage?.Path.Select(p => new[] { Math.Round(p.Latitude, 5), Math.Round(p.Longitude, 5) }).ToArray() ?? [],
        };
    }

    /// <summary>A place as everywhere, with why it was taken and what else the name can mean.</summary>
    private static object End(Bench bench, MeasuredEnd end) => new
    {
        end.Place.Id,
        end.Place.Name,
        end.Place.Kind,
        end.Place.Country,
        end.Place.Point.Latitude,
        end.Place.Point.Longitude,
        end.Place.Region,
        end.Place.Population,
        end.Why,
        Alternatives = end.Alternatives.Select(a => new { a.Value.Id, a.Value.Name, a.Value.Country, a.Value.Kind, Ask = PlaceWords.Asking(bench, a.Value) }).ToArray(),
    };

    private static void Print(Sheet sheet, Place from, Place to, GeodesicInverse geodesic, SeaAnswer sea)
    {
        sheet.Heading($"{PlaceWords.Words(from)} → {PlaceWords.Words(to)}");
        Row("geodesic", string.Create(CultureInfo.InvariantCulture, $"{geodesic.Distance.Kilometres:#,0.0} km, leaving at {geodesic.Initial.Degrees:0.0}°"));
        switch (sea)
        {
            case SeaAnswer.Found { Passage: var passage }:
                var through = passage.Through.IsEmpty ? "" : $", through {string.Join(" and ", passage.Through)}";
                Row("by sea", string.Create(CultureInfo.InvariantCulture, $"{passage.Distance.Kilometres:#,0} km{through}"));
                Row("under way", string.Join(", ", Knots.Select(k => string.Create(CultureInfo.InvariantCulture, $"{Hours(passage, k):#,0.0} h at {k} knots"))));
                break;
            case SeaAnswer.None none:
                Row("by sea", none.Because);
                break;
        }

        void Row(string label, string text) => sheet.Entry($"  {label}", 14, text, sheet.Cyan);
    }

    private static double Hours(SeaPassage passage, int knots) => passage.Distance.Metres / Speed.FromKnots(knots).MetresPerSecond / 3600;
}
