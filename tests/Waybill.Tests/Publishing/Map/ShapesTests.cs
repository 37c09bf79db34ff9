using CsCheck;
using Waybill.Publishing.Map;
using Xunit;

namespace Waybill.Tests.Publishing.Map;

public sealed class ShapesTests
{
    private static readonly Box Square = new(0, 0, 10, 10);
    private static readonly Gen<Spot> Spots = Gen.Select(Gen.Double[-20, 30], Gen.Double[-20, 30]).Select((x, y) => new Spot(x, y));

    [Fact]
    public void A_ring_cut_to_a_box_stays_in_the_box() =>
        Spots.Array[3, 12].Sample(ring => Assert.All(Clip.Ring(ring, Square), s => Assert.True(new Box(-1e-9, -1e-9, 10 + 1e-9, 10 + 1e-9).Holds(s))));

    [Fact]
    public void A_ring_around_the_box_becomes_the_box() =>
        Assert.Equal(4, Clip.Ring([new(-5, -5), new(15, -5), new(15, 15), new(-5, 15)], Square).Distinct().Count());

    [Fact]
    public void A_line_that_leaves_and_comes_back_is_two_pieces() =>
        Assert.Equal(2, Clip.Line([new(1, 1), new(2, 2), new(20, 2), new(20, 8), new(9, 8), new(8, 8)], Square).Count());

    [Fact]
    public void A_line_across_the_antimeridian_is_cut_on_it()
    {
        var parts = Meridian.Cut([new(10, 170), new(20, -170)]);
        Assert.Equal(2, parts.Count);
        Assert.Equal((15.0, 180.0), (parts[0][^1].Latitude, parts[0][^1].Longitude));
        Assert.Equal((15.0, -180.0), (parts[1][0].Latitude, parts[1][0].Longitude));
    }

    [Fact]
    public void Names_do_not_cover_one_another_unless_they_must()
    {
        var labels = Enumerable.Range(0, 60).Select(i => new Label($"Name {i}", new(500 + (i % 8 * 900), 500 + (i / 8 * 300)), "city") { Away = 7 }).ToArray();
        var set = Labels.Set(labels, [], [], 13).Where(l => l.Zoom == 1).Select(l => (l, Box: Around(l))).ToArray();

        Assert.NotEmpty(set);
        Assert.DoesNotContain(set, a => set.Any(b => a.l != b.l && a.Box.Meets(b.Box)));

        static Box Around(SetLabel l)
        {
            var width = Lettering.Width(l.Label.Text, l.Label.Size);
            var (x, y) = ((l.Label.At.X / 13) + l.X, (l.Label.At.Y / 13) + l.Y);
            var left = l.Anchor switch { "start" => x, "end" => x - width, _ => x - (width / 2) };
            return new(left, y - 11, left + width, y + 2);
        }
    }

    [Fact]
    public void A_fork_of_two_ends_is_two_stretches_from_the_last_stop()
    {
        var edition = new Waybill.Publishing.Edition(SampleDossier.Make());
        Assert.Equal(
            ["Amirabad → Makhachkala", "Makhachkala → Seshcha air base", "Makhachkala → Primorsko-Akhtarsk air base"],
            edition.Stretches.Select(s => $"{s.From.Name} → {s.To.Name}"));
        Assert.True(edition.Stretches[0].BySea);
        Assert.Equal(Waybill.Publishing.Standing.Unchecked, edition.Stretches[1].Standing);
    }

    [Fact]
    public void The_basemap_keeps_the_caspian_out_of_the_land()
    {
        var basemap = Basemap.For(40);
        var sea = new Spot(50.5, 42);
        Assert.False(Inside(basemap.Land, sea));
        Assert.True(Inside(basemap.Land, new(37.6, 55.75)));
        Assert.Contains(basemap.Labels, l => l is { Kind: "sea", Name: "Caspian Sea" });

        static bool Inside(IEnumerable<System.Collections.Immutable.ImmutableArray<Spot[]>> land, Spot at) =>
            land.SelectMany(p => p).Sum(r => Crossings(r, at)) % 2 == 1;

        static int Crossings(Spot[] ring, Spot at) =>
            ring.Zip(ring.Skip(1).Append(ring[0])).Count(e => (e.First.Y > at.Y) != (e.Second.Y > at.Y)
                && at.X < e.First.X + ((at.Y - e.First.Y) * (e.Second.X - e.First.X) / (e.Second.Y - e.First.Y)));
    }
}
