using Waybill.Reading.Tagging;
using Xunit;
using Waybill.Reference;

namespace Waybill.Tests.Reading.Tagging;

public sealed class ClustersTests
{
    private static readonly Clusters Known = Clusters.Open(Shelf.Open().Folder);

    [Theory]
    [InlineData("monday", "tuesday")]
    [InlineData("missile", "missiles")]
    [InlineData("hezbollah", "lebanese")]
    public void Words_used_alike_stand_in_one_group(string one, string other) => Assert.Equal(Known.Of(one), Known.Of(other));

    [Fact]
    public void A_word_with_hyphens_goes_by_its_last_part() => Assert.Equal(Known.Of("missile"), Known.Of("fifth-series-missile"));

    [Fact]
    public void They_are_read_once_for_all_who_ask() => Assert.Same(Known, Clusters.Open(Shelf.Open().Folder));

    [Fact]
    public void A_word_never_seen_has_no_group() => Assert.Null(Known.Of("qqzzx"));

    [Fact]
    public void A_group_lies_in_one_larger_group()
    {
        using var lines = new StringReader("3 1 rifle gun\n3 1 pistol\n0 0 tea");
        var clusters = Clusters.Read(lines);
        Assert.Equal(new WordGroup(0, 3, 1), clusters.Of("gun"));
        Assert.Equal(new WordGroup(1, 3, 1), clusters.Of("pistol"));
        Assert.Equal(4, clusters.Count);
    }
}
