using Waybill.Reading.Lexical;
using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.Reading.Lexical;

public sealed class LexiconTests
{
    private static readonly string[] Languages = ["ru", "fa", "ar"];

    [Fact]
    public void Every_state_in_a_lexicon_is_one_and_every_place_is_in_the_gazetteer()
    {
        var shelf = Shelf.Open();
        var lexicons = Languages.Select(l => Lexicon.For(l)!).ToArray();
        Assert.Equal([], lexicons.SelectMany(l => l.Countries.Meanings.Concat(l.Adjectives.Meanings)).Where(c => shelf.Countries.ByCode(c) is null).Distinct());
        Assert.Equal([], lexicons.SelectMany(l => l.Places.Meanings).Where(p => shelf.Gazetteer.Look(p).IsEmpty).Distinct());
    }

    [Fact]
    public void A_language_without_words_has_no_lexicon()
    {
        Assert.Null(Lexicon.For("en"));
        Assert.Null(Lexicon.For(null));
        Assert.NotNull(Lexicon.For("fa-IR"));
    }

    [Theory]
    [InlineData("ru", "Ирану", "Иран")]
    [InlineData("ru", "Россией", "Россия")]
    [InlineData("ar", "لإيران", "إيران")]
    [InlineData("ar", "وللعراق", "العراق")]
    [InlineData("fa", "پهپادهای", "پهپاد")]
    public void A_word_is_known_in_its_forms(string language, string written, string form) =>
        Assert.Contains(form, WordForms.For(language).Of(written).Select(f => f.Text));
}
