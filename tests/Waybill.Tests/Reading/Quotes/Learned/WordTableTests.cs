using Waybill.Reading.Quotes.Learned;
using Waybill.Reading.Tagging;
using Waybill.Reading.Text;
using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.Reading.Quotes.Learned;

public sealed class WordTableTests
{
    [Theory]
    [InlineData("He said \u201Cwe will sail\u201D today.", "we will sail")]
    [InlineData("He said \"we will sail\" today.", "we will sail")]
    [InlineData("He said 'we will sail' today.", "we will sail")]
    [InlineData("The sailors' rifles were the owner's.", "")]
    [InlineData("\u201CWe will sail. We always do.", "We will sail . We always do .")]
    public void Words_between_quotation_marks_are_known(string text, string quoted)
    {
        var table = Table(text);
        Assert.Equal(quoted, string.Join(' ', Enumerable.Range(0, table.Count).Where(i => table.Quoted[i] == Quoted.Inside).Select(i => table.Tokens[i].Text)));
    }

    [Fact]
    public void A_cue_is_read_with_its_sentence_and_the_quoted_sentences_beside_it()
    {
        const string Text = "It was night. \u201CWe saw a ship. It had no lights,\u201D he said. Then the harbour closed.";
        var table = Table(Text);
        var around = CandidateFinder.Around(table, Array.IndexOf(table.Lower, "said"));
        Assert.Equal("\u201CWe saw a ship. It had no lights,\u201D he said.", table.Span(around.From, around.To - 1).In(Text));
    }

    [Fact]
    public void A_stretch_of_text_is_the_words_that_it_touches()
    {
        var table = Table("The navy said so.");
        Assert.Equal((1, 2), table.Words(new TextSpan(4, 13)));
        Assert.Null(table.Words(new TextSpan(3, 4)));
    }

    [Fact]
    public void Nouns_are_told_from_verbs_of_the_same_form()
    {
        var table = LearnedFiles.Words(Sentences.In("The crew will ship the grain when the ship arrives."), Shelf.Open()).Value;
        WordClass[] told = [.. table.Class.Select(c => (WordClass)c)];
        Assert.Equal((WordClass.Determiner, WordClass.Noun, WordClass.Auxiliary, WordClass.Verb), (told[0], told[1], told[2], told[3]));
        Assert.Equal(WordClass.Noun, told[Array.LastIndexOf(table.Lower, "ship")]);
    }

    private static WordTable Table(string text)
    {
        using var none = new StringReader("");
        return WordTable.Of(Sentences.In(text), Clusters.Read(none), null);
    }
}
