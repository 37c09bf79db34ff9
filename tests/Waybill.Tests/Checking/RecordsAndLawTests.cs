using Waybill.Checking;
using Waybill.Reference;
using Xunit;
using static Waybill.Tests.Checking.Written;

namespace Waybill.Tests.Checking;

public sealed class RecordsAndLawTests
{
    private static readonly Shelf Shelf = Shelf.Open();
    private static readonly Item Su35 = new("Su35 fighter jets", ItemKind.Aircraft, "Su-35", null, null);
    private static readonly Item Shahed = new("hundreds of Shahed-136 drones", ItemKind.Uav, "Shahed-136", 200, 999);

    private static Written Announcement => new Written("june.txt", "Last April, Iranian officials announced that they had finalized a deal to purchase Su35 fighter jets from Russia.", "2023-06-10")
        .Time("Last April", "2023-04-01", "2023-04-30")
        .Claim("they had finalized a deal to purchase Su35 fighter jets from Russia", EventKind.Agreement, "RUS", "IRN", "Iranian officials", [Su35]);

    private static Written March => new Written("march.txt", "Iran has finalised a deal to buy Su-35 jets from Russia, state media said.", "2023-03-10")
        .Claim("Iran has finalised a deal to buy Su-35 jets from Russia", EventKind.Agreement, "RUS", "IRN", "Iranian state media", [Su35 with { Text = "Su-35 jets" }]);

    [Fact]
    public void A_deal_announced_as_final_leaves_its_own_day_undecided()
    {
        var finding = One("date-consistency", Announcement);
        Assert.Equal("undecided", finding.Verdict.Word);
        Assert.Contains("30 April 2023 at the latest", finding.Verdict.Because);
    }

    [Fact]
    public void An_earlier_report_of_the_deal_draws_the_bound_nearer_and_is_its_rival()
    {
        var assessment = Examine(Announcement, March);
        var finding = Assert.Single(assessment.Findings, f => f.Check == "date-consistency");
        Assert.Equal("undecided", finding.Verdict.Word);
        Assert.Contains("the latest possible day is 10 March 2023", finding.Verdict.Because);
        Assert.Single(assessment.Rivals);
    }

    [Fact]
    public void A_reading_that_dates_the_deal_itself_later_is_contradicted()
    {
        var dated = new Written("april.txt", "Iran and Russia closed a deal on Su-35 jets in April 2023.", "2023-06-11").Time("April 2023", "2023-04-01", "2023-04-30")
            .Claim("Iran and Russia closed a deal on Su-35 jets in April 2023", EventKind.Agreement, "RUS", "IRN", items: [Su35], when: new(Day("2023-04-01"), Day("2023-04-30")));
        Assert.Contains(Examine(dated, March).Findings, f => f is { Check: "date-consistency", Verdict: Verdict.Contradicted });
        Assert.DoesNotContain(Examine(dated).Findings, f => f.Verdict is Verdict.Contradicted);
    }

    [Fact]
    public void An_event_told_as_past_cannot_lie_after_publication() =>
        Assert.Equal("contradicted", One("date-consistency", new Written("a", "The ship was seized on 12 June 2023.", "2023-06-10")
            .Claim("The ship was seized on 12 June 2023", EventKind.Interdiction, when: When.On(Day("2023-06-12")))).Verdict.Word);

    [Fact]
    public void An_event_told_as_coming_may_lie_after_publication() =>
        Assert.Empty(Examine(new Written("a", "The factory can operate early next year.", "2023-06-10")
            .Claim("The factory can operate early next year", EventKind.Production, when: new(Day("2024-01-01"), Day("2024-04-30")))).Findings);

    [Fact]
    public void Without_a_day_of_publication_relative_times_stay_open_with_the_reason() =>
        Assert.Contains("no day of publication", One("date-consistency", new Written("a", "They said so on Friday.")
            .Claim("They said so on Friday", EventKind.Disclosure, whenBecause: "no day of publication is known, so \"Friday\" stays open")).Verdict.Because);

    [Fact]
    public void A_weekday_is_held_against_the_calendar() =>
        // 10 June 2023 was a Saturday.
        Assert.Contains("was a Saturday", One("date-consistency", new Written("a", "It sailed on Monday, 10 June 2023.").Time("Monday, 10 June 2023", "2023-06-10", "2023-06-10")).Verdict.Because);

    [Theory]
    [InlineData(200, 999, 500, 600, "Kyiv", "supported")]
    [InlineData(200, 999, 1700, 1700, "Kyiv", "contradicted")]
    [InlineData(200, null, 1700, 1700, "Kyiv", "supported")]
    [InlineData(200, 999, 500, 600, "Washington", "undecided")]
    public void Counts_of_one_deed_are_held_against_each_other(int least, int? most, int otherLeast, int otherMost, string other, string verdict) =>
        Assert.Equal(verdict, One("count-consistency", Delivered("a.txt", least, most, "Washington"), Delivered("b.txt", otherLeast, otherMost, other)).Verdict.Word);

