using Waybill.Reference.Lists;
using Xunit;

namespace Waybill.Tests.Reference.Lists;

/// <summary>A list that cannot be used says so in one sentence, and costs neither memory nor time.</summary>
public sealed class BrokenListsTests : IDisposable
{
    private const string Bomb =
        """<?xml version="1.0"?><!DOCTYPE sdnList [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><sdnList><sdnEntry><uid>1</uid><lastName>&b;</lastName></sdnEntry></sdnList>""";

    private readonly Written written = new();

    public void Dispose() => written.Dispose();

    [Theory]
    [InlineData("cut.xml", "<sdnList><sdnEntry><uid>1</uid><lastName>HERON</lastName></sdnEntry><sdnEntry><uid>2</uid><lastN", "cut short or broken at line 1")]
    [InlineData("bomb.xml", Bomb, "declares a document type")]
    [InlineData("other.xml", "<rss><channel/></rss>", "is XML that begins with <rss>; Waybill reads")]
    [InlineData("header.csv", "alpha,beta\n1,2\n", "begins with 'alpha,beta'; Waybill reads")]
    [InlineData("open.csv", "id,schema,name,aliases\n1,Person,\"Ada,x\n2,Person,B,\n", "opened in the row of line 2 is never closed")]
    [InlineData("empty.csv", "", "is empty")]
    [InlineData("none.csv", "id,schema,name,aliases\n", "without a single entry")]
    [InlineData("rubbish.json", "{\"a\":1}\n", "no entity (no id)")]
    [InlineData("one.json", "{\n \"id\": 1\n}\n", "its first line is no whole object")]
    [InlineData("zip.csv", "PK\u0003\u0004", "is compressed")]
    public void It_is_told_in_one_sentence(string file, string text, string because)
    {
        var refused = written.Refused(file, text);
        Assert.StartsWith($"{file}: ", refused, StringComparison.Ordinal);
        Assert.Contains(because, refused, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused);
    }

    /// <summary>Two gigabytes without a line break, as a sparse file: read no further than is needed to know.</summary>
    [Theory]
    [InlineData("long.json", "{\"id\":\"")]
    [InlineData("long.csv", "id,schema,name,aliases\n1,Person,")]
    [InlineData("long.xml", "<sdnList><sdnEntry><uid>")]
    [InlineData("attribute.xml", "<sdnList x='")]
    public void A_line_without_end_is_refused(string file, string begins)
    {
        var path = written.File(file, begins);
        using (var stream = File.OpenWrite(path))
        {
            stream.SetLength(2L << 30);
        }

        var before = GC.GetTotalAllocatedBytes();
        var fault = Assert.Throws<UnreadableListException>(() => ListFile.Open(path, new CountryCodes(Written.Shelf.Countries), Written.Shelf.Schemata).Entries().Count());

        Assert.StartsWith($"{file}: ", fault.Message, StringComparison.Ordinal);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 500_000_000);
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_told_apart()
    {
        var countries = new CountryCodes(Written.Shelf.Countries);
        Assert.Contains("no such file", Assert.Throws<UnreadableListException>(() => ListFile.Open("nowhere.csv", countries, Written.Shelf.Schemata)).Message, StringComparison.Ordinal);
        Assert.Contains("is a folder", Assert.Throws<UnreadableListException>(() => ListFile.Open(written.Folder, countries, Written.Shelf.Schemata)).Message, StringComparison.Ordinal);
    }
}
