using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.Reference.Places;

public sealed class CountriesTests
{
    private static readonly Shelf Shelf = Shelf.Open();

    [Theory]
    [InlineData("Kremlin", "RUS")]
    [InlineData("the White House", "USA")]
    [InlineData("Downing Street", "GBR")]
    [InlineData("Élysée", "FRA")]
    [InlineData("Foggy Bottom", "USA")]
    public void A_seat_stands_for_its_government(string seat, string code) => Assert.Equal(code, Shelf.Countries.BySeat(seat)?.Code);

    [Theory]
    [InlineData("Iranian", "IRN")]
    [InlineData("North Korean", "PRK")]
    [InlineData("Soviet", "RUS")]
    [InlineData("Emirati", "ARE")]
    public void An_adjective_names_its_country(string word, string code) => Assert.Equal(code, Shelf.Countries.ByAdjective(word)?.Code);

    [Theory]
    [InlineData("Yugoslavia", "SRB")]
    [InlineData("Burma", "MMR")]
    [InlineData("IR", "IRN")]
    [InlineData("prk", "PRK")]
    [InlineData("Tehran", "IRN")]
    public void A_word_of_any_kind_leads_to_the_country(string word, string code) => Assert.Equal(code, Shelf.Countries.Of(word)?.Code);

    [Fact]
    public void A_word_in_small_letters_is_no_adjective() => Assert.Null(Shelf.Countries.ByAdjective("polish"));

    [Fact]
    public void Codes_are_unique_and_every_country_is_in_the_gazetteer()
    {
        Assert.Equal(Shelf.Countries.All.Length, Shelf.Countries.All.Select(c => c.Code).Distinct().Count());
        Assert.Equal(Shelf.Countries.All.Length, Shelf.Countries.All.Select(c => c.ShortCode).Distinct().Count());
        Assert.All(Shelf.Countries.All, c => Assert.NotNull(Shelf.Gazetteer.ById($"iso3166:{c.Code}")));
    }
}
