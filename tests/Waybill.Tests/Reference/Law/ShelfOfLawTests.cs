using NodaTime;
using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.Reference.Law;

public sealed class ShelfOfLawTests
{
    private static readonly Shelf Shelf = Shelf.Open();

    [Theory]
    [InlineData("Su35 fighter jets", "Su-35")]
    [InlineData("Su-35s", "Su-35")]
    [InlineData("Sukhoi Su-35", "Su-35")]
    [InlineData("Geran-2 drones", "Shahed-136")]
    [InlineData("Shahed 136s", "Shahed-136")]
    [InlineData("Shahed-136B", "Shahed-136B")]
    [InlineData("the Qiam-1 missile", "Qiam-1")]
    public void A_platform_is_found_by_its_names(string text, string name) => Assert.Equal(name, Shelf.Platforms.Find(text)?.Name);

    [Theory]
    [InlineData("Su-350")]
    [InlineData("S-3000")]
    [InlineData("drones")]
    [InlineData("")]
    public void A_platform_is_not_found_by_a_part_of_a_name(string text) => Assert.Null(Shelf.Platforms.Find(text));

    [Fact]
    public void Claimed_and_computed_ranges_are_kept_apart()
    {
        var shahed = Shelf.Platforms.Find("Shahed-136")!;
        Assert.Null(shahed.Demonstrated);
        Assert.Equal(2142, shahed.Claimed!.Value.Kilometres);
        // Primorsko-Akhtarsk to Kyiv, on the WGS-84 geodesic.
        Assert.Equal(750, shahed.Computed!.Value.Kilometres);
    }

    [Fact]
    public void The_veto_table_knows_where_it_ends() => Assert.Equal(new LocalDate(2022, 7, 8), Shelf.Vetoes.LastDay);

    [Fact]
    public void A_veto_is_found_by_member_and_topic() =>
        // S/2018/156, 26 February 2018, on Yemen and Iranian non-compliance (S/PV.8190).
        Assert.Equal(["S/2018/156"], Shelf.Vetoes.Find("RUS", ["Yemen"]).Select(v => v.Draft));

    [Fact]
    public void Every_rule_says_where_it_was_read_and_how_far_it_was_checked() =>
        Assert.All(Shelf.Law.Rules, r => Assert.True(r.Source.Length > 0 && r.Check is "source-checked" or "partly" or "known-not-source-checked", r.Id));

    [Fact]
    public void Periods_of_a_rule_do_not_overlap() =>
        Assert.All(Shelf.Law.Rules, r => Assert.All(r.Periods.Zip(r.Periods.Skip(1)), p => Assert.True(p.First.To <= p.Second.From, r.Id)));
}
