using CsCheck;
using Waybill.Publishing.Map;
using Xunit;

namespace Waybill.Tests.Publishing.Map;

public sealed class ViewTests
{
    private static readonly Gen<GeoPoint> Points = Gen.Select(Gen.Double[-80, 80], Gen.Double[-180, 180]).Select((lat, lon) => new GeoPoint(lat, lon));

    [Fact]
    public void Every_point_that_a_view_was_made_for_lies_in_it() =>
        Points.Array[1, 8].Sample(points =>
        {
            var view = View.Of(points);
            Assert.All(points, p => Assert.True(new Box(-1, -1, View.Width + 1, View.Height + 1).Holds(view.Project(p)), p.ToString()));
        });

    [Fact]
    public void A_view_across_the_antimeridian_is_narrow()
    {
        var view = View.Of([new(-17, 178), new(-13, -172)]); // Fiji and Samoa.
        Assert.InRange(view.Degrees, 10, 20);
        Assert.True(view.Project(new GeoPoint(-17, 178)).X < view.Project(new GeoPoint(-13, -172)).X);
    }

    [Fact]
    public void A_line_across_the_antimeridian_does_not_jump()
    {
        var view = View.Of([new(50, 160), new(50, -160)]);
        var line = view.Project(Geodesic.Path(new(50, 160), new(50, -160), Length.FromKilometres(50)));
        Assert.All(line.Zip(line.Skip(1)), pair => Assert.InRange(Math.Abs(pair.Second.X - pair.First.X), 0, View.Width / 10.0));
    }

    [Fact]
    public void Degrees_and_units_lead_back_to_each_other() =>
        Points.Sample(p =>
        {
            var view = View.Of([new(0, 0), new(60, 60)]);
            var degrees = view.ToDegrees(view.Project(p));
            Assert.Equal(p.Latitude, degrees.Y, tolerance: 5e-7);
            Assert.Equal(0, Math.IEEERemainder(p.Longitude - degrees.X, 360), tolerance: 5e-7);
        });

    /// <summary>A minute of latitude is a nautical mile within half a percent (1843 to 1862 m on WGS-84).</summary>
    [Fact]
    public void The_scale_bar_is_true_at_its_height()
    {
        var view = View.Of([new(44, 10), new(46, 12)]);
        var (a, b) = (view.Project(new GeoPoint(45, 11)), view.Project(new GeoPoint(45 + (1 / 60.0), 11)));
        Assert.Equal(1, view.Units(Length.FromNauticalMiles(1), a.Y) / (a.Y - b.Y), 0.01);
    }
}
