using Waybill.Tests.Reference.Lists;
using Xunit;

namespace Waybill.Tests.App;

/// <summary><c>screen</c> as a user runs it.</summary>
public sealed class ScreenListsTests : IDisposable
{
    private const string Un =
        """<CONSOLIDATED_LIST dateGenerated='2025-01-02'><INDIVIDUALS><INDIVIDUAL><DATAID>5</DATAID><FIRST_NAME>IDRISS</FIRST_NAME><SECOND_NAME>OUMAR</SECOND_NAME><LISTED_ON>2014-05-09</LISTED_ON></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>""";

    private readonly Written written = new();

    public void Dispose() => written.Dispose();

    [Fact]
    public async Task The_answer_has_the_fields_of_the_contract()
    {
        var run = await Run.WaybillAsync(TestContext.Current.CancellationToken, "screen", "Idriss Oumar", "--list", written.File("un.xml", Un), "--on", "2014-05-08", "--json");

        Assert.Equal(0, run.Code);
        var list = Assert.Single(run.Json.GetProperty("lists").EnumerateArray());
        Assert.Equal(("un_sc_sanctions", "2025-01-02", 1), (list.GetProperty("name").GetString(), list.GetProperty("date").GetString(), list.GetProperty("entries").GetInt32()));
        var match = Assert.Single(run.Json.GetProperty("matches").EnumerateArray());
        Assert.Equal(("Idriss Oumar", "unsc-5", "IDRISS OUMAR", "Person"), (match.GetProperty("query").GetString(), match.GetProperty("id").GetString(), match.GetProperty("caption").GetString(), match.GetProperty("schema").GetString()));
        Assert.True(match.GetProperty("match").GetBoolean());
        Assert.Equal("2014-05-09", match.GetProperty("listed").GetString());
        Assert.Equal("no", match.GetProperty("listedOn").GetProperty("answer").GetString());
        Assert.NotEmpty(match.GetProperty("explanations").EnumerateObject());
    }

    /// <summary>Two gigabytes in one line, as a sparse file: names, a table of names, entities, pairs.</summary>
    [Theory]
    [InlineData("names.txt", "Idriss Oumar")]
    [InlineData("names.csv", "id,name\n1,Idriss Oumar")]
    [InlineData("names.json", "{\"id\":\"")]
    [InlineData("pairs.csv", "schema,name1,name2\nPerson,A")]
    public async Task A_line_without_end_ends_in_one_sentence(string name, string begins)
    {
        var file = written.File(name, begins);
        using (var stream = File.OpenWrite(file))
        {
            stream.SetLength(2L << 30);
        }

        var run = name == "pairs.csv"
            ? await Run.WaybillAsync(TestContext.Current.CancellationToken, "screen", "--pairs", file)
            : await Run.WaybillAsync(TestContext.Current.CancellationToken, "screen", file, "--list", written.File("un.xml", Un));
        Assert.NotEqual(0, run.Code);
        Assert.Contains("16 MB", Assert.Single(run.NoteLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_names_is_asked_line_by_line_and_nothing_found_is_an_answer()
    {
        var names = written.File("names.txt", "Idriss Oumar\n\nGerda Quistorp\n");
        var run = await Run.WaybillAsync(TestContext.Current.CancellationToken, "screen", names, "--list", written.File("un.xml", Un));
        Assert.Equal(0, run.Code);
        Assert.Contains("edition of 2025-01-02", run.Output, StringComparison.Ordinal);
        Assert.Contains("Listed since 2014-05-09.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Gerda Quistorp: not found", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_cannot_be_used_stops_the_search_with_one_sentence()
    {
        var run = await Run.WaybillAsync(TestContext.Current.CancellationToken, "screen", "Idriss Oumar", "--list", written.File("un.xml", Un), written.File("cut.xml", Un[..200]));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("cut.xml: the XML is cut short", Assert.Single(run.NoteLines), StringComparison.Ordinal);
    }
}
