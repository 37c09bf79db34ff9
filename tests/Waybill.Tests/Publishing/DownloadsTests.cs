using System.Text;
using System.Text.Json;
using Waybill.Publishing;
using Waybill.Publishing.Downloads;
using Xunit;

namespace Waybill.Tests.Publishing;

public sealed class DownloadsTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("+44 20", "'+44 20")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("plain", "plain")]
    [InlineData("one, two", "\"one, two\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("=1,2", "\"'=1,2\"")]
    [InlineData(null, "")]
    public void A_cell_is_never_a_formula(string? value, string cell) => Assert.Equal(cell, ClaimsCsv.Cell(value));

    [Fact]
    public void Every_claim_is_one_row()
    {
        var csv = Encoding.UTF8.GetString(ClaimsCsv.Of(new Edition(SampleDossier.Make())));
        Assert.Equal(1 + SampleDossier.Make().Assessment.Documents.Sum(d => d.Claims.Length), csv.Split("\r\n").Length - 1);
        Assert.Contains(",a US official,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_are_points_with_longitude_first()
    {
        using var json = JsonDocument.Parse(PlacesGeoJson.Of(new Edition(SampleDossier.Make())));
        var port = json.RootElement.GetProperty("features").EnumerateArray().Single(f => f.TryGetProperty("id", out var id) && id.GetString() == "waybill:amirabad-port");

        Assert.Equal("FeatureCollection", json.RootElement.GetProperty("type").GetString());
        Assert.Equal([53.369, 36.853], port.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(c => c.GetDouble()));
    }
}
