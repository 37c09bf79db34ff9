using Waybill.Reading.Quantities;
using Waybill.Reading.Text;
using Xunit;

namespace Waybill.Tests.Reading.Quantities;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("1,100", 1100)]
    [InlineData("2.5 million", 2_500_000)]
    [InlineData("twenty-five", 25)]
    [InlineData("four hundred and six", 406)]
    [InlineData("two dozen", 24)]
    [InlineData("a hundred", 100)]
    [InlineData("half a million", 500_000)]
    [InlineData("three hundred thousand", 300_000)]
    [InlineData("one million two hundred thousand", 1_200_000)]
    public void A_number_reads_the_same_in_words_and_figures(string words, double value) =>
        Assert.Equal((value, words.Split(' ').Length), NumberWords.Read(words.Split(' ')));

    [Theory]
    [InlineData("It cost $2 billion, or 13 million ringgit.", "Money $2 billion; Money 13 million ringgit")]
    [InlineData("They seek billions of dollars worth of arms.", "Money billions of dollars")]
    [InlineData("It held 50 tonnes at 14 knots, 680 miles out.", "Quantity 50 tonnes; Quantity 14 knots; Quantity 680 miles")]
    [InlineData("Resolution 2231 bound 15 members.", "")]
    public void Money_and_measures_are_named(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Sentences.In(text).SelectMany(s => QuantityFinder.In(Told.Document(text), s)).Select(n => $"{n.Type} {n.Text}")));
}
