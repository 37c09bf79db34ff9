using System.Collections.Immutable;

namespace Waybill.Publishing.Map;

/// <summary>
/// Sets names so that they do not cover one another: the weightier first, each at the first free side of its point,
/// and those that find no room at one zoom at the next, where the points stand further apart and the letters do not grow.
/// </summary>
internal sealed class Labels
{
    private static readonly int[] Zooms = [1, 2, 4, 8];

    private const double Covered = 1e6;
    private const double Outside = 200;

    private readonly double unitsPerPixel;
    private readonly List<(Label Label, Box Offset)> taken = [];
    private readonly ImmutableArray<Spot> soft;

    private Labels(double unitsPerPixel, ImmutableArray<Spot> soft) => (this.unitsPerPixel, this.soft) = (unitsPerPixel, soft);

    /// <summary>Sets the labels, given in the order of their weight.</summary>
    /// <param name="labels">What to set.</param>
    /// <param name="badges">Points of pins, which nothing may cover.</param>
    /// <param name="soft">Points of lines, which names rather leave free.</param>
    /// <param name="unitsPerPixel">Units that a pixel stands for when the whole map is seen.</param>
    public static ImmutableArray<SetLabel> Set(
        IReadOnlyList<Label> labels, IEnumerable<(Spot At, Spot Nudge)> badges, IEnumerable<Spot> soft, double unitsPerPixel)
    {
        var page = new Labels(unitsPerPixel, [.. soft]);
        // The buttons stand in the upper corner and the scale in the lower.
        page.taken.Add((new Label("", new(View.Width, 0), ""), new Box(-64, 0, 0, 140)));
        page.taken.Add((new Label("", new(View.Width, View.Height), ""), new Box(-210, -34, 0, 0)));
        page.taken.AddRange(badges.Select(b => (new Label("", b.At, ""), new Box(b.Nudge.X - 14, b.Nudge.Y - 14, b.Nudge.X + 14, b.Nudge.Y + 14))));
        var done = ImmutableArray.CreateBuilder<SetLabel>();
        List<Label> waiting = [.. labels];
        foreach (var zoom in Zooms)
        {
            waiting.RemoveAll(label =>
            {
                var place = label.From <= zoom ? page.Find(label, zoom) : null;
                if (place is not null)
                {
                    done.Add(place);
                }

                return place is not null;
            });
        }

        return done.ToImmutable();
    }

    private SetLabel? Find(Label label, int zoom)
    {
        var (dx, dy) = label.Nudge;
        var options = Options(label)
            .Select(o => (Box: new Box(o.Box.Left + dx, o.Box.Top + dy, o.Box.Right + dx, o.Box.Bottom + dy), X: o.X + dx, Y: o.Y + dy, o.Anchor, Worse: Worse(label, o.Box)))
            .Select(o => (o.Box, o.X, o.Y, o.Anchor, Cost: o.Worse + Cost(label, o.Box, zoom))).ToImmutableArray();
        var best = options.MinBy(o => o.Cost);
        if (best.Cost >= Covered && !label.Always)
        {
            return null;
        }

        taken.Add((label, best.Box));
        return new(label, zoom, best.X, best.Y, best.Anchor);
    }

    /// <summary>What it costs to set a label there: covering another is out of the question, a line or a worse side is a pity.</summary>
    private double Cost(Label label, Box offset, int zoom)
    {
        var here = Shift(offset, label.At, zoom);
        var sheet = new Box(0, 0, View.Width / unitsPerPixel * zoom, View.Height / unitsPerPixel * zoom);
        var cost = Outside * ((here.Width * here.Height) - here.Overlap(sheet)) / (here.Width * here.Height);
        foreach (var (other, box) in taken)
        {
            var there = Shift(box, other.At, zoom);
            cost += here.Meets(there) ? Covered + here.Overlap(there) : 0;
            if (cost >= Covered && !label.Always)
            {
                return cost;
            }
        }

        return cost + Math.Min(30, 6 * soft.Count(s => here.Holds(new(s.X / unitsPerPixel * zoom, s.Y / unitsPerPixel * zoom))));
    }

    /// <summary>Right of the point reads best; further off reads worse.</summary>
    private static double Worse(Label label, Box offset) =>
        (offset.Left >= 0 ? 0 : offset.Right <= 0 ? 3 : 5) + (label.Away == 0 ? 0 : Gap(offset) - label.Away);

    /// <summary>How far a box begins from its point, at the side where it is nearest.</summary>
    private static double Gap(Box offset) =>
        Math.Max(Math.Max(offset.Left, -offset.Right), Math.Max(offset.Top, -offset.Bottom));

    private Box Shift(Box offset, Spot at, int zoom)
    {
        var (x, y) = (at.X / unitsPerPixel * zoom, at.Y / unitsPerPixel * zoom);
        return new(x + offset.Left, y + offset.Top, x + offset.Right, y + offset.Bottom);
    }

    private static IEnumerable<(Box Box, double X, double Y, string Anchor)> Options(Label label)
    {
        const double Air = 4;
        var spacing = label.Style is "country" ? 0.16 : label.Style is "sea" ? 0.08 : 0;
        var width = Math.Max(label.Lines.Max(l => Lettering.Width(l, label.Size, spacing)), Lettering.Width(label.Below ?? "", 12)) + Air;
        var (rise, height) = (label.Size * 0.95, (label.Size * 1.2 * label.Lines.Length) + (label.Below is null ? 0 : 15));
        var middle = (rise - (height / 2)) * 0.97;
        if (label.Away == 0)
        {
            foreach (var shift in (double[])[0, -24, 24, -48, 48, -72, 72])
            {
                yield return (new(-width / 2, shift + middle - rise, width / 2, shift + middle - rise + height), 0, shift + middle, "middle");
            }

            yield break;
        }

        foreach (var a in label.Far ? (double[])[label.Away, label.Away * 2, label.Away * 3.5] : [label.Away])
        {
            var d = a * 0.75;
            foreach (var y in (double[])[middle, -d - height + rise, d + rise])
            {
                yield return (new(a, y - rise, a + width, y - rise + height), a, y, "start");
                yield return (new(-a - width, y - rise, -a, y - rise + height), -a, y, "end");
            }

            yield return (new(-width / 2, a, width / 2, a + height), 0, a + rise, "middle");
            yield return (new(-width / 2, -a - height, width / 2, -a), 0, -a - height + rise, "middle");
        }
    }
}
