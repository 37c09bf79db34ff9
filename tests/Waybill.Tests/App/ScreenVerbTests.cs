using Xunit;

namespace Waybill.Tests.App;

public sealed class ScreenVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("waybill-screen").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Pairs_come_back_in_order_with_score_and_match()
    {
        var run = await ScreenAsync("note,schema,name1,name2\n\"a, b\",Person,Viktor Petrenko,\"Petrenko, Viktar\"\n,Vessel,Amber Coast 4,Amber Coast 5\n");
        Assert.Equal(0, run.Code);
        Assert.Equal("note,schema,name1,name2,score,match", run.Lines[0]);
        Assert.Matches("^\"a, b\",Person,Viktor Petrenko,\"Petrenko, Viktar\",0\\.[789]\\d\\d,true$", run.Lines[1]);
        Assert.Matches("^,Vessel,Amber Coast 4,Amber Coast 5,0\\.[0-6]\\d\\d,false$", run.Lines[2]);
    }

    [Theory]
    [InlineData("schema,name1\nPerson,A\n", 2, "has no column 'name2'")]
    [InlineData("", 2, "has no column 'schema'")]
    [InlineData("schema,name1,name2\nPerson,A\n", 3, "line 2 has 2 fields, the header has 3")]
    [InlineData("schema,name1,name2\nPerson,\"A,B\n", 3, "is never closed")]
    public async Task A_broken_table_is_said_in_one_sentence(string table, int code, string sentence)
    {
        var run = await ScreenAsync(table);
        Assert.Equal(code, run.Code);
        Assert.Contains(sentence, Assert.Single(run.NoteLines), StringComparison.Ordinal);
    }

    private async Task<Run> ScreenAsync(string table)
    {
        var file = Path.Combine(folder, "pairs.csv");
        await File.WriteAllTextAsync(file, table, TestContext.Current.CancellationToken);
        return await Run.WaybillAsync(TestContext.Current.CancellationToken, "screen", "--pairs", file);
    }
}
