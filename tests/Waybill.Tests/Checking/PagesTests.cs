using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Waybill.Checking;
using Waybill.Reading;
using Waybill.Reference;
using Waybill.Reference.Registers;
using Xunit;

namespace Waybill.Tests.Checking;

/// <summary>
/// The worked examples of docs/checks run from the text to the finding. A line <c>published: DAY</c> begins a document.
/// An expected line is a check, a verdict, then the numbers stated and measured, or the last alone, then words of the reason.
/// </summary>
public sealed partial class PagesTests
{
    private static readonly Shelf Shelf = Shelf.Open();
    private static readonly Reader Reader = new(Shelf);

    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var page in Directory.EnumerateFiles(Path.Combine(SharedFolder.Repository(), "docs", "checks"), "*.md").Order(StringComparer.Ordinal))
            {
                foreach (var (given, expect, line) in Spec.Read(page))
                {
                    data.Add($"{Path.GetFileName(page)}:{line}", given, expect);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_worked_example_of_a_page_comes_out(string where, string given, string expect)
    {
        var findings = Checks.Examine([.. Documents(given).Select(Reader.Read)], Shelf, Beside(where.Split(':')[0])).Findings;
        Assert.All(expect.Split('\n', StringSplitOptions.RemoveEmptyEntries), line =>
            Assert.True(findings.Any(f => Fits(f, line)), $"{where}: {line}\n{string.Join('\n', findings.Select(f => $"{f.Check} {f.Verdict.Word} {f.Stated} {f.Measured} {f.Verdict.Because}"))}"));
    }

    /// <summary>The register and the list that a page holds for its examples.</summary>
    private static Records Beside(string page) => new()
    {
        Registers = Block(page, "register") is { } register ? [new("the register", TradeRegister.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(register)), page))] : [],
        Lists = Block(page, "list") is { } list ? Listed.Of(list, Shelf) : null,
    };

    private static string? Block(string page, string kind) =>
        File.ReadAllText(Path.Combine(SharedFolder.Repository(), "docs", "checks", page)).Split($"```{kind}\n") is [_, var after, ..] ? after.Split("```")[0] : null;

    private static IEnumerable<Document> Documents(string given)
    {
        var parts = PublishedLine().Matches(given);
        return parts.Select((m, i) => Document(
            $"{(char)('a' + i)}.txt", given[(m.Index + m.Length)..(i + 1 < parts.Count ? parts[i + 1].Index : given.Length)].Trim(), Written.Day(m.Groups["day"].Value)));
    }

    private static Document Document(string file, string text, LocalDate published) =>
        new(file, Fingerprint.OfText(text), "text/plain", "utf-8", "en", null, published, text, null);

    private static bool Fits(Finding finding, string line)
    {
        var m = ExpectLine().Match(line);
        var numbers = m.Groups["number"].Captures.Select((n, i) => (Value: double.Parse(n.Value, CultureInfo.InvariantCulture), Unit: m.Groups["unit"].Captures[i].Value)).ToList();
        ImmutableArray<Quantity?> found = numbers.Count == 1 ? [finding.Measured] : [finding.Stated, finding.Measured];
        return m.Success && finding.Check == m.Groups["check"].Value && finding.Verdict.Word == m.Groups["verdict"].Value
            && finding.Verdict.Because.Contains(m.Groups["words"].Value, StringComparison.Ordinal)
            // A hundredth of play, as the gazetteer's points may move by a few hundred metres.
            && numbers.Zip(found).All(n => n.Second?.Unit == n.First.Unit && Math.Abs(n.Second.Value - n.First.Value) <= Math.Max(0.011 * n.First.Value, 0.5));
    }

    [GeneratedRegex(@"^published: (?<day>\d{4}-\d\d-\d\d)\n", RegexOptions.Multiline)]
    private static partial Regex PublishedLine();

    [GeneratedRegex(@"^(?<check>[a-z-]+) (?<verdict>supported|contradicted|undecided)(?: (?<number>[\d.]+) (?<unit>[a-z]+))*(?: ""(?<words>[^""]+)"")?$")]
    private static partial Regex ExpectLine();
}
