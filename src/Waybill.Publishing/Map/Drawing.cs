using System.Collections.Immutable;
using System.Globalization;

namespace Waybill.Publishing.Map;

/// <summary>The map of a case, ready to be written as SVG: every shape in units of one view.</summary>
internal sealed partial class Drawing
{
    /// <summary>Units a pixel stands for at the width the map has on a desk, and on a phone.</summary>
    public static readonly (string Name, double UnitsPerPixel)[] Screens = [("broad", 13), ("narrow", 26)];

    private static readonly Spot[] Offsets = [new(0, 0), new(0, 27), new(27, 0), new(-27, 0), new(0, -27), new(24, 24), new(-24, 24), new(24, -24), new(-24, -24), new(0, 54), new(54, 0)];

    private readonly Edition edition;

    public Drawing(Edition edition)
    {
        this.edition = edition;
        Rings = Ring.In(edition);
        Pins = [.. edition.Pins.Where(p => p.Number is not null)];
        View = View.Of(Extent());
        var basemap = Basemap.For(View.Degrees);
        (Land, Lakes) = (Outline.Polygons(basemap.Land, View), Outline.Polygons(basemap.Lakes, View));
        Coast = View.MeetsCut ? Outline.Lines(basemap.Coast, View) : null;
        Rivers = Outline.Lines(basemap.Rivers, View);
        (Borders, Contested) = (Outline.Lines(basemap.Borders, View), Outline.Lines(basemap.Contested, View));
        Uses = [.. edition.Statements.Where(SaysUse).SelectMany(s => s.Claim.Route.Where(r => r.Leg == Leg.Use).Select(r => s.Report.Places[r.Place].Place))
            .Where(p => p is { IsCountry: true, Country: not null }).Select(p => p!.Country!).Distinct() // The filter keeps countries with a code only.
            .Select(iso => Outline.Polygons(basemap.Country(iso), View))];
        Nudges = Nudge();
        Names = [.. basemap.Labels.Where(l => View.Sheet.Holds(View.Project(l.At)))];
    }

    public View View { get; }

    public ImmutableArray<Pin> Pins { get; }

    public ImmutableArray<Ring> Rings { get; }

    public ImmutableArray<Stretch> Stretches => edition.Stretches;

    public string Land { get; }

    public string Lakes { get; }

    /// <summary>The shore as lines; null where the land's own outline is the shore and need not be sent twice.</summary>
    public string? Coast { get; }

    public string Rivers { get; }

    public string Borders { get; }

    public string Contested { get; }

    /// <summary>Where each badge stands off its point, in pixels, so that neighbours do not hide one another.</summary>
    public ImmutableArray<Spot> Nudges { get; }

    /// <summary>Countries in which the goods are said to be used.</summary>
    public ImmutableArray<string> Uses { get; }

    private ImmutableArray<BaseLabel> Names { get; }

    /// <summary>A length that fits the corner of the map, and how many units it has at the middle.</summary>
    public (string Text, double Units) Scale(double unitsPerPixel)
    {
        foreach (var km in (int[])[2000, 1000, 500, 300, 200, 100, 50, 20, 10, 5])
        {
            var units = View.Units(Length.FromKilometres(km), View.Height / 2.0);
            if (units / unitsPerPixel < 150)
            {
                return (string.Create(CultureInfo.InvariantCulture, $"{km:#,0} km"), units);
            }
        }

        return ("2 km", View.Units(Length.FromKilometres(2), View.Height / 2.0));
    }

    /// <summary>Where an arrow sits on a line and which way it points, in degrees clockwise from the right.</summary>
    public static (Spot At, double Turn) Arrow(Spot[] line, double part)
    {
        var lengths = line.Zip(line.Skip(1), (a, b) => Math.Sqrt(Math.Pow(b.X - a.X, 2) + Math.Pow(b.Y - a.Y, 2))).ToImmutableArray();
        var left = lengths.Sum() * part;
        for (var i = 0; i < lengths.Length; i++)
        {
            if (left <= lengths[i] && lengths[i] > 0)
            {
                var (a, b, t) = (line[i], line[i + 1], left / lengths[i]);
                return (new(a.X + ((b.X - a.X) * t), a.Y + ((b.Y - a.Y) * t)), Math.Atan2(b.Y - a.Y, b.X - a.X) * 180 / Math.PI);
            }

            left -= lengths[i];
        }

        return (line[^1], 0);
    }

    /// <summary>In other events the stop is only where they happened.</summary>
    private static bool SaysUse(Statement s) => s.Claim is { Event: EventKind.Use or EventKind.Transfer, Polarity: Polarity.Asserted };

    private ImmutableArray<Spot> Nudge()
    {
        const double Apart = 25, UnitsPerPixel = 18; // Between a desk and a phone.
        var taken = new List<Spot>();
        foreach (var at in Pins.Select(p => View.Project(p.Place.Point)).Select(s => new Spot(s.X / UnitsPerPixel, s.Y / UnitsPerPixel)))
        {
            taken.Add(Offsets.Select(o => new Spot(at.X + o.X, at.Y + o.Y))
                .Where(s => taken.TrueForAll(t => Math.Pow(s.X - t.X, 2) + Math.Pow(s.Y - t.Y, 2) >= Apart * Apart)).DefaultIfEmpty(at).First());
        }

        return [.. Pins.Zip(taken, (pin, s) => View.Project(pin.Place.Point) is var at ? new Spot(s.X - (at.X / UnitsPerPixel), s.Y - (at.Y / UnitsPerPixel)) : default)];
    }

    private List<GeoPoint> Extent() =>
    [
        .. Pins.Where(p => !p.IsArea).Select(p => p.Place.Point) is var points && points.Any() ? points : Pins.Select(p => p.Place.Point),
        .. edition.Stretches.SelectMany(s => s.Line),
        .. Rings.SelectMany(r => new[] { r.Center.Point, r.Target.Point, r.Stated }),
    ];
}
