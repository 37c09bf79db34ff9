using NodaTime;
using Waybill.FollowTheMoney;
using Waybill.Reference.Lists;
using Waybill.Reference.Screening;
using Waybill.Tests.Reference.Lists;
using Xunit;

namespace Waybill.Tests.Reference.Screening;

public sealed class ScreeningTests : IDisposable
{
    private const string Ships =
        "id,name,schema,imo,country\na,HERON,Vessel,9074729,\nb,KITTIWAKE,Vessel,9167291,\nc,HERON,Vessel,9187629,\nd,Anatoly Gusev,Person,,ru\ne,Heron Shipping Ltd,Company,,\n";

    private readonly Written written = new();

    public void Dispose() => written.Dispose();

    [Fact]
    public void The_hull_goes_before_the_name()
    {
        var index = Index(Ships);
        var asked = new EntityDraft("q", "Vessel").Add("name", "HERON").Add("imoNumber", "9167291").Finish();

        var hits = index.Find(asked, new ScreeningFilter()).Hits;

        Assert.Equal("b", hits[0].Entry.Entity.Id);
        Assert.DoesNotContain(hits, h => h.Entry.Entity.Id is "a" or "c");
    }

    [Fact]
    public void A_name_alone_finds_all_that_bear_it_whatever_they_are()
    {
        var ids = Index(Ships).Find(Named("Heron", "Thing"), new ScreeningFilter()).Hits.Select(h => h.Entry.Entity.Id).ToArray();
        Assert.Contains("a", ids);
        Assert.Contains("c", ids);
        Assert.Equal(["d"], Index(Ships).Find(Named("GUSEV, Anatoly", "Person"), new ScreeningFilter()).Hits.Select(h => h.Entry.Entity.Id));
        Assert.Empty(Index(Ships).Find(Named("Anatoly Gusev", "Vessel"), new ScreeningFilter()).Hits);
    }

    [Fact]
    public void The_index_finds_what_comparing_every_entry_finds()
    {
        var index = Index(Ships);
        Assert.All(["HERON", "Anatolij Gusev", "KITTIWAKE"], name =>
        {
            var asked = Named(name, "Thing");
            Assert.Equal(
                index.FindByAll(asked, new ScreeningFilter()).Hits.Select(h => h.Entry.Entity.Id),
                index.Find(asked, new ScreeningFilter()).Hits.Select(h => h.Entry.Entity.Id));
        });
    }

    [Fact]
    public void Two_editions_of_one_list_keep_apart()
    {
        var (one, two) = (written.File("sdn1.csv", Row), written.File("sdn2.csv", Row));
        File.SetLastWriteTimeUtc(two, new DateTime(2024, 5, 6, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(["us_ofac_sdn", "us_ofac_sdn_20240506"], ScreeningIndex.Of([one, two], Written.Shelf).Lists.Select(l => l.Name));
    }

    [Theory]
    [InlineData("2019-02-02", "no")]
    [InlineData("2019-02-03", "yes")]
    [InlineData("2020-12-31", "yes")]
    [InlineData("2021-01-01", "no")]
    public void Whether_it_was_listed_turns_with_the_day(string day, string answer)
    {
        var index = Index(
            """
            {"id":"p1","schema":"Person","properties":{"name":["Ana Kovac"]}}
            {"id":"s1","schema":"Sanction","properties":{"entity":["p1"],"listingDate":["2019-02-03"],"endDate":["2021-01-01"]}}
            """);
        var then = Assert.Single(index.Find(Named("Ana Kovac", "Person"), new ScreeningFilter()).Hits).On(Day(day));
        Assert.Equal(answer, then.Word);
    }

    [Fact]
    public void A_list_without_days_tells_only_of_its_edition()
    {
        var list = new ListSummary("x", "X", "CSV", new LocalDate(2023, 11, 22), true, 1, System.Collections.Immutable.ImmutableSortedDictionary<string, int>.Empty, "x.csv");
        var entry = new ListEntry(Named("Ana Kovac", "Person"), "Ana Kovac");
        Assert.Equal("yes", ListedThen.On(Day("2023-11-22"), entry, [], list).Word);
        Assert.Equal("unknown", ListedThen.On(Day("2023-11-21"), entry, [], list).Word);
        Assert.Contains("edition of 2023-11-22", ListedThen.On(Day("2023-11-21"), entry, [], list).Because, StringComparison.Ordinal);
        Assert.Equal("unknown", ListedThen.On(Day("2023-11-23"), entry, [new Listing(null, null, Day("2020-01-01"))], list).Word);
        Assert.Equal("yes", ListedThen.On(Day("2023-05-01"), entry with { FirstSeen = "2023-04-20T12:00:00" }, [], list).Word);
    }

    /// <summary>One undated programme may be older than the dated one: nothing is denied.</summary>
    [Fact]
    public void What_may_have_been_listed_under_another_programme_is_not_denied()
    {
        var list = new ListSummary("x", "X", "CSV", new LocalDate(2023, 11, 22), true, 1, System.Collections.Immutable.ImmutableSortedDictionary<string, int>.Empty, "x.csv");
        var entry = new ListEntry(Named("Ana Kovac", "Person"), "Ana Kovac");
        Assert.Equal("unknown", ListedThen.On(Day("2015-01-01"), entry, [new Listing(null, "A", null), new Listing(null, "B", Day("2022-02-24"))], list).Word);
    }

    private const string Row = "7,HERON,vessel,X,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\n";

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static Entity Named(string name, string schema) => new EntityDraft("q", schema).Add("name", name).Finish();

    private ScreeningIndex Index(string text) => ScreeningIndex.Of([written.File("list", text)], Written.Shelf);
}
