using Waybill.App.Evaluation;
using Waybill.App.Evaluation.Toponyms;
using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.App.Evaluation.Toponyms;

public sealed class ToponymTallyTests
{
    private static readonly Shelf Shelf = Shelf.Open();

    private static readonly Place Beirut = new("a", "Beirut", "P.PPLC", "LBN", new(33.89, 35.5));

    private static PlaceMention At(int start, int end, PlaceForm form = PlaceForm.Name) => new(start, end, "x", form, PlaceRole.Location, Metonym: false, Beirut, []);

    [Fact]
    public void A_label_without_a_point_is_not_to_be_found_and_its_mention_is_not_counted()
    {
        var text = new ToponymText("f#1", new string(' ', 40), [new(new(0, 6), "Beirut", new(33.89, 35.5), null), new(new(10, 14), "Here", null, null)]);
        var tally = new ToponymTally();
        tally.Found(text, [At(0, 6), At(10, 14), At(20, 24), At(30, 34, PlaceForm.Adjective)]);
        Assert.Equal(new Score.Found("found and within 161 km", 1, 1, 2), tally.Scores[1]);
        Assert.Equal(3, Assert.IsType<Score.Found>(tally.Scores[2]).Predicted);
        Assert.Equal("f#1 at 20", Assert.Single(tally.Misses).Where);
    }

    [Fact]
    public void Given_labels_are_a_share_of_those_with_a_point_and_demonyms_are_told_apart()
    {
        var text = new ToponymText("f#1", new string(' ', 40),
            [new(new(0, 6), "Beirut", new(33.89, 35.5), null), new(new(10, 14), "Iranian", new(32, 53), "IRN"), new(new(20, 24), "Here", null, null)]);
        var tally = new ToponymTally();
        tally.Given(text, [At(0, 6), At(10, 14), At(20, 24)], Shelf.Countries);
        Assert.Equal(new Score.Share("given, within 161 km", 1, 2), tally.Scores[3]);
        Assert.Equal(new Score.Share("given, names of places only", 1, 1), tally.Scores[4]);
    }
}
