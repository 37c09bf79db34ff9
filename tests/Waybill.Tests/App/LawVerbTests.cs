using Xunit;

namespace Waybill.Tests.App;

/// <summary>What <c>waybill law</c> prints and refuses.</summary>
public sealed class LawVerbTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_State_is_known_by_its_long_name()
    {
        var run = await Run.WaybillAsync(Stop, "law", "--item", "Shahed-136", "--from", "Islamic Republic of Iran", "--to", "the Russian Federation", "--on", "2023-06-09", "--regime", "UN", "--json");
        Assert.Equal(("IRN", "RUS", "breach-disputed"), (run.Json.GetProperty("from").GetString(), run.Json.GetProperty("to").GetString(), run.Json.GetProperty("overall").GetString()));
    }

    [Theory]
    [InlineData("--to", "Atlantis")]
    [InlineData("--from", "Rosoboronexport")]
    [InlineData("--territory", "ZZZ:SOMEBODY")]
    public async Task A_party_that_is_neither_State_nor_group_is_refused_and_gets_no_clean_bill(string option, string name)
    {
        var ends = new Dictionary<string, string> { ["--from"] = "IRN", ["--to"] = "RUS", [option] = name };
        var run = await Run.WaybillAsync(Stop, [.. new[] { "law", "--item", "rifles", "--on", "2023-06-09", "--regime", "UN" }.Concat(ends.SelectMany(e => new[] { e.Key, e.Value }))]);
        Assert.NotEqual(0, run.Code);
        Assert.Contains($"{option} wants a State", Assert.Single(run.NoteLines), StringComparison.Ordinal);
        Assert.Contains($"found '{name}'", run.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_rule_on_the_other_party_answers_an_unknown_one_is_only_remarked_on()
    {
        var run = await Run.WaybillAsync(Stop, "law", "--item", "rifles", "--from", "Iran", "--to", "Polisario", "--on", "2019-06-09", "--regime", "UN", "--json");
        Assert.Equal((0, "breach"), (run.Code, run.Json.GetProperty("overall").GetString()));
        Assert.Contains("knows 'Polisario' as no State and no group", Assert.Single(run.NoteLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_and_the_JSON_mark_a_rule_that_is_verified_in_part()
    {
        string[] question = ["law", "--item", "rifles", "--from", "Pakistan", "--to", "Taliban", "--on", "2012-06-01", "--regime", "UN"];
        var page = await Run.WaybillAsync(Stop, question);
        Assert.Contains("(UN-1988-TALIBAN) (verified in part)", page.Output, StringComparison.Ordinal);
        Assert.Contains("(verified in part)) ended 17 June 2011", page.Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        var rule = (await Run.WaybillAsync(Stop, [.. question, "--json"])).Json.GetProperty("answers")[0].GetProperty("rules")[0];
        Assert.Equal("partly", rule.GetProperty("check").GetString());
        Assert.Contains("Unverified: the number and wording of paragraph 1(c)", rule.GetProperty("verification").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_State_with_rules_on_its_groups_alone_is_answered_with_their_names_beside_it()
    {
        var page = await Run.WaybillAsync(Stop, "law", "--item", "rifles", "--from", "UAE", "--to", "Sudan", "--on", "2023-06-01", "--regime", "UN");
        Assert.Contains("UN-1591-DARFUR on Darfur", page.Output, StringComparison.Ordinal);
        Assert.Contains("which may be a gap in the shelf", page.Output, StringComparison.Ordinal);
    }
}
