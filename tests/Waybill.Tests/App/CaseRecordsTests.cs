using System.Text.Json;
using Waybill.Tests.Storage;
using Xunit;

namespace Waybill.Tests.App;

/// <summary>Lists and registers as evidence of a case; the lists, the register and the report are made up.</summary>
public sealed class CaseRecordsTests : IDisposable
{
    private const string Report =
        "The White House said on Friday that Iran shipped drones to Russia. "
        + "Kestrel Freight Lines, which was sanctioned by the United States, shipped the drones from Iran to Russia, officials said. "
        + "In 2010 Belgium delivered nine Cobra-90 vehicles to Chad, the ministry said.\n";

    private const string Register =
        "Recipient,Supplier,Year of order,(?),Number ordered,(?),Weapon designation,Weapon description,Number delivered,(?),Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons\n"
        + "Peru,Spain,1999,,3,,C-212,Transport aircraft,3,,1999,New,,,,\n"
        + "Chad,Belgium,2009,?,9,,Cobra-90,AFSV,9,?,2010,Second hand,,0.5,6,4.5\n";

    private const string List = "id,schema,name,listedOn\nk-1,Organization,Somebody Else,2001-01-01\nk-2,Company,Kestrel Freight Lines,2019-05-01\nk-3,Organization,A third one,2024-02-01\n";

    private readonly ScratchFolder scratch = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task A_list_and_a_register_in_a_case_say_what_they_say_beside_it_and_are_cited_by_line()
    {
        var (report, list, register) = (scratch.Write("r.txt", Report), scratch.Write("list.csv", List), scratch.Write("sipri.csv", Register));
        await Case("new", "c");
        await Case("add", "c", report, "--published", "2023-06-10");
        var added = await Case("add", "c", list, register, "--jsonl");
        Assert.Equal(["list", "register"], added.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("kind").GetString()));

        var beside = Findings((await Run.InAsync(scratch.Path, Stop, "check", report, "--published", "2023-06-10", "--list", list, "--register", register, "--json")).Json);
        var within = Findings((await Case("check", "c", "--json")).Json);

