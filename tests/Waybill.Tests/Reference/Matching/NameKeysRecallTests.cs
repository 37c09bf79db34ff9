using Waybill.Reference;
using Waybill.Reference.Matching;
using Xunit;

namespace Waybill.Tests.Reference.Matching;

public sealed class NameKeysRecallTests
{
    private const int Queries = 100;

    private static readonly Matcher Matcher = new();

    [Theory]
    [InlineData("individual", NameKind.Person)]
    [InlineData("-0-", NameKind.Organisation)]
    [InlineData("vessel", NameKind.Ship)]
    public void Keys_find_nearly_all_that_matches(string type, NameKind kind)
    {
        var list = SharedFolder.Find("data/lists/ofac_sdn_2023-11.csv");
        Assert.SkipWhen(list is null, "OFAC's list does not lie beside the repository.");
        using var stream = File.OpenRead(list);
        var pool = new NamePool();
        var names = new CsvRows(stream, list).Read().Select(r => r.Fields).Where(r => r.Length >= 12 && r[2].Trim() == type).Select(r => r[1]).Distinct().Take(3000).Select(n => (Name: n, Ready: PreparedName.Of(n, kind, pool))).ToArray();
        var keys = names.Select(n => NameKeys.Of(n.Ready).ToHashSet()).ToArray();

        var chance = new Random(11);
        var (found, all) = (0, 0);
        for (var query = 0; query < Queries; query++)
        {
            var asked = PreparedName.Of(Changed(names[chance.Next(names.Length)].Name, chance), kind);
            var wanted = NameKeys.Of(asked);
            for (var at = 0; at < names.Length; at++)
            {
                if (Matcher.Score(asked, names[at].Ready) >= Matcher.Threshold)
                {
                    all++;
                    found += wanted.Any(keys[at].Contains) ? 1 : 0;
                }
            }
        }

        Assert.InRange(all, Queries / 2, Queries * 20);
        Assert.InRange((double)found / all, 0.98, 1);
    }

    /// <summary>A letter left out, or exchanged with the next.</summary>
    private static string Changed(string name, Random chance)
    {
        var at = chance.Next(name.Length - 1);
        return chance.Next(2) == 0 ? name.Remove(at, 1) : name[..at] + name[at + 1] + name[at] + name[(at + 2)..];
    }
}
