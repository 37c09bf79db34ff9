using System.Text.Json;
using Waybill.Json;
using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.Reference;

public sealed class Measurements
{
    private static readonly Shelf Shelf = Shelf.Open();
    private static readonly Place Amirabad = new("waybill:amirabad-port", "Amirabad", "L.PRT", "IRN", new(36.858, 53.371));
    private static readonly Place Makhachkala = new("geonames:532096", "Makhachkala", "P.PPLA", "RUS", new(42.99, 47.52));
    private static readonly Place Moscow = new("geonames:524901", "Moscow", "P.PPLC", "RUS", new(55.752, 37.616));

    [Fact]
    public void Two_ports_have_a_distance_a_bearing_and_hours_under_way()
    {
        var m = Measurement.Between(Amirabad, Makhachkala, Shelf);
        Assert.Null(m.SeaBecause);
        Assert.True(m.SeaMetres >= m.GeodesicMetres);
        Assert.Equal([8, 12], m.SailingHours.Select(s => s.Knots));
        Assert.Equal(m.SeaMetres!.Value / 1852 / 8, m.SailingHours[0].Hours, 0.01);
        Assert.Equal("northwest", Bearing.FromDegrees(m.InitialBearing!.Value).Wind);
    }

    [Fact]
    public void A_place_inland_has_a_reason_instead_of_a_sea_distance()
    {
        var m = Measurement.Between(Moscow, Makhachkala, Shelf);
        Assert.Null(m.SeaMetres);
        Assert.Empty(m.SailingHours);
        Assert.NotNull(m.SeaBecause);
    }

    [Fact]
    public void Its_JSON_has_the_fields_of_the_contract()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(Measurement.Between(Amirabad, Makhachkala, Shelf), Contract.Line));
        var root = json.RootElement;
        Assert.Equal("Amirabad", root.GetProperty("from").GetProperty("name").GetString());
        Assert.True(root.GetProperty("geodesicMetres").GetDouble() > 800_000);
        Assert.True(root.GetProperty("initialBearing").GetDouble() > 300);
        Assert.True(root.GetProperty("seaMetres").GetDouble() > 800_000);
        Assert.Equal(8, root.GetProperty("sailingHours")[0].GetProperty("knots").GetInt32());
        Assert.True(root.GetProperty("sailingHours")[0].GetProperty("hours").GetDouble() > 50);
    }
}
