using System.Collections.Immutable;
using Waybill.Reading.Places;
using Waybill.Reading.Text;
using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.Reading.Places;

/// <summary>Names that look like places and are none, or are other places than the famous ones.</summary>
public sealed class PlaceTrapTests
{
    private static readonly Shelf Shelf = Shelf.Open();

    private static ImmutableArray<PlaceMention> In(string text) => PlaceFinder.In(DocumentOf(text), Sentences.In(text), Shelf);

    private static Document DocumentOf(string text) => new("test.txt", Fingerprint.OfText(text), "text/plain", null, "en", null, null, text, null);

    private static ImmutableArray<string> Names(string text) => [.. In(text).Where(m => m.Form == PlaceForm.Name).Select(m => m.Text)];

    private static Place? The(string name, string text) => In(text).Last(m => m.Text == name).Place;

    private static Place? Given(string words, string text)
    {
        var start = text.LastIndexOf(words, StringComparison.Ordinal);
        return PlaceResolver.Resolve(DocumentOf(text), [new TextSpan(start, start + words.Length)], Shelf)[0].Place;
    }

    [Theory]
    [InlineData("Michael Jordan bought the team. Jordan said that he was glad.")]
    [InlineData("Chad Wilson was charged. The judge asked Chad Wilson to sit down.")]
    [InlineData("Mrs. Georgia Harris spoke for the family.")]
    [InlineData("Dr. Paris Williams signed the paper.")]
    [InlineData("George Washington was the first president.")]
    [InlineData("Her son Adrian was eight years old, and Parker, 9, was his friend.")]
    [InlineData("The council met on Monday. Douglas said it was over.")]
    [InlineData("They marched on St. Patrick's Day.")]
    public void Persons_and_saints_are_no_places(string text) => Assert.Empty(Names(text));

    [Theory]
    [InlineData("Reading the report took him a week; he was reading it on the train.")]
    [InlineData("Mobile phones were found. The mobile network was down.")]
    [InlineData("Nice weather was promised, and a nice day it was.")]
    [InlineData("Bath towels and soap were handed out.")]
    [InlineData("Orange jackets lay on the deck.")]
    [InlineData("The menu had turkey with rice, and roast turkey for the crew.")]
    public void Common_words_that_towns_bear_are_words(string text) => Assert.Empty(Names(text));

    [Theory]
    [InlineData("Reading", "Two men were arrested in Reading, England.", "GBR")]
    [InlineData("Mobile", "The ship was built in Mobile, Alabama.", "USA")]
    [InlineData("Nice", "The plane landed in Nice, France.", "FRA")]
    [InlineData("Bath", "He was born in Bath.", "GBR")]
    public void They_are_towns_where_something_says_so(string name, string text, string country) => Assert.Equal(country, The(name, text)?.Country);

    [Theory]
    [InlineData("Lebanon", "The factory is in Lebanon, Pa., near the railway.", "US-PA")]
    [InlineData("Moscow", "The university is in Moscow, Idaho.", "US-ID")]
    [InlineData("Moscow", "The university is in Moscow, ID.", "US-ID")]
    [InlineData("Paris", "The rifles were sold at a fair in Paris, Texas.", "US-TX")]
    [InlineData("Paris", "Police in Paris said that the Henry County sheriff had asked for help.", "US-TN")]
    public void A_small_town_of_a_great_name_is_meant_where_the_text_says_so(string name, string text, string region) => Assert.Equal(region, The(name, text)?.Region);

    [Theory]
    [InlineData("Voters in Georgia, Alabama and Tennessee go to the polls.", "USA")]
    [InlineData("Tbilisi protested. Georgia, Armenia and Azerbaijan were invited.", "GEO")]
    public void A_row_of_states_is_a_row_of_likes(string text, string country) => Assert.Equal(country, The("Georgia", text)?.Country);

    [Theory]
    [InlineData("Santiago", "The copper mine in Chile was closed, the minister said in Santiago.", "CHL")]
    [InlineData("La Paz", "Bolivia's president returned to La Paz from Bogotá in Colombia.", "BOL")]
    [InlineData("San José", "Costa Rica's police showed the rifles in San José.", "CRI")]
    public void A_capital_stays_with_its_country(string name, string text, string country)
    {
        var place = The(name, text);
        Assert.Equal(country, place?.Country);
        Assert.True(place?.Population > 100_000);
    }

    [Fact]
    public void The_word_for_a_kind_belongs_to_the_name_before_it_not_to_the_town_that_it_lies_near() =>
        Assert.Equal("P.PPLC", The("Kinshasa", "The aircraft stood at Ndjili airport near Kinshasa.")?.Kind);

    [Theory]
    [InlineData("Ill.", "He drove from Gary to Springfield, Ill., at night.", "US-IL")]
    [InlineData("Calif.", "The company of Fresno, Calif., denied it.", "US-CA")]
    [InlineData("D.C.", "Lawyers in Washington, D.C., were hired.", "US-DC")]
    [InlineData("NSW", "Police in NSW and Queensland seized the pistols.", "AU-NSW")]
    [InlineData("Texans", "Many Texans own rifles.", "US-TX")]
    [InlineData("University of Hartford", "A professor at the University of Hartford agreed.", "US-CT")]
    public void Short_forms_peoples_and_places_in_names_are_resolved_where_given(string words, string text, string region) => Assert.Equal(region, Given(words, text)?.Region);

    [Theory]
    [InlineData("British", "The British ship turned back.", "GBR")]
    [InlineData("paris", "a photo from paris, france.", "FRA")]
    [InlineData("Iran's", "It was Iran's answer.", "IRN")]
    [InlineData("the Gulf", "Tankers crossed the Gulf at night.", null)]
    public void What_is_given_is_never_left_open(string words, string text, string? country)
    {
        var place = Given(words, text);
        Assert.NotNull(place);
        Assert.Equal(country, place.Country);
    }

    [Fact]
    public void A_given_place_that_no_list_has_is_set_beside_its_neighbour_and_says_so()
    {
        const string Text = "Crates lay in Qzzorvak, a hamlet outside Homs.";
        var mention = PlaceResolver.Resolve(DocumentOf(Text), [new TextSpan(14, 22)], Shelf)[0];
        Assert.StartsWith("unlisted:", mention.Place?.Id, StringComparison.Ordinal);
        Assert.Equal("SYR", mention.Place?.Country);
        Assert.Contains("not listed", mention.Candidates[0].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citys_own_bodies_tell_where_they_are() =>
        Assert.Equal(["Richmond"], Names("The Richmond Police Department was told, and the Ministry of Defence was not."));
}
