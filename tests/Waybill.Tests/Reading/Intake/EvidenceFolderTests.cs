using Waybill.Reading.Intake;
using Waybill.Tests.Storage;
using Xunit;

namespace Waybill.Tests.Reading.Intake;

public sealed class EvidenceFolderTests
{
    [Fact]
    public void A_folder_gives_its_files_in_one_order_and_hides_what_is_hidden()
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch["b folder"]);
        Directory.CreateDirectory(scratch[".git"]);
        foreach (var name in new[] { "c.txt", "a b'c.html", ".hidden", Path.Combine("b folder", "z.txt"), Path.Combine(".git", "x") })
        {
            scratch.Write(name, "x");
        }

        var expanded = EvidenceFolder.Expand([scratch.Path, "no such.txt"], TestContext.Current.CancellationToken);
        Assert.Equal([scratch["a b'c.html"], scratch[Path.Combine("b folder", "z.txt")], scratch["c.txt"], "no such.txt"], expanded.Files);
        Assert.Empty(expanded.Refused);
    }

    [Fact]
    public void A_link_that_leads_in_a_circle_is_not_followed()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("a.txt", "x");
        Directory.CreateSymbolicLink(scratch["loop"], scratch.Path);
        Assert.Equal([scratch["a.txt"]], EvidenceFolder.Expand([scratch.Path], TestContext.Current.CancellationToken).Files);
    }

    [Fact]
    public async Task A_file_is_read_whole_and_unchanged()
    {
        using var scratch = new ScratchFolder();
        var path = scratch.Write("a b'c.txt", "One.\r\nTwo.");
        var read = Assert.IsType<EvidenceFile.Read>(await EvidenceFile.ReadAsync(path, null, TestContext.Current.CancellationToken));
        Assert.Equal("One.\r\nTwo."u8.ToArray(), read.Bytes.ToArray());
    }
}
