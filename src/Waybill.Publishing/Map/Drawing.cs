using System.Collections.Immutable;
using System.Globalization;

namespace Waybill.Publishing.Map;

/// <summary>The map of a case, ready to be written as SVG: every shape in units of one view.</summary>
internal sealed class Drawing
{
    /// <summary>Units a pixel stands for at the width the map has on a desk, and on a phone.</summary>
    public static readonly (string Name, double UnitsPerPixel)[] Screens = [("broad", 13), ("narrow", 26)];

    private const double Small = 20;

    /// <summary>Of one kind; more would only weigh the page down.</summary>
    private const int MostNames = 140;

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
        (Coast, Rivers) = (Outline.Lines(basemap.Coast, View), Outline.Lines(basemap.Rivers, View));
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

    public string Coast { get; }

    public string Rivers { get; }

    public string Borders { get; }

    public string Contested { get; }

    /// <summary>Where each badge stands off its point, in pixels, so that neighbours do not hide one another.</summary>
    public ImmutableArray<Spot> Nudges { get; }

    /// <summary>Countries in which the goods are said to be used.</summary>
    public ImmutableArray<string> Uses { get; }

    private ImmutableArray<BaseLabel> Names { get; }

    public ImmutableArray<SetLabel> LabelsFor(double unitsPerPixel)
    {
        var lines = Stretches.Select(s => s.Line).Concat(Rings.SelectMany(r => new[] { r.Line, r.Measured }));
        var badges = Pins.Zip(Nudges, (p, n) => (View.Project(p.Place.Point), n)).Concat(Rings.Select(r => (View.Project(r.Stated), default(Spot))));
        return Labels.Set([.. Own(unitsPerPixel < Small).Concat(OfTheMap())], badges, lines.SelectMany(l => Dotted(View.Project(l))), unitsPerPixel);
    }

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

    /// <summary>Names of the case itself: pins, then what the lines say. On a phone the shapes alone tell the kinds.</summary>
    private IEnumerable<Label> Own(bool roomy)
    {
        foreach (var (pin, nudge) in Pins.Zip(Nudges))
        {
            yield return new(pin.Place.Name, View.Project(pin.Place.Point), "pin")
            {
                Nudge = nudge,
                Below = roomy ? Below(pin) : null, Size = 14.5, Away = 17, Always = true, Far = true, Pin = pin.Id,
            };
        }

        foreach (var ring in Rings)
        {
            yield return new($"stated: {Phrases.Measure(ring.Finding.Stated)}", View.Project(ring.Stated), "stated") { Size = 12.5, Away = 9, Far = true };
            var (at, _) = Arrow(View.Project(ring.Measured), 0.4);
            yield return new($"measured: {Phrases.Measure(ring.Finding.Measured)}", at, "measured") { Size = 12.5, Away = 7, Far = true };
        }

        foreach (var stretch in Stretches.Where(s => s.BySea && s.Finding?.Measured is not null))
        {
            var (at, _) = Arrow(View.Project(stretch.Line), 0.62);
            yield return new($"{Phrases.Measure(stretch.Finding!.Measured)} by sea", at, "way") { Size = 12.5, Away = 12, Far = true };
        }
    }

    /// <summary>What kind of place it is, where its name does not say so already.</summary>
    private static string? Below(Pin pin)
    {
        var kind = PlaceWords.KindOf(pin.Place);
        kind = pin.Place.Name.Contains(kind, StringComparison.OrdinalIgnoreCase) ? "" : kind;
        return (kind, pin.IsSure) switch { ("", true) => null, ("", false) => "not certain", (_, true) => kind, _ => kind + ", not certain" };
    }

    private IEnumerable<Label> OfTheMap()
    {
        var own = Pins.Select(p => p.Place.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Names
            .Where(n => !own.Contains(n.Name) && FirstZoom(n.Rank) <= 8)
            .GroupBy(n => n.Kind).SelectMany(g => g.OrderBy(n => n.Rank).Take(MostNames))
            .OrderBy(n => n.Kind switch { "country" => 0, "sea" => 1, _ => 2 - n.Capital / 10.0 }).ThenBy(n => n.Rank)
            .Select(n => new Label(n.Kind == "country" ? n.Name.ToUpperInvariant() : n.Name, View.Project(n.At), n.Kind)
            {
                Size = n.Kind switch { "country" => 11.5, "sea" => 14, _ => 12.5 },
                Away = n.Kind == "city" ? 7 : 0,
                From = FirstZoom(n.Rank),
                Dot = n.Kind == "city" ? (n.Capital == 2 ? "capital" : "town") : null,
            });
    }

    /// <summary>The zoom at which the view is narrow enough for a name of that rank; the ranks' widths stand in tools/coast/README.md.</summary>
    private int FirstZoom(int rank)
    {
        var widest = rank switch { 1 => 360, 2 => 90, 3 => 40, 4 => 15, _ => 5 };
        return View.Degrees <= widest ? 1 : View.Degrees / 2 <= widest ? 2 : View.Degrees / 4 <= widest ? 4 : View.Degrees / 8 <= widest ? 8 : 16;
    }

    /// <summary>Points every so often along a line, so that labels can keep off it.</summary>
    private static IEnumerable<Spot> Dotted(Spot[] line)
    {
        for (var i = 1; i < line.Length; i++)
        {
            var (a, b) = (line[i - 1], line[i]);
            var steps = Math.Max(1, (int)(Math.Max(Math.Abs(b.X - a.X), Math.Abs(b.Y - a.Y)) / 60));
            for (var s = 0; s < steps; s++)
            {
                yield return new(a.X + ((b.X - a.X) * s / steps), a.Y + ((b.Y - a.Y) * s / steps));
            }
        }
    }
}