        var listed = Assert.Single(within, f => f.Check == "listed");
        Assert.Equal(("supported", 3, "k-2"), (listed.Verdict, listed.Line, listed.Entry));
        Assert.Equal(Fingerprint.OfFile(list).ToString(), listed.Sha256);
        var dealt = Assert.Single(within, f => f.Check == "register" && f.Line is not null);
        Assert.Equal((3, Fingerprint.OfFile(register).ToString()), (dealt.Line, dealt.Sha256));
        Assert.Equal(beside.Select(f => (f.Check, f.Verdict, f.Sha256, f.Line)), within.Select(f => (f.Check, f.Verdict, f.Sha256, f.Line)));
    }

    [Fact]
    public async Task Published_and_checked_again_and_restored_the_case_says_the_same()
    {
        await Made();
        var first = (await Case("check", "c", "--json")).Output;
        Assert.Equal(0, (await Run.InAsync(scratch.Path, Stop, "publish", "c", "--out", "p")).Code);
        Assert.Equal(Findings(first), Findings(await File.ReadAllTextAsync(scratch["p/data/assessment.json"], Stop)));
        Assert.Contains("list.csv", await File.ReadAllTextAsync(scratch["p/index.html"], Stop), StringComparison.Ordinal);
        Assert.Equal(Findings(first), Findings((await Run.InAsync(scratch.Path, Stop, "check", "c", "--json")).Output));

        await Case("backup", "c", "c.zip");
        await Case("restore", "d", "c.zip");
        var again = await Case("check", "d", "--json");
        Assert.Equal(first, again.Output);
        Assert.Contains("nothing was added", again.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_show_names_lists_and_registers_and_does_not_read_them_as_reports()
    {
        await Made();
        var shown = (await Case("show", "c")).Output;
        Assert.Contains("list.csv (a list of the sanctioned, text/csv", shown, StringComparison.Ordinal);
        Assert.Contains("sipri.csv (a register of arms transfers, text/csv", shown, StringComparison.Ordinal);
        Assert.Equal(1, (await Case("check", "c", "--json")).Json.GetProperty("documents").GetArrayLength());
    }

    [Theory]
    [InlineData("open.csv", "id,schema,name,aliases\n1,Person,\"Ada,x\n2,Person,B,\n", "opened in the row of line 2 is never closed")]
    [InlineData("cut.xml", "<sdnList><sdnEntry><uid>1</uid><lastName>HERON</lastName></sdnEntry><sdnEntry><uid>2</uid><lastN", "cut short or broken at line 1")]
    [InlineData("bomb.xml", "<?xml version=\"1.0\"?><!DOCTYPE sdnList [<!ENTITY a \"aaa\">]><sdnList><sdnEntry><uid>1</uid><lastName>&a;</lastName></sdnEntry></sdnList>", "declares a document type")]
    [InlineData("none.csv", "id,schema,name,aliases\n", "without a single entry")]
    [InlineData("register.csv", "Recipient,Supplier,Year of order,Number ordered\nChad,\"Belgium,2009\n", "is never closed")]
    public async Task A_broken_list_or_register_is_refused_in_one_sentence_and_the_case_stays_as_it_was(string name, string text, string because)
    {
        await Made();
        var before = (await Case("show", "c", "--json")).Output;
        var run = await Case("add", "c", scratch.Write(name, text));
        Assert.Equal(("", before), (run.Output, (await Case("show", "c", "--json")).Output));
        Assert.NotEqual(0, run.Code);
        Assert.Contains(because, run.Notes, StringComparison.Ordinal);
        Assert.Single(run.Notes.TrimEnd().Split('\n'), l => l.Contains(because, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_of_HTML_and_a_text_are_reports_still()
    {
        await Case("new", "c");
        scratch.Write("a.html", "<!DOCTYPE html><html><body><p>Iran sent drones to Russia.</p></body></html>");
        scratch.Write("b.txt", "\"Iran sent drones\", he said, to Russia.\n");
        Assert.Equal(["report", "report"], (await Case("add", "c", "a.html", "b.txt", "--jsonl")).Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("kind").GetString()));
    }

    [Theory]
    [InlineData("2018-01-01", "undecided", "Listed only on 2019-05-01")]
    [InlineData("2020-06-01", "supported", "Listed since 2019-05-01")]
    [InlineData("2023-06-10", "undecided", "The edition of 2022-01-01 (the day given with it) does not have the entry any more")]
    public async Task Of_two_editions_the_one_that_can_know_of_the_day_is_used_and_named(string day, string verdict, string because)
    {
        await Case("new", "c");
        await Case("add", "c", scratch.Write("r.txt", Report), "--published", day);
        await Case("add", "c", scratch.Write("list.csv", List), "--published", "2021-01-01");
        await Case("add", "c", scratch.Write("new/list.csv", List.Replace("k-2,Company,Kestrel Freight Lines,2019-05-01\n", "", StringComparison.Ordinal)), "--published", "2022-01-01");
        var finding = Assert.Single((await Case("check", "c", "--json")).Json.GetProperty("findings").EnumerateArray(), f => f.GetProperty("check").GetString() == "listed");
        Assert.Equal(verdict, finding.GetProperty("verdict").GetString());
        Assert.Contains(because, finding.GetProperty("because").GetString(), StringComparison.Ordinal);
        Assert.Contains("edition of 2021-01-01", finding.GetProperty("basis")[0].GetString(), StringComparison.Ordinal);
    }

    /// <summary>Of rows without an id the place in the table says nothing: in another edition another stands there.</summary>
    [Fact]
    public async Task A_table_without_ids_in_two_editions_is_compared_by_name()
    {
        await Case("new", "c");
        await Case("add", "c", scratch.Write("r.txt", Report), "--published", "2020-06-01");
        await Case("add", "c", scratch.Write("list.csv", "name,schema,listedOn\nKestrel Freight Lines,Company,2019-05-01\nA Third,Company,2019-01-01\n"), "--published", "2021-01-01");
        await Case("add", "c", scratch.Write("new/list.csv", "name,schema,listedOn\nSomebody New,Company,2021-05-01\nKestrel Freight Lines,Company,2019-05-01\n"), "--published", "2022-01-01");
        var finding = Assert.Single((await Case("check", "c", "--json")).Json.GetProperty("findings").EnumerateArray(), f => f.GetProperty("check").GetString() == "listed");
        Assert.Equal("supported", finding.GetProperty("verdict").GetString());
        Assert.Equal([2, 3], finding.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("line").GetInt32()).Order());
        Assert.DoesNotContain("does not have", finding.GetProperty("because").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_two_registers_differ_none_is_believed()
    {
        await Case("new", "c");
        await Case("add", "c", scratch.Write("r.txt", Report), "--published", "2023-06-10");
        await Case("add", "c", scratch.Write("sipri.csv", Register), "--published", "2020-03-01");
        await Case("add", "c", scratch.Write("new/sipri.csv", Register.Replace(",9,?,2010", ",20,,2010", StringComparison.Ordinal)), "--published", "2024-03-01");
        var because = Assert.Single((await Case("check", "c", "--json")).Json.GetProperty("findings").EnumerateArray(), f => f.GetProperty("rows").GetArrayLength() == 2).GetProperty("because").GetString();
        Assert.StartsWith("The registers differ. sipri.csv (edition of 2024-03-01", because, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_aliases_of_OFACs_list_are_read_with_it_where_they_lie_in_the_case()
    {
        await Case("new", "c");
        scratch.Write("ofac/sdn.csv", "36,\"HERON SHIPPING\",\"-0-\",\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n");
        scratch.Write("ofac/alt.csv", "36,12,\"aka\",\"KESTREL FREIGHT LINES\",-0- \n");
        scratch.Write("ofac/add.csv", "36,25,\"Street 1\",\"Havana\",\"Cuba\",-0- \n");
        Assert.Equal(["list-part", "list-part", "list"], (await Case("add", "c", "ofac", "--jsonl")).Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("kind").GetString()));
        await Case("add", "c", scratch.Write("r.txt", Report), "--published", "2023-06-10");
        var finding = Assert.Single((await Case("check", "c", "--json")).Json.GetProperty("findings").EnumerateArray(), f => f.GetProperty("check").GetString() == "listed");
        Assert.Contains("HERON SHIPPING", finding.GetProperty("because").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("found on none", finding.GetProperty("because").GetString(), StringComparison.Ordinal);
    }

    private static List<(string? Check, string? Verdict, string? Sha256, int? Line, string? Entry)> Findings(string json) => Findings(JsonDocument.Parse(json).RootElement);

    private static List<(string? Check, string? Verdict, string? Sha256, int? Line, string? Entry)> Findings(JsonElement assessment) =>
    [
        .. assessment.GetProperty("findings").EnumerateArray().Select(f => (Finding: f, Row: f.GetProperty("rows").EnumerateArray().FirstOrDefault())).Select(p => (
            p.Finding.GetProperty("check").GetString(), p.Finding.GetProperty("verdict").GetString(),
            p.Row.ValueKind == JsonValueKind.Undefined ? null : p.Row.GetProperty("sha256").GetString(),
            p.Row.ValueKind == JsonValueKind.Undefined ? null : (int?)p.Row.GetProperty("line").GetInt32(),
            p.Row.ValueKind == JsonValueKind.Undefined ? null : p.Row.GetProperty("entry").GetString())),
    ];

    private async Task Made()
    {
        await Case("new", "c");
        await Case("add", "c", scratch.Write("r.txt", Report), "--published", "2023-06-10");
        await Case("add", "c", scratch.Write("list.csv", List), scratch.Write("sipri.csv", Register));
    }

    private Task<Run> Case(params string[] arguments) => Run.InAsync(scratch.Path, Stop, ["case", .. arguments]);
}
