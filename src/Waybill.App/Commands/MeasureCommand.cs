using System.CommandLine;
using System.Globalization;
using Waybill.App.Printing;
using Waybill.Reference;

namespace Waybill.App.Commands;

/// <summary><c>measure</c>: how far it is from one place to another, over ground and by sea, and how long a ship takes.</summary>
internal static class MeasureCommand
{
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
        var measured = Measurement.Between(from.Place, to.Place, bench.Shelf);
        if (json)
        {
            bench.Terminal.Json(AsJson(bench, from, to, measured), page: true);
        }
        else
        {
            Print(new Sheet(bench.Terminal), measured);
        }

        return ExitCode.Done;
    }

    private static object AsJson(Bench bench, MeasuredEnd from, MeasuredEnd to, Measurement measured) => new
    {
        From = End(bench, from),
        To = End(bench, to),
        measured.GeodesicMetres,
        measured.InitialBearing,
        measured.FinalBearing,
        measured.SeaMetres,
        measured.SeaBecause,
        measured.SailingHours,
        measured.FromShoreMetres,
        measured.ToShoreMetres,
        measured.Through,
        measured.SeaPath,
    };

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

    private static void Print(Sheet sheet, Measurement measured)
    {
        sheet.Heading($"{PlaceWords.Words(measured.From)} → {PlaceWords.Words(measured.To)}");
        var leaving = measured.InitialBearing is { } bearing ? string.Create(CultureInfo.InvariantCulture, $", leaving at {bearing:0.0}°") : "";
        Row("geodesic", string.Create(CultureInfo.InvariantCulture, $"{measured.GeodesicMetres / 1000:#,0.0} km") + leaving);
        if (measured.SeaMetres is { } metres)
        {
            var through = measured.Through.IsEmpty ? "" : $", through {string.Join(" and ", measured.Through)}";
            Row("by sea", string.Create(CultureInfo.InvariantCulture, $"{metres / 1000:#,0} km{through}"));
            Row("under way", string.Join(", ", measured.SailingHours.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Hours:#,0.0} h at {s.Knots} knots"))));
        }
        else
        {
            Row("by sea", measured.SeaBecause ?? "");
        }

        void Row(string label, string text) => sheet.Entry($"  {label}", 14, text, sheet.Cyan);
    }
}
