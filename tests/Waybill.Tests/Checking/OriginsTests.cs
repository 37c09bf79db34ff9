using Waybill.Checking;
using Waybill.Reference;
using Xunit;
using static Waybill.Tests.Checking.Written;

namespace Waybill.Tests.Checking;

public sealed class OriginsTests
{
    private static readonly Shelf Shelf = Shelf.Open();
    private static readonly Item Factory = new("a factory for drones", ItemKind.Facility, null, null, null);
    private static readonly Item Drones = new("drones", ItemKind.Uav, null, null, null);

    private const string Lead = "Iran is in the process of helping Russia build a factory for drones, the White House said, at a time of deepening cooperation between the two.";

    [Fact]
    public void Ten_copies_of_one_statement_are_one_origin()
    {
        var reports = Enumerable.Range(0, 10).Select(i => Help($"{i}.txt", $"Outlet {i}. {Lead}", "White House").Build());
        var origin = Assert.Single(Checks.Examine([.. reports], Shelf).Origins);
        Assert.Equal(10, origin.Documents.Length);
        Assert.Contains("wording is the same", origin.Why);
    }

    [Fact]
    public void The_same_speaker_in_other_words_on_the_next_day_is_one_origin() =>
        Assert.Single(Examine(
            Help("a.txt", Lead, "White House"),
            new Written("b.txt", "According to the White House a plant is going up with help from Tehran.", "2023-06-11")
                .Claim("a plant is going up with help from Tehran", EventKind.Assistance, "IRN", "RUS", "the White House", [Factory])).Origins);

    [Fact]
    public void Another_speaker_is_another_origin() =>
        Assert.Equal(2, Examine(
            Help("a.txt", Lead, "White House"),
            new Written("b.txt", "According to Kyiv a plant is going up with help from Tehran.", "2023-06-11")
                .Claim("a plant is going up with help from Tehran", EventKind.Assistance, "IRN", "RUS", "Ukrainian officials", [Factory])).Origins.Length);

    [Fact]
    public void The_same_speaker_years_later_is_another_origin() =>
        Assert.Equal(2, Examine(
            Help("a.txt", Lead, "White House"),
            new Written("b.txt", "According to the White House a plant is going up with help from Tehran.", "2025-06-11")
                .Claim("a plant is going up with help from Tehran", EventKind.Assistance, "IRN", "RUS", "White House", [Factory])).Origins.Length);

    [Fact]
    public void A_spokesman_speaks_for_the_institution_in_his_role()
    {
        var report = new Written("a", "The White House said that one thing holds. John Kirby said that another thing holds.")
            .Spokesman("John Kirby", "White House National Security Council spokesman")
            .Claim("one thing holds", EventKind.Other, source: "White House").Claim("another thing holds", EventKind.Other, source: "John Kirby");
        Assert.Single(Examine(report).Origins);
    }

    [Fact]
    public void The_writers_own_word_is_not_the_speakers() =>
        Assert.Equal(2, Examine(new Written("a", "The White House said that one thing holds. Another thing holds.")
            .Claim("one thing holds", EventKind.Other, source: "White House").Claim("Another thing holds", EventKind.Other)).Origins.Length);

    [Fact]
    public void A_direction_turned_round_is_a_rival()
    {
        var report = new Written("a", Lead + " Moscow's assistance in building the new facility was mentioned too.")
            .Claim("Iran is in the process of helping Russia build a factory for drones", EventKind.Assistance, "IRN", "RUS", "White House", [Factory])
            .Claim("Moscow's assistance in building the new facility", EventKind.Assistance, "RUS", "IRN", "White House", [new("the new facility", ItemKind.Facility, null, null, null)]);
        Assert.Contains("turned round", Assert.Single(Examine(report).Rivals).Why);
    }

    [Fact]
    public void Mutual_support_with_different_goods_is_no_rivalry() =>
        Assert.Empty(Examine(new Written("a", "Moscow offered Iran missiles. Tehran gave Russia drones.")
            .Claim("Moscow offered Iran missiles", EventKind.Transfer, "RUS", "IRN", items: [new("missiles", ItemKind.Missile, null, null, null)])
            .Claim("Tehran gave Russia drones", EventKind.Transfer, "IRN", "RUS", items: [Drones])).Rivals);

