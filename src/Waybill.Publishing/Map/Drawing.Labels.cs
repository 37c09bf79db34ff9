using System.Collections.Immutable;

namespace Waybill.Publishing.Map;

/// <summary>The names on the map: those of the case first, then those of the world around it.</summary>
internal sealed partial class Drawing
{
    /// <summary>Units to a pixel up to which a screen has room for the kinds of places.</summary>
    private const double Small = 20;

    /// <summary>Of one kind; more would only weigh the page down.</summary>
    private const int MostNames = 140;

    public ImmutableArray<SetLabel> LabelsFor(double unitsPerPixel)
    {
        var lines = Stretches.Select(s => s.Line).Concat(Rings.SelectMany(r => new[] { r.Line, r.Measured }));
        var badges = Pins.Zip(Nudges, (p, n) => (View.Project(p.Place.Point), n)).Concat(Rings.Select(r => (View.Project(r.Stated), default(Spot))));
        return Labels.Set([.. Own(unitsPerPixel < Small).Concat(OfTheMap())], badges, lines.SelectMany(l => Dotted(View.Project(l))), unitsPerPixel);
    }

    /// <summary>Names of the case itself: pins, then what the lines say. On a phone the shapes alone tell the kinds.</summary>
    private IEnumerable<Label> Own(bool roomy)
    {
        foreach (var (pin, nudge) in Pins.Zip(Nudges))
        {
            yield return new(pin.Place.Name, View.Project(pin.Place.Point), "pin")
            {
                Nudge = nudge,
                Below = roomy ? Below(pin) : null,
                Size = 14.5,
                Away = 17,
                Always = true,
                Far = true,
                Pin = pin.Id,
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
