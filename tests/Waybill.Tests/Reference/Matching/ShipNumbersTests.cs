using Waybill.Reference.Matching;
using Xunit;

namespace Waybill.Tests.Reference.Matching;

public sealed class ShipNumbersTests
{
    /// <summary>IMO resolution A.1117(30): the sum of the first six digits times 7 to 2 ends in the seventh.</summary>
    [Theory]
    [InlineData("9074729", "9074729")]
    [InlineData("IMO 9074729", "9074729")]
    [InlineData("9074728", null)]
    [InlineData("0000000", null)]
    [InlineData("907472", null)]
    [InlineData("Amber Coast", null)]
    public void A_hulls_number_is_checked_by_its_last_digit(string text, string? number) => Assert.Equal(number, HullNumber.Read(text));

    [Theory]
    [InlineData("422123456", "422123456")]
    [InlineData("MMSI 273456780", "273456780")]
    [InlineData("000000000", null)]
    [InlineData("123456789", null)]
    [InlineData("970123456", null)]
    public void A_radios_number_begins_with_a_flag(string text, string? number) => Assert.Equal(number, RadioNumber.Read(text));
}
