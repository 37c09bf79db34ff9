using Waybill.Checking;
using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.Checking;

/// <summary>What a finding says of rules that nobody read, and of rules that ran out and may have been renewed.</summary>
public sealed class UnverifiedLawTests
{
    [Fact]
    public void Where_no_rule_was_read_each_is_marked_and_nobody_accused()
    {
        using var folder = new UnreadShelf();
        var breach = Breach("Iran", "the Houthis", "IRN", "YEM:HOUTHI", "2023-06-09");
        var read = Finding(breach, Shelf.Open());
        Assert.Equal("supported", read.Verdict.Word);
        Assert.DoesNotContain("(unverified)", read.Verdict.Because, StringComparison.Ordinal);

        var unread = Finding(breach, folder.Shelf);
        Assert.Equal("undecided", unread.Verdict.Word);
        Assert.Contains("S/RES/2216 (2015), paragraph 14; 2624 (2022) (unverified)", unread.Verdict.Because, StringComparison.Ordinal);
        Assert.Contains("The text of this rule is unverified", unread.Verdict.Because, StringComparison.Ordinal);
        Assert.Contains("accuses nobody", unread.Verdict.Because, StringComparison.Ordinal);
        Assert.Contains("UN-2216-14", read.Basis);
        Assert.All(unread.Basis, b => Assert.EndsWith(" (unverified)", b, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_that_a_finding_names_is_marked_where_none_was_read()
    {
        using var folder = new UnreadShelf();
        var why = Finding(Breach("Iran", "Russia", "IRN", "RUS", "2019-06-09"), folder.Shelf).Verdict.Because;
        var names = folder.Shelf.Law.Rules.Select(r => (Marked: r.Name, Bare: $"{r.Instrument}, paragraph {r.Paragraph}")).Where(n => why.Contains(n.Bare, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(names);
        Assert.All(names, n => Assert.DoesNotContain(n.Bare, why.Replace(n.Marked, "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void The_rule_on_vetoes_is_marked_as_well()
    {
        using var folder = new UnreadShelf();
        var written = new Written("a", "Germany vetoed a draft on Yemen in 2018.", "2018-03-01").Time("2018", "2018-01-01", "2018-12-31").Claim("Germany vetoed a draft on Yemen in 2018", EventKind.Veto, "DEU", null);
        var finding = Assert.Single(Checks.Examine([written.Build()], folder.Shelf).Findings, f => f.Check == "veto");
        Assert.Contains("UNC-27-3 (unverified)", finding.Basis);
    }

    [Fact]
    public void A_rule_that_may_have_been_renewed_contradicts_nothing()
    {
        var finding = Finding(Breach("Russia", "South Sudan", "RUS", "SSD", "2026-08-01"), Shelf.Open());
        Assert.Equal("undecided", finding.Verdict.Word);
        Assert.Contains("was last renewed to 31 May 2026, and whether it was again is unverified", finding.Verdict.Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Yemen", "YEM", "2022-06-09", "UN-2216-14 on Houthis")]
    [InlineData("Iraq", "IRQ", "2022-06-09", "UN-IRAQ-NGF on non-governmental forces in Iraq")]
    public void A_State_named_for_a_group_in_it_contradicts_nothing(string name, string code, string day, string rule)
    {
        var finding = Finding(Breach("Iran", name, "IRN", code, day), Shelf.Open());
        Assert.Equal("undecided", finding.Verdict.Word);
        Assert.Contains(rule, finding.Verdict.Because, StringComparison.Ordinal);
    }

    private static Written Breach(string giver, string taker, string from, string to, string day) =>
        new Written("a", $"{giver} sent {taker} rifles. That breaks UN resolutions.", day)
            .Claim($"{giver} sent {taker} rifles", EventKind.Transfer, from, to, items: [new("rifles", ItemKind.SmallArms, null, null, null)])
            .Claim("That breaks UN resolutions", EventKind.Violation);

    private static Finding Finding(Written written, Shelf shelf) =>
        Assert.Single(Checks.Examine([written.Build()], shelf).Findings, f => f.Check == "law" && f.Excerpts.Length == 2);

    /// <summary>The shelf, with every rule as if no source had been read.</summary>
    private sealed class UnreadShelf : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("waybill-unread-");

        public UnreadShelf()
        {
            var real = Shelf.Open().Folder;
            foreach (var entry in Directory.EnumerateFileSystemEntries(real).Where(e => Path.GetFileName(e) != "law"))
            {
                File.CreateSymbolicLink(Path.Combine(folder.FullName, Path.GetFileName(entry)), entry);
            }

            foreach (var file in Directory.EnumerateFiles(Path.Combine(real, "law"), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder.FullName, Path.GetRelativePath(real, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.WriteAllText(copy, file.Contains("rules", StringComparison.Ordinal) ? Unread(File.ReadAllText(file)) : File.ReadAllText(file));
            }

            Shelf = Shelf.Open(folder.FullName);
        }

        public Shelf Shelf { get; }

        public void Dispose() => folder.Delete(recursive: true);

        private static string Unread(string rules) => System.Text.RegularExpressions.Regex.Replace(rules, "\"check\": \"[a-z-]+\"(,\\s*\"comparedWith\": \"[^\"]*\")?", "\"check\": \"known-not-source-checked\"");
    }
}
