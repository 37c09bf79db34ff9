using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Waybill.Tests.Storage;
using Xunit;

namespace Waybill.Tests.App;

/// <summary>The contract of the command: what it prints, where, and its exit codes.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string Report = "White House spokesman John Kirby said on Friday that Iran sent 40 drones to Russia.\n";
    private readonly ScratchFolder scratch = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("'frobnicate' is not a verb of 'waybill'", "frobnicate")]
    [InlineData("its verbs are demo, serve, read", "sail", "x")]
    [InlineData("'waybill case' wants a verb", "case")]
    [InlineData("--only knows places, times, quotes, names, claims; found 'prices'", "read", "--only", "places,prices", "x")]
    [InlineData("--published wants a day as YYYY-MM-DD", "read", "--published", "10/06/2023", "x")]
    [InlineData("--published wants a day as YYYY-MM-DD", "read", "--published", "2023-02-30", "x")]
    [InlineData("Required argument", "read")]
    [InlineData("--spans resolves places", "read", "--spans", "s.jsonl", "x")]
    [InlineData("There is no such file", "read", "no such file.html")]
    [InlineData("There is no case at", "case", "show", "nowhere")]
    [InlineData("--on wants a day", "law", "--item", "rifles", "--from", "IRN", "--to", "RUS", "--on", "yesterday")]
    public async Task Wrong_usage_is_one_sentence_and_the_code_2(string expected, params string[] arguments)
    {
        var run = await Run.WaybillAsync(Stop, arguments);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(expected, Assert.Single(run.NoteLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_gives_one_object_for_a_file_with_every_field_of_the_contract()
    {
        var run = await Run.WaybillAsync(Stop, "read", scratch.Write("a b'c.txt", Report), "--published", "2023-06-10", "--json");

        Assert.Equal(0, run.Code);
        Assert.Equal(scratch["a b'c.txt"], run.Json.GetProperty("document").GetProperty("file").GetString());
        Assert.Equal(Fingerprint.OfText(Report).ToString(), run.Json.GetProperty("document").GetProperty("sha256").GetString());
        Assert.Equal("2023-06-10", run.Json.GetProperty("document").GetProperty("published").GetString());
        Assert.Equal(Report, run.Json.GetProperty("document").GetProperty("text").GetString());
        Assert.All(["furniture", "places", "times", "quotes", "claims", "relations", "names"], part =>
            Assert.Equal(JsonValueKind.Array, run.Json.GetProperty(part).ValueKind));
    }

    [Fact]
    public async Task Read_gives_an_array_for_several_files_and_a_line_each_in_the_order_given_where_lines_are_wanted()
    {
        string[] files = [.. Enumerable.Range(0, 12).Select(i => scratch.Write($"{11 - i}.txt", $"Report {i}. {Report}"))];
        var array = await Run.WaybillAsync(Stop, ["read", "--json", .. files]);
        var lines = await Run.WaybillAsync(Stop, ["read", "--jsonl", .. files]);

        Assert.Equal(files, array.Json.EnumerateArray().Select(FileOf));
        Assert.Equal(files, lines.Lines.Select(l => FileOf(JsonDocument.Parse(l).RootElement)));
    }

    [Fact]
    public async Task Only_the_parts_asked_for_are_given()
    {
        var run = await Run.WaybillAsync(Stop, "read", scratch.Write("r.txt", Report), "--only", "times", "--jsonl");
        Assert.Equal(["furniture", "document", "times"], run.Json.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task Spans_given_are_resolved_one_entry_each_in_their_order()
    {
        var file = scratch.Write("r.txt", "A ship went from Makhachkala to Astrakhan with rifles.\n");
        string[] spans = [Span(32, 41), Span(17, 28), Span(5000, 5010), Span(0, 1)];
        var run = await Run.WaybillAsync(Stop, "read", file, "--only", "places", "--spans", scratch.Write("s.jsonl", string.Join('\n', spans)), "--jsonl");

        var places = run.Json.GetProperty("places").EnumerateArray().ToList();
        Assert.Equal([32, 17, 5000, 0], places.Select(p => p.GetProperty("start").GetInt32()));
        Assert.Equal(["Astrakhan", "Makhachkala"], places.Take(2).Select(p => p.GetProperty("place").GetProperty("name").GetString()!));
        Assert.Equal(JsonValueKind.Null, places[2].GetProperty("place").ValueKind);

        string Span(int start, int end) => JsonSerializer.Serialize(new { file, start, end });
    }

    [Fact]
    public async Task Without_a_day_of_publication_a_relative_time_stays_open_and_says_why()
    {
        var run = await Run.WaybillAsync(Stop, "read", scratch.Write("r.txt", Report), "--json");
        var friday = run.Json.GetProperty("times").EnumerateArray().Single(t => t.GetProperty("text").GetString() == "Friday");
        Assert.Equal(JsonValueKind.Null, friday.GetProperty("earliest").ValueKind);
        Assert.NotEqual("", friday.GetProperty("why").GetString());
    }

    [Fact]
    public async Task What_steers_a_terminal_is_never_printed_for_people()
    {
        // A right-to-left override turns the words after it round; an escape in a file's name colours the line.
        var run = await Run.WaybillAsync(Stop, "read", scratch.Write("r.txt", Report.Replace("40", "\u202E40", StringComparison.Ordinal)), "no\u001b[31m.txt");
        Assert.Equal(0, run.Code);
        Assert.Contains("40 drones", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', run.Output);
        Assert.DoesNotContain('\u001b', run.Output + run.Notes);
    }

    [Fact]
    public async Task Rubbish_in_a_batch_is_a_sentence_each_and_the_rest_is_read()
    {
        var good = scratch.Write("a b'c.html", $"<html><body><article><h1>Drones</h1><p>{Report}</p></article></body></html>");
        var deep = scratch.Write("deep.html", string.Concat(Enumerable.Repeat("<div>", 100_000)) + Report);
        await File.WriteAllBytesAsync(scratch["utf16.txt"], Encoding.Unicode.GetBytes(Report), Stop);
        await File.WriteAllBytesAsync(scratch["empty.txt"], [], Stop);
        await File.WriteAllBytesAsync(scratch["half.pdf"], "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Ty"u8.ToArray(), Stop);
        await using (var large = File.Create(scratch["large.txt"]))
        {
            large.SetLength(200_000_000);
        }

        await WriteBombAsync(scratch["bomb.docx"]);
        var run = await Run.WaybillAsync(Stop, "read", "--jsonl", scratch["empty.txt"], scratch["large.txt"], scratch["half.pdf"], scratch["bomb.docx"], deep, scratch["utf16.txt"], good);

        Assert.Equal(0, run.Code);
        var read = run.Lines.Select(l => JsonDocument.Parse(l).RootElement).ToDictionary(FileOf, d => d.GetProperty("document").GetProperty("text").GetString()!);
        Assert.Contains("John Kirby", read[good], StringComparison.Ordinal);
        Assert.Contains("John Kirby", read[scratch["utf16.txt"]], StringComparison.Ordinal);
        Assert.All(["empty.txt", "large.txt", "half.pdf", "bomb.docx"], name =>
            Assert.Single(run.NoteLines, l => l.StartsWith($"waybill: {scratch[name]}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_batch_of_which_nothing_could_be_read_ends_with_the_code_2_and_no_data()
    {
        var run = await Run.WaybillAsync(Stop, "read", "--json", scratch.Write("a.txt", ""), scratch.Write("b.txt", ""));
        Assert.Equal((2, "", 3), (run.Code, run.Output, run.NoteLines.Length));
    }

    [Fact]
    public async Task Check_gives_the_documents_the_findings_the_origins_and_the_rivals()
    {
        var run = await Run.WaybillAsync(Stop, "check", scratch.Write("r.txt", Report), "--published", "2023-06-10", "--json");
        Assert.Contains(run.Code, new[] { 0, 1 });
        Assert.All(["documents", "findings", "origins", "rivals"], part => Assert.Equal(JsonValueKind.Array, run.Json.GetProperty(part).ValueKind));
        Assert.All(run.Json.GetProperty("findings").EnumerateArray(), finding => Assert.All(
            ["claim", "check", "version", "verdict", "because", "stated", "measured", "excerpts"], field => Assert.True(finding.TryGetProperty(field, out _), field)));
        Assert.Equal(
            run.Json.GetProperty("findings").EnumerateArray().Any(f => f.GetProperty("verdict").GetString() == "contradicted") ? 1 : 0, run.Code);
    }

    [Fact]
    public async Task Law_gives_an_answer_for_each_side_of_a_boundary()
    {
        var run = await Run.WaybillAsync(Stop, "law", "--item", "Shahed-136", "--from", "IRN", "--to", "RUS", "--on", "2023-10-10/2023-10-20", "--regime", "UN", "--json");
        // Annex B of resolution 2231 (2015), paragraph 4, ended eight years after Adoption Day, 18 October 2015.
        Assert.Equal(
            ["breach-disputed", "no-rule"], run.Json.GetProperty("answers").EnumerateArray().Select(a => a.GetProperty("overall").GetString()!));
        Assert.Equal("breach-disputed", run.Json.GetProperty("overall").GetString());
    }

    [Fact]
    public async Task Geocode_gives_candidates_with_reasons()
    {
        var run = await Run.WaybillAsync(Stop, "geocode", "Makhachkala", "--in", "Russia", "--json");
        var best = run.Json.GetProperty("candidates")[0];
        Assert.Equal("RUS", best.GetProperty("country").GetString());
        // GeoNames 532096.
        Assert.Equal(42.98, best.GetProperty("latitude").GetDouble(), 1);
        Assert.Equal(47.50, best.GetProperty("longitude").GetDouble(), 1);
        Assert.NotEqual("", best.GetProperty("why").GetString());
    }

    [Fact]
    public async Task Measure_gives_the_geodesic_the_bearing_and_the_hours_by_sea()
    {
        // GeodSolve -i <<< "36.85 53.37 42.98 47.5": azimuth -34.554, 845 169 m; the chart's way over the Caspian is not much longer.
        var run = (await Run.WaybillAsync(Stop, "measure", "36.85,53.37", "42.98,47.5", "--json")).Json;
        Assert.Equal(Geodesic.Inverse(new(36.85, 53.37), new(42.98, 47.5)).Distance.Metres, run.GetProperty("geodesicMetres").GetDouble(), 2);
        var sea = run.GetProperty("seaMetres").GetDouble();
        Assert.InRange(sea, run.GetProperty("geodesicMetres").GetDouble() * 0.98, run.GetProperty("geodesicMetres").GetDouble() * 1.3);
        Assert.Equal([8, 12], run.GetProperty("sailingHours").EnumerateArray().Select(h => h.GetProperty("knots").GetInt32()));
        // A knot is 1852 metres an hour.
        Assert.Equal(sea / 1852 / 8, run.GetProperty("sailingHours")[0].GetProperty("hours").GetDouble(), 1);
    }

    [Fact]
    public async Task Measure_understands_two_names_together_and_says_what_else_they_can_mean()
    {
        var run = await Run.WaybillAsync(Stop, "measure", "Amirabad", "Makhachkala", "--json");
        var from = run.Json.GetProperty("from");
        Assert.Equal("waybill:amirabad-port", from.GetProperty("id").GetString());
        Assert.NotEqual("", from.GetProperty("why").GetString());
        Assert.Equal("Amirabad, Pakistan", from.GetProperty("alternatives")[0].GetProperty("ask").GetString());
        Assert.Contains(run.NoteLines, line => line.Contains("Amirabad, Pakistan", StringComparison.Ordinal));
        Assert.Equal(JsonValueKind.Number, run.Json.GetProperty("seaMetres").ValueKind);
    }

    [Fact]
    public async Task Measure_says_that_no_water_joins_two_places()
    {
        var run = (await Run.WaybillAsync(Stop, "measure", "55.75,37.62", "42.98,47.5", "--json")).Json;
        Assert.Equal(JsonValueKind.Null, run.GetProperty("seaMetres").ValueKind);
        Assert.NotEqual("", run.GetProperty("seaBecause").GetString());
        Assert.Empty(run.GetProperty("sailingHours").EnumerateArray());
    }

    [Fact]
    public async Task A_reader_who_goes_away_ends_the_command_without_a_word()
    {
        foreach (var i in Enumerable.Range(0, 200))
        {
            scratch.Write($"{i}.txt", string.Concat(Enumerable.Repeat(Report, 200)));
        }

        using var process = Run.Start(null, "read", "--jsonl", scratch.Path);
        await process.StandardOutput.ReadLineAsync(Stop);
        process.StandardOutput.Close();
        Assert.Equal("", await process.StandardError.ReadToEndAsync(Stop));
        await process.WaitForExitAsync(Stop);
        Assert.Equal(0, process.ExitCode);
    }

    private static string FileOf(JsonElement report) => report.GetProperty("document").GetProperty("file").GetString()!;

    /// <summary>A Word file of some hundred kilobytes whose text would take a gigabyte.</summary>
    private static async Task WriteBombAsync(string path)
    {
        await using var zip = await ZipFile.OpenAsync(path, ZipArchiveMode.Create, Stop);
        foreach (var (name, text) in new[]
        {
            ("[Content_Types].xml", """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
            ("_rels/.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
        })
        {
            await using var part = await zip.CreateEntry(name).OpenAsync(Stop);
            await part.WriteAsync(Encoding.UTF8.GetBytes(text), Stop);
        }

        await using var document = await zip.CreateEntry("word/document.xml").OpenAsync(Stop);
        await document.WriteAsync("""<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>"""u8.ToArray(), Stop);
        var block = new byte[1 << 20];
        Array.Fill(block, (byte)'a');
        for (var i = 0; i < 1024; i++)
        {
            await document.WriteAsync(block, Stop);
        }

        await document.WriteAsync("</w:t></w:r></w:p></w:body></w:document>"u8.ToArray(), Stop);
    }
}
