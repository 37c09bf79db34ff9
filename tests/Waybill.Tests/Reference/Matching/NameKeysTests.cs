using Waybill.Reference.Matching;
using Xunit;

namespace Waybill.Tests.Reference.Matching;

public sealed class NameKeysTests
{
    [Theory]
    [InlineData("Person", "Viktor Petrenko", "PETRENKO, Viktar")]
    [InlineData("Person", "Виктор Петренко", "Viktor Petrenko")]
    [InlineData("Person", "V. Petrenko", "Viktor Petrenko")]
    [InlineData("Person", "Viktor Petrenko", "Viktor Petreko")]
    [InlineData("Person", "ViktorPetrenko", "Viktor Petrenko")]
    [InlineData("Person", "ناصر الدليمي", "Nasser al-Dulaimi")]
    [InlineData("Company", "Nordwerk AG", "Nordwerk Aktiengesellschaft")]
    [InlineData("Company", "ООО «Волна Плюс»", "Volna Plus LLC")]
    [InlineData("Vessel", "MV Amber Coast 4", "AMBER COAST IV")]
    [InlineData("Vessel", "Amber Coast", "Amber Coats")]
    public void Names_that_match_share_a_key(string schema, string one, string other)
    {
        Assert.True(MatcherTests.Names(schema, one, other).IsMatch);
        Assert.NotEmpty(NameKeys.Of(one, schema).Intersect(NameKeys.Of(other, schema)));
    }

    [Theory]
    [InlineData("Person", "Viktor Petrenko", "Anna Bilyk")]
    [InlineData("Vessel", "Amber Coast 4", "Amber Coast 5")]
    public void Names_that_have_nothing_in_common_share_none(string schema, string one, string other) =>
        Assert.Empty(NameKeys.Of(one, schema).Intersect(NameKeys.Of(other, schema)));
}
