using Waybill.Reading.Quotes.Learned;
using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.Reading.Quotes.Learned;

public sealed class AttributionModelTests
{
    private static readonly Shelf Shelf = Shelf.Open();
    private static readonly Lazy<AttributionModel> Learnt = new(Learn);

    [Fact]
    public void What_was_shown_is_found_in_other_words()
    {
        const string Text = "The sailor believes that the harbour is shut.";
        var found = Assert.Single(Learnt.Value.In(Text));
        Assert.Equal(("The sailor", "believes", "that the harbour is shut"), (found.Source[0].In(Text), found.Cue?.In(Text), found.Content[0].In(Text)));
    }

    [Fact]
    public void A_saved_model_says_the_same_and_is_the_same_file_when_made_again()
    {
        var (one, other) = (Saved(Learnt.Value), Saved(Learn()));
        Assert.Equal(one, other);
        const string Text = "The officer hopes that the road is open.";
        Assert.Equal(Learnt.Value.In(Text)[0].Cue, AttributionModel.Load(new MemoryStream(one), Shelf).In(Text)[0].Cue);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(500)]
    public void A_file_cut_off_is_refused(int length) =>
        Assert.Throws<InvalidDataException>(() => AttributionModel.Load(new MemoryStream(Saved(Learnt.Value)[..length]), Shelf));

    [Theory]
    [InlineData("The admiral who leads the Peruvian navy, Rosa Quispe, told the mayor of Callao that the frigate had been sold.")]
    [InlineData("Officials in Lomé and a broker in Valletta said the rifles were bound for Togo, the auditor wrote.")]
    public void Nobody_speaks_in_two_places_at_once(string text) =>
        Assert.All(LearnedFiles.Attributions(Shelf)!.In(text), a => Assert.True(a.Source.Length <= 1)); // the shelf of the tests has the model

    private static byte[] Saved(AttributionModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }

    private static AttributionModel Learn()
    {
        var people = new[] { "The officer", "A trader", "The captain", "Their clerk" };
        var cues = new[] { "believes", "hopes", "thinks", "doubts" };
        var contents = new[] { "that the road is open", "that the ship is late", "that the cargo is lost" };
        var texts =
            from who in people
            from cue in cues
            from content in contents
            select Text(who, cue, content);
        return AttributionModel.Learn([.. texts, new MarkedText("plain", "The officer opened the road. The captain lost a cargo.", [])], Shelf, _ => { }, CancellationToken.None);
    }

    private static MarkedText Text(string who, string cue, string content)
    {
        var (verb, said) = (who.Length + 1, who.Length + cue.Length + 2);
        var marked = new MarkedAttribution(new TextSpan(verb, verb + cue.Length), [new TextSpan(0, who.Length)], [new TextSpan(said, said + content.Length)]);
        return new MarkedText("made", $"{who} {cue} {content}.", [marked]);
    }
}
