using Waybill.Reference.Places;
using Xunit;

namespace Waybill.Tests.Reference.Places;

/// <summary>Ports by name and by place.</summary>
public sealed class PortsTests
{
    private static readonly Ports Shelf = Waybill.Reference.Shelf.Open().Ports;

    /// <summary>A well-known list has AMIRABAD under Baku, and a geocoder puts IRBAM inland; the port lies near 36.85 N 53.37 E.</summary>
    [Theory]
    [InlineData("AMIRABAD")]
    [InlineData("Port of Amirabad")]
    [InlineData("IRBAM")]
    [InlineData("ir bam")]
    [InlineData("بندر امیرآباد")]
    public void What_ships_call_amirabad_is_the_port_on_the_caspian(string name)
    {
        Assert.True(Shelf.TryFind(name, out var port));
        Assert.InRange(Sphere.Kilometres(port.At, new GeoPoint(36.85, 53.37)), 0, 2);
    }

    [Fact]
    public void Nearest_to_amirabad_is_amirabad_and_nothing_is_near_the_open_ocean()
    {
        Assert.Equal("amirabad-port", Shelf.Near(new GeoPoint(36.87, 53.38), out var kilometres)?.Id);
        Assert.InRange(kilometres, 0.5, 2.5);
        Assert.Null(Shelf.Near(new GeoPoint(-40, -120), out kilometres));
        Assert.Equal(double.PositiveInfinity, kilometres);
        Assert.NotNull(Shelf.Nearest(new GeoPoint(-40, -120)));
    }

    [Fact]
    public void The_nearest_found_by_cells_is_the_nearest_of_all()
    {
        var chance = new Random(7);
        foreach (var port in Shelf.All)
        {
            var place = new GeoPoint(port.At.Latitude + (chance.NextDouble() * 0.2) - 0.1, port.At.Longitude + (chance.NextDouble() * 0.2) - 0.1);
            var nearest = Shelf.All.MinBy(p => p.DistanceFrom(place).Metres)!;
            Assert.Equal(nearest.DistanceFrom(place).Kilometres <= 25 ? nearest.Id : null, Shelf.Near(place, out _)?.Id);
        }
    }

    [Fact]
    public void A_port_with_a_radius_or_an_outline_is_measured_from_its_edge()
    {
        var point = new Port("p", "P", "", new GeoPoint(0, 0), Length.FromKilometres(2), [], [], "");
        Assert.Equal(Sphere.Kilometres(0, 0, 0.1, 0) - 2, point.DistanceFrom(new GeoPoint(0.1, 0)).Kilometres, 9);
        var berths = point with { Outline = [new(-0.01, -0.01), new(-0.01, 0.01), new(0.01, 0.01), new(0.01, -0.01)] };
        Assert.Equal(0, berths.DistanceFrom(new GeoPoint(0.005, 0.005)).Metres);
        Assert.Equal(0.09 * Math.PI * 6371 / 180, berths.DistanceFrom(new GeoPoint(0.1, 0)).Kilometres, 6);
    }
}
