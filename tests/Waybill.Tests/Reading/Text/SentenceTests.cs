using CsCheck;
using Waybill.Reading.Grammar;
using Waybill.Reading.Text;
using Xunit;

namespace Waybill.Tests.Reading.Text;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("The ship left. It sank.", 2)]
    [InlineData("Gen. Smith met U.S. officials on Jan. 5. They agreed.", 2)]
    [InlineData("“We know,” he said. “We always knew.”", 2)]
    [InlineData("47. In May the dhow sailed.", 1)]
    [InlineData("Weapons found on the Klos C. After unloading, soldiers counted them.", 2)]
    [InlineData("John F. Kennedy spoke.", 1)]
    [InlineData("Heading\n\nText goes on.", 2)]
    public void Sentences_end_where_they_end(string text, int count) => Assert.Equal(count, Sentences.In(text).Length);

    [Fact]
    public void A_character_of_two_units_is_one_mark() =>
        Assert.Equal(["Tehran", "🏳", "\uFE0F", "\u200D", "🌈", "said"], Sentences.In("Tehran 🏳️‍🌈 said")[0].Tokens.Select(t => t.Text));

    [Fact]
    public void Every_token_is_what_stands_in_the_text() =>
        Gen.String.Sample(text => Sentences.In(text).All(s => s.Tokens.All(t => text[t.Start..t.End] == t.Text && t.Start >= s.Start && t.End <= s.End)));

    [Theory]
    [InlineData("The arms were supplied by Iran.", "supply", true, false)]
    [InlineData("Iran has not supplied arms.", "supply", false, true)]
    [InlineData("The ship was boarded.", "board", true, false)]
    [InlineData("They carry rifles.", "carry", false, false)]
    public void A_verb_group_knows_voice_and_negation(string text, string lemma, bool passive, bool negated)
    {
        var group = Assert.Single(Syntax.Of(Sentences.In(text)[0]).Groups, g => g.Kind == VerbKind.Finite);
        Assert.Equal((lemma, passive, negated), (group.Lemma, group.Passive, group.Negated));
    }

    [Theory]
    [InlineData("ship", "shipped")]
    [InlineData("supply", "supplied")]
    [InlineData("release", "released")]
    [InlineData("transfer", "transferred")]
    [InlineData("stop", "stopped")]
    [InlineData("load", "loaded")]
    public void A_regular_past_is_formed(string lemma, string past) => Assert.Contains(Inflection.Of(lemma), f => f.Form == past && f.Kind == VerbForm.Past);
}