    [Fact]
    public void A_count_is_confirmed_only_by_another_origin()
    {
        var copies = Enumerable.Range(0, 4).Select(i => Delivered($"{i}.txt", 200, 999, "Washington")).ToArray();
        Assert.Contains("one origin", One("count-consistency", copies).Verdict.Because);
        var findings = Examine([.. copies, Delivered("k.txt", 300, 400, "Kyiv")]).Findings.Where(f => f.Check == "count-consistency").ToList();
        Assert.Contains("two independent origins", Assert.Single(findings, f => f.Verdict is Verdict.Supported).Verdict.Because);
    }

    [Fact]
    public void A_denied_breach_is_not_contradicted_by_the_law()
    {
        // The embargo on Libya was in force; whether the transfer happened is what is denied.
        var report = new Written("a", "France broke the UN embargo with rifles for Libya, Turkey said. Paris denies that it broke the UN embargo.", "2020-06-20")
            .Claim("France broke the UN embargo with rifles for Libya", EventKind.Violation, "FRA", "LBY", "Turkey", [new("rifles", ItemKind.SmallArms, null, null, null)])
            .Claim("it broke the UN embargo", EventKind.Violation, "FRA", "LBY", "France", [new("rifles", ItemKind.SmallArms, null, null, null)], polarity: Polarity.Denied);
        Assert.Equal(["supported", "undecided"], Examine(report).Findings.Where(f => f.Check == "law").Select(f => f.Verdict.Word));
    }

    [Theory]
    [InlineData("ESP", "PRT")] // the shelf has no UN rule on that on any day
    [InlineData("IRN", "Unheard-of Front")]
    public void Where_the_shelf_may_have_a_gap_a_breach_stays_open(string from, string to) =>
        Assert.Equal("undecided", Assert.Single(Examine(new Written("a", "They sent rifles. That breaks UN resolutions.", "2023-06-09")
            .Claim("They sent rifles", EventKind.Transfer, from, to, items: [new("rifles", ItemKind.SmallArms, null, null, null)])
            .Claim("That breaks UN resolutions", EventKind.Violation)).Findings, f => f.Check == "law" && f.Excerpts.Length == 2).Verdict.Word);

    [Fact]
    public void A_breach_of_one_resolution_is_not_borne_out_by_another()
    {
        // 1718 (2006) takes the seven categories of the Register, without ammunition; 1874 (2009) takes all arms.
        var report = new Written("a", "North Korea sent shells to Russia. That violates UN resolution 1718. That violates UN resolution 1874.", "2023-10-14")
            .Claim("North Korea sent shells to Russia", EventKind.Transfer, "PRK", "RUS", items: [new("shells", ItemKind.Ammunition, null, null, null)])
            .Claim("That violates UN resolution 1718", EventKind.Violation).Claim("That violates UN resolution 1874", EventKind.Violation);
        Assert.Equal(["undecided", "supported"], Examine(report).Findings.Where(f => f.Check == "law" && f.Excerpts.Length == 2).Select(f => f.Verdict.Word));
    }

    [Fact]
    public void A_reason_of_law_leads_with_the_answer_and_the_day_it_turns_on()
    {
        var why = Assert.Single(Examine(Breach("2023-06-09")).Findings, f => f.Check == "law" && f.Excerpts.Length == 2).Verdict.Because;
        Assert.StartsWith("Iran to Russia, \"Shahed-136 hundreds of", why.Replace("\"hundreds of Shahed-136 drones", "\"Shahed-136 hundreds of", StringComparison.Ordinal));
        Assert.True(why.IndexOf("A breach in the reading of Ukraine", StringComparison.Ordinal) < why.IndexOf("ended on 18 October 2023", StringComparison.Ordinal));
        Assert.Contains("from then to 27 September 2025 would meet no UN rule on the shelf", why);
        Assert.DoesNotContain("00:00", why);
        Assert.DoesNotMatch(@"\b(?:IRN|RUS|UKR|USA|GBR)\b", why);
    }

    [Fact]
    public void A_ship_stopped_before_it_was_loaded_is_no_one_voyage()
    {
        Item rifles = new("rifles", ItemKind.SmallArms, null, null, null);
        Written Voyage(string loaded, string seized) => new Written("a", "Rifles were loaded on the Mehr for Yemen. The Mehr was seized with rifles.", "2023-06-10").Ship("Mehr")
            .Claim("Rifles were loaded on the Mehr for Yemen", EventKind.Transfer, "IRN", "YEM", items: [rifles], when: When.On(Day(loaded)))
            .Claim("The Mehr was seized with rifles", EventKind.Interdiction, "IRN", "YEM", items: [rifles], when: When.On(Day(seized)));
        Assert.Contains(Examine(Voyage("2023-05-20", "2023-05-10")).Findings, f => f is { Check: "date-consistency", Verdict: Verdict.Contradicted });
        Assert.DoesNotContain(Examine(Voyage("2023-05-10", "2023-05-20")).Findings, f => f is { Check: "date-consistency", Verdict: Verdict.Contradicted });
    }

