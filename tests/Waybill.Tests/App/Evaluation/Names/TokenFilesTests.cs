using System.Text;
using Waybill.App.Evaluation.Names;
using Waybill.Reading.Names.Learned;
using Xunit;

namespace Waybill.Tests.App.Evaluation.Names;

public sealed class TokenFilesTests
{
    [Theory]
    [InlineData("An anti - tank missile hit Syria 's army ( twice ) .", "An anti-tank missile hit Syria's army (twice).")]
    [InlineData("It cost $ 5 . 2 million , he said .", "It cost $5.2 million, he said.")]
    [InlineData("Chapter 7 - a study - is long", "Chapter 7-a study-is long")] // nothing tells such a dash from a hyphen
    public void Words_cut_apart_are_written_as_they_are_printed(string words, string printed)
    {
        var text = new StringBuilder();
        Spacing.Write(text, [.. words.Split(' ')]);
        Assert.Equal(printed, text.ToString());
    }

    [Fact]
    public void A_file_that_begins_with_an_address_is_one_text_and_another_one_a_sentence()
    {
        const string Sentences = "Ann\tB-Person\nBerg\tI-Person\nleft\tO\n\nOslo\tB-Location\nslept\tO\n";
        Assert.Equal(["Ann Berg", "Oslo"], Names(Assert.Single(Read($"http://example.org/1\tO\n\n{Sentences}"))));
        Assert.Equal(2, Read(Sentences).Count);
    }

    [Fact]
    public void Marks_of_attributions_are_taken_off_our_own_prose()
    {
        var text = Assert.Single(Read("# {c1:Arms for [L:Chad]}, {s1:envoy} {q1:says}\n\n{s2:Mr [P:Ali Sow]} {q2:denied} {c2:it}.\n"));
        Assert.Equal("Arms for Chad, envoy says\n\nMr Ali Sow denied it.", text.Document.Text);
        Assert.Equal(["Chad", "Ali Sow"], Names(text));
    }

    private static IEnumerable<string> Names(MarkedText text) => text.Names.Select(n => n.Span.In(text.Document.Text));

    private static List<MarkedText> Read(string content)
    {
        var path = Path.ChangeExtension(Path.GetTempFileName(), ".txt");
        try
        {
            File.WriteAllText(path, content);
            return [.. NameSet.Read(path)];
        }
        finally
        {
            File.Delete(path);
        }
    }
}
