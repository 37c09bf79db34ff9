using Xunit;

namespace Waybill.Tests;

public sealed class ShipNumberTests
{
    /// <summary>9074729 is the worked example of IMO Resolution A.1117(30) and of textbooks: 9×7 + 0×6 + 7×5 + 4×4 + 7×3 + 2×2 = 139.</summary>
    [Theory]
    [InlineData("9074729", "9074729")]
    [InlineData("IMO 9074729", "9074729")]
    [InlineData("imo:9074729", "9074729")]
    public void A_hull_whose_last_digit_is_right_is_read(string text, string number)
    {
        Assert.True(Imo.TryParse(text, out var imo));
        Assert.Equal(number, imo.ToString());
    }

    [Theory]
    [InlineData("9074728")]
    [InlineData("0000000")]
    [InlineData("907472")]
    [InlineData("90747290")]
    [InlineData("9O74729")]
    [InlineData(null)]
    public void Anything_else_is_no_hull(string? text) => Assert.False(Imo.TryParse(text, out _));

    [Theory]
    [InlineData("422123456", 422)]
    [InlineData("MMSI 273456780", 273)]
    [InlineData("970123456", null)]
    public void A_radio_tells_its_state_where_it_is_a_ships(string text, int? country)
    {
        Assert.True(Mmsi.TryParse(text, out var mmsi));
        Assert.Equal(country, mmsi.CountryDigits);
    }

    [Theory]
    [InlineData("123456789")]
    [InlineData("000000000")]
    [InlineData("42212345")]
    public void A_radio_that_was_never_set_tells_nothing(string text) => Assert.False(Mmsi.TryParse(text, out _));
}