    [Fact]
    public void A_denial_is_the_rival_of_what_it_denies()
    {
        var why = Assert.Single(Examine(
            new Written("a.txt", "Iran sent drones to Russia.").Claim("Iran sent drones to Russia", EventKind.Transfer, "IRN", "RUS", "US official", [Drones]),
            new Written("b.txt", "Tehran has sent no drones to Moscow.").Claim("Tehran has sent no drones to Moscow", EventKind.Transfer, "IRN", "RUS", "Iranian foreign ministry", [Drones], polarity: Polarity.Denied)).Rivals).Why;
        Assert.Equal("Iranian foreign ministry denies: \"Tehran has sent no drones to Moscow\"; US official asserts \"Iran sent drones to Russia\".", why);
    }

    [Fact]
    public void Copies_of_an_assertion_stand_once_against_a_denial()
    {
        var copies = Enumerable.Range(0, 3).Select(i => new Written($"{i}.txt", $"Outlet {i}: the US official said that Iran sent drones to Russia over the Caspian Sea.", "2023-06-10")
            .Claim("Iran sent drones to Russia over the Caspian Sea", EventKind.Transfer, "IRN", "RUS", "US official", [Drones]));
        var denial = new Written("d.txt", "Tehran has sent no drones to Moscow.", "2023-06-11")
            .Claim("Tehran has sent no drones to Moscow", EventKind.Transfer, "IRN", "RUS", "Iranian foreign ministry", [Drones], polarity: Polarity.Denied);
        Assert.Single(Examine([.. copies, denial]).Rivals);
    }

    [Fact]
    public void A_ministry_is_no_rival_of_its_own_state() =>
        Assert.Empty(Examine(new Written("a", "Iran sends no drones to Russia. A few drones went to Russia before.")
            .Claim("Iran sends no drones to Russia", EventKind.Transfer, "IRN", "RUS", "Iran", [Drones], polarity: Polarity.Denied)
            .Claim("A few drones went to Russia before", EventKind.Transfer, "IRN", "RUS", "Iran foreign ministry", [Drones])).Rivals);

    [Fact]
    public void The_same_short_words_months_later_are_another_origin() =>
        Assert.Equal(2, Examine(
            Help("a.txt", Lead, "White House"),
            new Written("b.txt", "Analysts said that Iran is in the process of helping Russia build a factory for drones.", "2024-06-10")
                .Claim("Iran is in the process of helping Russia build a factory for drones", EventKind.Assistance, "IRN", "RUS", "analysts", [Factory])).Origins.Length);

    [Fact]
    public void Two_distances_between_the_same_places_are_rivals() =>
        Assert.Contains("1,100 km and 900 km", Assert.Single(Examine(Distant("a.txt", 1100), Distant("b.txt", 900)).Rivals).Why);

    [Fact]
    public void The_same_site_at_two_places_is_a_rivalry() =>
        Assert.Contains("km apart", Assert.Single(Examine(Sited("a.txt", "Moscow", Moscow), Sited("b.txt", "Makhachkala", Makhachkala)).Rivals).Why);

    [Fact]
    public void The_same_file_given_twice_is_one_document()
    {
        var twice = Help("a.txt", Lead, "White House").Build();
        var assessment = Checks.Examine([twice, twice], Shelf);
        Assert.Single(Assert.Single(assessment.Origins).Claims);
        Assert.Empty(assessment.Rivals);
    }

    private static Written Help(string file, string text, string source) => new Written(file, text, "2023-06-10")
        .Claim("Iran is in the process of helping Russia build a factory for drones", EventKind.Assistance, "IRN", "RUS", source, [Factory]);

    private static Written Distant(string file, double km) => new Written(file, $"{file}: Alabuga lies far from Moscow.").Place("Alabuga", Alabuga).Place("Moscow", Moscow)
        .Claim("Alabuga lies far from Moscow", EventKind.Other).Relation(RelationKind.Distance, "far from Moscow", km, "km", 0, 1, claim: 0);

    private static Written Sited(string file, string name, Place place) => new Written(file, $"{file}: the drone plant stands in {name}.").Place(name, place)
        .Claim($"the drone plant stands in {name}", EventKind.Construction, "IRN", "RUS", file, [Factory], places: [0]);

    private static Assessment Examine(params ReadOnlySpan<Written> reports) => Checks.Examine([.. reports.ToArray().Select(r => r.Build())], Shelf);
}
