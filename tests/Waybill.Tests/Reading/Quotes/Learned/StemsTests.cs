using Waybill.Reading.Quotes.Learned;
using Xunit;

namespace Waybill.Tests.Reading.Quotes.Learned;

public sealed class StemsTests
{
    [Theory]
    [InlineData("believes", "believed")]
    [InlineData("denies", "denied")]
    [InlineData("planned", "planning")]
    [InlineData("saying", "says")]
    [InlineData("accuse", "accusing")]
    [InlineData("minister's", "ministers")]
    public void The_forms_of_a_word_share_a_stem(string one, string other) => Assert.Equal(Stems.Of(one), Stems.Of(other));

    [Theory]
    [InlineData("press")]
    [InlineData("sing")]
    public void What_only_looks_like_an_ending_stays(string word) => Assert.Equal(word, Stems.Of(word));
}
