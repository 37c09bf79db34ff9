using System.Collections.Immutable;
using System.Text.Json;
using Waybill.Checking;
using Waybill.Reference;
using Waybill.Reference.Registers;
using Xunit;
using static Waybill.Tests.Checking.Written;

namespace Waybill.Tests.Checking;

/// <summary>What every check keeps, whatever it asks.</summary>
public sealed class CheckContract
{
    private static readonly Shelf Shelf = Shelf.Open();

    public static TheoryData<string> Names => [.. Checks.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_always_says_why_and_cites_what_it_rests_on(string name) =>
        Assert.All(Examine(name, Everything()), f =>
        {
            Assert.EndsWith(".", f.Verdict.Because);
            Assert.NotEmpty(f.Excerpts);
            Assert.Equal(name, f.Check);
            Assert.True(f.Version > 0);
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void It_cites_only_text_that_is_there(string name)
    {
        var reports = Everything().ToDictionary(r => r.Document.Sha256);
        Assert.All(Examine(name, Everything()).SelectMany(f => f.Excerpts), e => Assert.InRange(e.End, e.Start + 1, reports[e.Sha256].Document.Text.Length));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_says_the_same_twice(string name) =>
        Assert.Equal(
            Examine(name, Everything()).Select(f => JsonSerializer.Serialize(f, Json.Contract.Line)),
            Examine(name, Everything()).Select(f => JsonSerializer.Serialize(f, Json.Contract.Line)));

    [Theory]
    [MemberData(nameof(Names))]
    public void It_finds_something_in_a_case_that_has_everything(string name) => Assert.NotEmpty(Examine(name, Everything()));

    [Theory]
    [MemberData(nameof(Names))]
    public void With_nothing_to_go_on_it_accuses_nobody(string name)
    {
        Assert.Empty(Examine(name, []));
        Assert.Empty(Examine(name, [new Written("empty", "")]));
        Assert.All(Examine(name, Bare()), f => Assert.Equal("undecided", f.Verdict.Word));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_its_page(string name)
    {
        var page = Path.Combine(SharedFolder.Repository(), "docs", "checks", $"{name}.md");
        Assert.True(File.Exists(page), page);
        Assert.NotEmpty(Spec.Read(page));
    }

    private static ImmutableArray<Finding> Examine(string name, ImmutableArray<Report> reports) =>
        [.. Checks.All.Single(c => c.Name == name).Examine(new CaseView(reports, Shelf, Beside))];

    private static Records Beside { get; } = new()
    {
        Lists = Listed.Of("id,schema,name,listedOn\nL1,Vessel,Volga Dawn,2022-03-01\n", Shelf),
        Registers = [new("made up", new TradeRegister([], [new("Iran", "Russia", RecipientKind.State, "Shahed-136", "UAV", new(2022, true), [new(new(2022, true), new(300, true))])], []))],
    };

    /// <summary>Every kind of relation and event with nothing filled in, and indices that lead nowhere.</summary>
    private static ImmutableArray<Report> Bare()
    {
        var written = new Written("bare", "Somebody sent something.");
        foreach (var kind in Enum.GetValues<RelationKind>())
        {
            written.Relation(kind, "sent something", place: 7, reference: -1);
        }

        foreach (var kind in Enum.GetValues<EventKind>())
        {
            written.Claim("Somebody sent something", kind, route: [new(Leg.From, 4), new(Leg.To, 5)], places: [9]);
        }

        return [written];
    }

    private static ImmutableArray<Report> Everything() =>
    [
        new Written("first.txt", "A site in Alabuga, about 1,100 km (680 miles) east of Moscow. A plant near Moscow. Iran sent hundreds of drones from Amirabad to Makhachkala in Dagestan on 2 June. That violates UN resolutions; Russia has a veto.", "2023-06-10")
            .Place("Alabuga", Alabuga).Place("Moscow", Moscow).Place("Moscow", Moscow, occurrence: 2)
            .Place("Amirabad", Amirabad).Place("Makhachkala", Makhachkala).Place("Dagestan", Dagestan).Place("Russia", Russia)
            .Time("2 June", "2023-06-02", "2023-06-02")
            .Relation(RelationKind.Distance, "about 1,100 km", 1100, "km", 0, 1, true)
            .Relation(RelationKind.Direction, "east of Moscow", null, "east", 0, 1)
            .Relation(RelationKind.UnitPair, "1,100 km (680 miles)", 1100, "km", otherValue: 680, otherUnit: "mi")
            .Relation(RelationKind.Nearness, "near Moscow", reference: 2)
            .Relation(RelationKind.Containment, "Makhachkala in Dagestan", place: 4, reference: 5)
            .Claim("Iran sent hundreds of drones from Amirabad to Makhachkala in Dagestan on 2 June", EventKind.Transfer, "IRN", "RUS",
                items: [new("hundreds of drones", ItemKind.Uav, null, 200, 999)], when: When.On(Day("2023-06-02")), route: [new(Leg.From, 3), new(Leg.To, 4)], places: [3, 4, 5])
            .Claim("That violates UN resolutions", EventKind.Violation)
            .Claim("Russia has a veto", EventKind.Veto, actors: ["RUS"]),
        new Written("ship.txt", "They were aboard the Volga Dawn (IMO 9187621).", "2023-06-11").Ship("Volga Dawn")
            .Claim("They were aboard the Volga Dawn (IMO 9187621)", EventKind.Transfer, "IRN", "RUS"),
        new Written("second.txt", "Tehran delivered 1,700 drones on 2 June.", "2023-06-12").Time("2 June", "2023-06-02", "2023-06-02")
            .Claim("Tehran delivered 1,700 drones on 2 June", EventKind.Transfer, "IRN", "RUS", items: [new("1,700 drones", ItemKind.Uav, null, 1700, 1700)], when: When.On(Day("2023-06-02"))),
    ];
}
