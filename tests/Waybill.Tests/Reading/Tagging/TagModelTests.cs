using Waybill.Reading.Tagging;
using Xunit;

namespace Waybill.Tests.Reading.Tagging;

public sealed class TagModelTests
{
    private static readonly TagSet Names = TagSet.Of(["person", "place"]);

    [Fact]
    public void What_was_shown_is_tagged_as_it_was_shown()
    {
        var model = Learnt();
        Assert.Equal(["O", "B-person", "I-person", "O", "B-place"], Tagged(model, "yesterday Ann Lee visited Oslo"));
    }

    [Fact]
    public void A_word_never_seen_is_judged_by_its_neighbours() =>
        Assert.Equal(["B-person", "I-person", "O", "B-place"], Tagged(Learnt(), "Zed Lee visited Narvik"));

    [Fact]
    public void A_span_goes_on_only_where_it_began()
    {
        Assert.False(Names.MayFollow(Names.Start, Names["I-person"]));
        Assert.False(Names.MayFollow(Names["B-place"], Names["I-person"]));
        Assert.True(Names.MayFollow(Names["B-person"], Names["I-person"]));
    }

    [Fact]
    public void A_saved_model_says_the_same_and_is_the_same_file_when_made_again()
    {
        var (one, other) = (Saved(Learnt()), Saved(Learnt()));
        Assert.Equal(one, other);
        Assert.Equal(Tagged(Learnt(), "Ann Lee left Oslo"), Tagged(TagModel.Load(new MemoryStream(one)), "Ann Lee left Oslo"));
    }

    [Fact]
    public void A_file_cut_off_is_refused()
    {
        var bytes = Saved(Learnt());
        Assert.Throws<InvalidDataException>(() => TagModel.Load(new MemoryStream(bytes[..(bytes.Length / 2)])));
        Assert.Throws<InvalidDataException>(() => TagModel.Load(new MemoryStream([1, 2, 3])));
    }

    [Fact]
    public void Spans_are_read_from_tags() =>
        Assert.Equal([("person", 0, 1), ("person", 2, 2), ("place", 4, 4)], Names.Spans([1, 2, 1, 0, 3]));

    private static TagModel Learnt()
    {
        (string Words, string Tags)[] shown =
        [
            ("yesterday Ann Lee visited Oslo", "O B-person I-person O B-place"),
            ("Bo Lee visited Paris", "B-person I-person O B-place"),
            ("Ann Lee left Paris yesterday", "B-person I-person O B-place O"),
            ("nobody visited Oslo", "O O B-place"),
        ];
        var examples = shown.Select(s => new TagExample(CluesOf(s.Words), [.. s.Tags.Split(' ').Select(t => Names[t])])).ToArray();
        return TagTraining.Train(Names, examples, new TagCourse(Rounds: 10, Learners: 2, Bits: 12, Seed: 1), tell: null, TestContext.Current.CancellationToken);
    }

    private static string[] Tagged(TagModel model, string words) => [.. model.Tag(CluesOf(words)).Select(t => Names.Names[t])];

    private static byte[] Saved(TagModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }

    private static Clues CluesOf(string sentence)
    {
        var (clues, words) = (new Clues(), sentence.Split(' '));
        for (var i = 0; i < words.Length; i++)
        {
            clues.Add(Clue.Of(1, words[i]));
            clues.Add(Clue.Of(2, i == 0 ? "" : words[i - 1]));
            clues.Add(Clue.Of(3, i + 1 == words.Length ? "" : words[i + 1]));
            clues.EndWord();
        }

        return clues;
    }
}