    [Fact]
    public void A_day_after_publication_may_be_the_next_time_zone() =>
        Assert.Equal("undecided", One("date-consistency", new Written("a", "The ship was seized on 11 June 2023.", "2023-06-10")
            .Claim("The ship was seized on 11 June 2023", EventKind.Interdiction, when: When.On(Day("2023-06-11")))).Verdict.Word);

    [Fact]
    public void A_weekday_in_a_year_that_is_not_said_contradicts_nothing() =>
        Assert.Equal("undecided", One("date-consistency", new Written("a", "It sailed on Monday, 10 June.").Time("Monday, 10 June", "2023-06-10", "2023-06-10")).Verdict.Word);

    [Theory]
    [InlineData("2023-06-09", "undecided", "until 18 October 2023")]
    [InlineData("2023-10-18", "contradicted", "ended 18 October 2023")]
    [InlineData("2025-10-01", "undecided", "hold that it is not in force")]
    [InlineData("2019-06-01", "supported", "paragraph 6(b)")]
    public void A_claimed_breach_is_answered_by_its_day(string day, string verdict, string words)
    {
        var finding = Assert.Single(Examine(Breach(day)).Findings, f => f.Check == "law" && f.Excerpts.Length == 2);
        Assert.Equal(verdict, finding.Verdict.Word);
        Assert.Contains(words, finding.Verdict.Because);
    }

    [Fact]
    public void Who_disputes_the_reading_is_said() =>
        Assert.Contains("Iran and Russia: only items", Assert.Single(Examine(Breach("2023-06-09")).Findings, f => f.Check == "law" && f.Excerpts.Length == 2).Verdict.Because);

    [Fact]
    public void Drones_without_a_type_leave_the_breach_to_their_range()
    {
        var report = new Written("a", "Iran sent drones to Russia. That violates Security Council resolutions.", "2023-06-09")
            .Claim("Iran sent drones to Russia", EventKind.Transfer, "IRN", "RUS", items: [new("drones", ItemKind.Uav, null, null, null)])
            .Claim("That violates Security Council resolutions", EventKind.Violation);
        var finding = Assert.Single(Examine(report).Findings, f => f.Check == "law" && f.Excerpts.Length == 2);
        Assert.Equal("undecided", finding.Verdict.Word);
        Assert.Contains("from 300 km up listed", finding.Verdict.Because);
        Assert.Contains("Shahed-136", finding.Verdict.Because);
    }

    [Fact]
    public void A_veto_that_nobody_dates_is_only_a_power()
    {
        var finding = One("veto", new Written("a", "Russia having the right of veto, no action was taken.", "2023-06-10").Place("Russia", Russia)
            .Claim("Russia having the right of veto, no action was taken", EventKind.Veto, actors: ["RUS"]));
        Assert.Equal("undecided", finding.Verdict.Word);
        Assert.Contains("8 July 2022", finding.Verdict.Because);
    }

    [Theory]
    [InlineData("2018-02-26", "supported")]
    [InlineData("2018-03-26", "contradicted")]
    [InlineData("2023-02-26", "undecided")]
    public void A_dated_veto_is_looked_up(string day, string verdict) =>
        // S/2018/156 on Yemen, 26 February 2018.
        Assert.Equal(verdict, One("veto", new Written("a", "Russia vetoed the draft on Yemen.", "2024-01-01").Place("Yemen", new("x:2", "Yemen", "A.PCLI", "YEM", new(15, 47)))
            .Claim("Russia vetoed the draft on Yemen", EventKind.Veto, actors: ["RUS"], when: When.On(Day(day)))).Verdict.Word);

    private static Written Delivered(string file, int least, int? most, string source) => new Written(file, $"{file}: they delivered drones on 2 June.", "2023-06-12")
        .Claim("they delivered drones on 2 June", EventKind.Transfer, "IRN", "RUS", source, [new("drones", ItemKind.Uav, null, least, most)], When.On(Day("2023-06-02")));

    private static Written Breach(string day) => new Written("a", "Iran sent hundreds of Shahed-136 drones to Russia. The transfers are violations of UN Security Council resolutions.", day)
        .Claim("Iran sent hundreds of Shahed-136 drones to Russia", EventKind.Transfer, "IRN", "RUS", items: [Shahed])
        .Claim("The transfers are violations of UN Security Council resolutions", EventKind.Violation, source: "US official");

    private static Assessment Examine(params ReadOnlySpan<Written> reports) => Checks.Examine([.. reports.ToArray().Select(r => r.Build())], Shelf);

    private static Finding One(string check, params ReadOnlySpan<Written> reports) => Assert.Single(Examine(reports).Findings, f => f.Check == check);
}
