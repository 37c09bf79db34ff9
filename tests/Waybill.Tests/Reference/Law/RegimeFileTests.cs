using System.Text.Json;
using Waybill.Reference;
using Waybill.Reference.Law;
using Xunit;

namespace Waybill.Tests.Reference.Law;

public sealed class RegimeFileTests
{
    private const string Good =
        """
        {
          "regime": "UN", "title": "Made for this test", "asOf": "2026-01-01",
          "rules": [{
            "id": "A", "instrument": "I", "paragraph": "1", "adopted": "2000-01-01", "says": "Forbids.", "direction": "to", "targets": ["SYR"],
            "items": ["ARMS_ALL"], "outcome": "breach", "binding": true, "source": "none", "check": "partly", "unverified": "all",
            "periods": [{ "from": "2000-01-01", "to": "2001-01-01" }]
          }]
        }
        """;

    [Fact]
    public void A_file_of_its_form_is_read() => Assert.Equal("UN", Assert.Single(Read(Good).Rules).Regime);

    [Theory]
    [InlineData("\"to\": \"2001-01-01\"", "\"to\": \"1999-01-01\"", "rule A: a period ends")]
    [InlineData("\"ARMS_ALL\"", "\"ARMS\"", "rule A: there is no set of goods ARMS")]
    [InlineData("\"partly\"", "\"sure\"", "rule A: check is 'sure'")]
    [InlineData("\"2000-01-01\", \"to\"", "\"yesterday\", \"to\"", "'yesterday' is no time")]
    [InlineData("\"direction\": \"to\"", "\"direction\": \"upwards\"", "line 4, $.rules[0].direction")]
    [InlineData(", \"unverified\": \"all\"", "", "rule A: check is 'partly', but 'unverified' does not say which part")]
    [InlineData("\"partly\", ", "\"known-not-source-checked\", \"comparedWith\": \"a page\", ", "rule A: check is 'known-not-source-checked', but 'comparedWith'")]
    [InlineData("\"to\": \"2001-01-01\"", "\"to\": null, \"endUnverified\": true", "no end that could be unverified")]
    [InlineData("\"binding\"", "\"bindign\"", "bindign")]
    [InlineData("[\"SYR\"]", "[]", "rule A: it has no target")]
    [InlineData("}]\n  }]", "}]", "line ")]
    public void A_file_that_is_not_is_refused_with_where_and_what(string there, string instead, string expected)
    {
        Assert.Contains(there, Good, StringComparison.Ordinal);
        var trouble = Assert.Throws<InvalidDataException>(() => Read(Good.Replace(there, instead, StringComparison.Ordinal)));
        Assert.Contains("UN.json", trouble.Message, StringComparison.Ordinal);
        Assert.Contains(expected, trouble.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_published_form_names_what_the_engine_knows()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedFolder.Repository(), "data", "law", "rules.schema.json")));
        var definitions = schema.RootElement.GetProperty("$defs");
        Assert.Equal(ItemSets.Names.Order(StringComparer.Ordinal), Words(definitions.GetProperty("set")).Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetNames<Outcome>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName), Words(definitions.GetProperty("outcome")));
        Assert.Equal(
            Enum.GetNames<Direction>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName),
            Words(definitions.GetProperty("rule").GetProperty("properties").GetProperty("direction")));
        Assert.Equal(
            Shelf.Open().Law.Rules.Select(r => r.Regime).Distinct().Order(StringComparer.Ordinal),
            Words(schema.RootElement.GetProperty("properties").GetProperty("regime")).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Words(JsonElement definition) => definition.GetProperty("enum").EnumerateArray().Select(e => e.GetString()!);

    private static RegimeFile Read(string text)
    {
        var folder = Directory.CreateTempSubdirectory("waybill-law-");
        try
        {
            var path = Path.Combine(folder.FullName, "UN.json");
            File.WriteAllText(path, text);
            return RegimeFile.Read(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
