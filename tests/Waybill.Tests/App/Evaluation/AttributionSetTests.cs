using Waybill.App.Commands;
using Waybill.App.Evaluation;
using Waybill.App.Evaluation.Attributions;
using Waybill.Reading.Quotes.Learned;
using Xunit;

namespace Waybill.Tests.App.Evaluation;

public sealed class AttributionSetTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Marks_beside_a_text_or_in_a_folder_of_their_own_belong_to_it_and_each_annotator_counts()
    {
        Write("set/text/a.txt", "Ann said it rained, it seems.");
        Write("set/attributions/a_1.ann", "T1\tSource 0 3\tAnn\nT2\tCue 4 8\tsaid\nT3\tContent 9 18;20 28\tit rained it seems\nT4\tAttribution 4 8\tsaid\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n");
        Write("set/attributions/a_2.ann", "T1\tCue 4 8\tsaid\nT2\tContent 9 18\tit rained\nT3\tContent 20 28\tit seems\nE1\tAttribution-no-source:T9 Cue:T1 Content:T2 Content2:T3\n");
        Write("set/beside.txt", "Bob knew.");
        Write("set/beside.ann", "T1\tSource 0 3\tBob\nT2\tCue 4 8\tknew\nE1\tAttribution:T2 Source:T1 Cue:T2\n");
        var texts = AttributionSet.Read(folder);
        Assert.Equal(["a_1", "a_2", "beside"], texts.Select(t => t.Name));
        Assert.Equal(["it rained", "it seems"], texts[0].Attributions[0].Content.Select(c => c.In(texts[0].Text)));
        Assert.Equal(texts[0].Attributions[0].Content, texts[1].Attributions[0].Content);
        Assert.Empty(texts[1].Attributions[0].Source);
        Assert.Equal("Bob", texts[2].Attributions[0].Source[0].In(texts[2].Text));
    }

    [Fact]
    public void An_offset_after_an_emoji_counts_characters()
    {
        Write("b.txt", "\U0001F6A2 Bob knew it.");
        Write("b.ann", "T1\tCue 6 10\tknew\nT2\tContent 11 13\tit\nE1\tAttribution:T1 Cue:T1 Content:T2\n");
        var text = Assert.Single(AttributionSet.Read(folder));
        Assert.Equal("knew", text.Attributions[0].Cue?.In(text.Text));
    }

    [Fact]
    public void Marked_prose_is_read_without_its_marks_and_keeps_the_outer_attribution()
    {
        Write("own.txt", "# Rain\n{s1:[P:Ann]} {q1:said} {c1:{s2:Bob} {q2:knew} {c2:it}}, {c1:she did}.\n");
        var text = Assert.Single(AttributionSet.Read(folder));
        Assert.Equal("Rain\n\nAnn said Bob knew it, she did.", text.Text);
        var only = Assert.Single(text.Attributions);
        Assert.Equal(["Bob knew it", "she did"], only.Content.Select(c => c.In(text.Text)));
    }

    [Fact]
    public void A_folder_without_marks_is_told_so()
    {
        Write("readme.txt", "Nothing here.");
        Assert.Throws<UsageException>(() => AttributionSet.Read(folder));
    }

    [Fact]
    public void Parts_are_counted_alone_and_linked_only_where_all_three_are_right()
    {
        var gold = new MarkedAttribution(new TextSpan(4, 8), [new TextSpan(0, 3)], [new TextSpan(9, 18), new TextSpan(20, 28)]);
        var text = new MarkedText("a", "Ann said it rained, it seems.", [gold]);
        Assert.Equal((1, 2, 1), Counted("content", gold with { Content = [new TextSpan(9, 18)] }));
        Assert.Equal((0, 1, 1), Counted("linked", gold with { Content = [new TextSpan(9, 18)] }));
        Assert.Equal((1, 1, 1), Counted("linked", gold));
        Assert.Equal((0, 1, 1), Counted("linked", gold with { Source = [] }));

        (int Right, int Gold, int Predicted) Counted(string role, MarkedAttribution got)
        {
            var tally = new RoleTally(role);
            _ = tally.Count(text, [got]);
            var score = Assert.IsType<Score.Found>(tally.Score);
            return (score.Right, score.Gold, score.Predicted);
        }
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // a file in a folder has one
        File.WriteAllText(path, text);
    }
}
