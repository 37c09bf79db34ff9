using NodaTime;
using Waybill.Reference;
using Waybill.Reference.Law;
using Xunit;

namespace Waybill.Tests.Reference.Law;

public sealed class VetoTableTests
{
    private static readonly VetoTable Table = Shelf.Open().Vetoes;

    [Fact]
    public void A_member_a_word_and_a_time_choose_together()
    {
        Assert.True(LawQuestion.TryReadTime("2022-07-08", out var day));
        var veto = Assert.Single(Table.Find("RUS", "Syria", day));
        Assert.Equal(new LocalDate(2022, 7, 8), veto.Date);
        Assert.Empty(Table.Find("FRA", "Syria", day));
    }

    [Theory]
    [InlineData("2022-07-08", true)]
    [InlineData("2022-07-07", false)]
    [InlineData("2022-07-09", false)]
    [InlineData("2022-07-08T12:00:00Z", true)]
    [InlineData("2022-07-09T00:00:00Z", false)]
    public void A_vote_stands_on_its_day(string on, bool there)
    {
        Assert.True(LawQuestion.TryReadTime(on, out var time));
        Assert.Equal(there, Table.Find("RUS", null, time).Any(v => v.Date == new LocalDate(2022, 7, 8)));
    }

    [Fact]
    public void Nothing_asked_is_everything() => Assert.Equal(Table.All.Length, Table.Find(null, null, null).Length);
}
