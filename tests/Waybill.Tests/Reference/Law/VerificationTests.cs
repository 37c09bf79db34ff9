using Waybill.App.Printing;
using Waybill.Reference;
using Waybill.Reference.Law;
using Xunit;

namespace Waybill.Tests.Reference.Law;

/// <summary>What is not verified is said so wherever it is named: in the answer, in what was not in force, in the drawing.</summary>
public sealed class VerificationTests
{
    private static readonly Shelf Shelf = Shelf.Open();

    public static TheoryData<string> Doubtful => [.. Shelf.Law.Rules.Where(r => r.Direction is Direction.To or Direction.From or Direction.Both && !r.IsVerified).Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Doubtful))]
    public void A_rule_that_is_not_verified_is_marked_in_every_answer_that_names_it(string id)
    {
        var rule = Shelf.Law.Find(id)!;
        var (from, to) = rule.Direction == Direction.From ? (rule.Targets[0], "DEU") : ("DEU", rule.Targets[0].Split('/')[0]);
        var always = new LawQuestion(rule.Items.Contains("MTCR_19_A_3") ? "spraying drones" : "ballistic missiles with a range of 800 km, rifles and drone engine components", from, to == "*" ? "SAU" : to, new(null, null), null, rule.Regime);
        var answers = Shelf.Law.Ask(always).Answers;
        var mine = answers.SelectMany(a => a.Rules).Where(r => r.Id == id).ToList();
        Assert.NotEmpty(mine);
        Assert.All(mine, r =>
        {
            Assert.EndsWith(rule.Mark, r.Name, StringComparison.Ordinal);
            Assert.Contains(rule.Verification, r.Why, StringComparison.Ordinal);
            Assert.Equal(rule.Verification, r.Verification);
            Assert.Contains("nverified", r.Verification, StringComparison.Ordinal);
        });
        Assert.All(answers.SelectMany(a => a.NotInForce).Where(n => n.StartsWith(id + " ", StringComparison.Ordinal)), n => Assert.Contains(rule.Mark, n, StringComparison.Ordinal));
        Assert.Contains(id + rule.Mark + ", ", LawDrawing.Of(always with { On = new(rule.Periods[0].From, rule.Periods[0].From) }, Shelf.Law.Ask(always), Shelf.Law), StringComparison.Ordinal);
    }

    [Fact]
    public void A_verified_rule_says_what_it_was_compared_with_and_carries_no_mark()
    {
        var rule = Shelf.Law.Find("UN-1747-5")!;
        Assert.Equal("", rule.Mark);
        Assert.StartsWith("Compared with paragraph 5 word for word", rule.Verification, StringComparison.Ordinal);
        Assert.Contains("not compared with the text since", Shelf.Law.Find("UN-2270-6-8")!.Verification, StringComparison.Ordinal);
    }
}
