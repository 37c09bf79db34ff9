using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Waybill.FollowTheMoney;
using Waybill.Reference;
using Waybill.Tests.Storage;
using Xunit;

namespace Waybill.Tests.App;

/// <summary>What <c>case export --format ftm</c> prints, held against the schema of FollowTheMoney; reports and register are made up.</summary>
public sealed partial class EntitiesExportTests : IDisposable
{
    private const string Settled = "In 2010 Belgium delivered nine Cobra-90 vehicles to Chad, the ministry said.\n";

    private const string Open =
        "The White House said on Friday that Iran shipped drones from Amirabad to Makhachkala in Dagestan, Russia, on the ship Volga Dawn (IMO 9074729). "
        + "John Kirby, spokesman of the National Security Council, said that Iran may build a drone factory near Moscow with Kestrel Freight Lines. Iran denied that it shipped drones to Russia.\n";

    private const string Register =
        "Recipient,Supplier,Year of order,(?),Number ordered,(?),Weapon designation,Weapon description,Number delivered,(?),Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons\n"
        + "Chad,Belgium,2009,?,9,,Cobra-90,AFSV,9,?,2010,Second hand,,0.5,6,4.5\n";

    private const string Foreign =
        """
        {"schema":"Submersible","id":"q-1","moon":"full","properties":{"depthRating":["300","600"],"name":["Deep One"]},"extra":{"a":[1,null,true]}}
        {"id":"q-2","schema":"Company","weight":1.50,"properties":{"zz":["later"],"name":["Пустельга"]}}

        """;

    private static readonly Shelf Shelf = Shelf.Open();
    private readonly ScratchFolder scratch = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task Every_entity_is_of_the_schema_and_reads_and_writes_without_loss_and_a_second_export_is_the_same()
    {
        var export = await Exported();
        var entities = Entities(export);
        Assert.True(entities.Length > 15);
        Assert.Equal([], entities.SelectMany(e => Faults(e, [.. entities.Select(x => x.Id)])));
        Assert.Equal(entities.Length, entities.Select(e => e.Id).Distinct().Count());
        Assert.All(export.Lines, line => Assert.Equal(line, Again(line)));
        Assert.Equal(export.Output, (await Case("export", "c", "--format", "ftm")).Output);
        await Case("backup", "c", "c.zip");
        await Case("restore", "d", "c.zip");
        Assert.Equal(export.Output, (await Case("export", "d", "--format", "ftm")).Output);
    }

    [Fact]
    public async Task Only_what_a_register_bears_out_is_written_as_a_relation_and_all_else_as_words_with_their_standing()
    {
        var entities = Entities(await Exported());
        var link = Assert.Single(entities, e => e.Schema == "UnknownLink");
        Assert.Equal(("waybill-state-bel", "waybill-state-tcd"), (link["subject"].Single(), link["object"].Single()));
        Assert.Contains("register", link["status"].Single(), StringComparison.Ordinal);
        var open = entities.Where(e => e.Schema == "Event" && !e["summary"].Single().Contains("Cobra", StringComparison.Ordinal)).ToList();
        Assert.True(open.Count >= 3);
        Assert.All(open, e =>
        {
            Assert.Empty(e["involved"].Concat(e["country"]).Concat(e["location"]));
            Assert.StartsWith("A claim, not a fact.", e["description"][0], StringComparison.Ordinal);
            Assert.Contains(e["notes"], n => n.StartsWith("Status: ", StringComparison.Ordinal));
            Assert.Single(e["proof"]);
        });
        Assert.Contains(open, e => e["name"].Single().StartsWith("Denial by", StringComparison.Ordinal));
        Assert.Equal(["John Kirby"], entities.Where(e => e.Schema == "Person").Select(e => e["name"].Single()));
        Assert.DoesNotContain(entities, e => e.Schema == "Organization" && e["name"].Any(n => n.Contains("IMO", StringComparison.Ordinal)));
        Assert.Equal("9074729", Assert.Single(entities, e => e.Schema == "Vessel")["imoNumber"].Single());
    }

    [Fact]
    public async Task Entities_taken_in_come_out_as_they_were_with_kinds_and_members_nobody_knows()
    {
        await Made();
        var added = await Case("add", "c", scratch.Write("entities.ftm.json", Foreign), "--jsonl");
        Assert.Equal("entities", JsonDocument.Parse(added.Lines[0]).RootElement.GetProperty("kind").GetString());
        await Case("check", "c");
        var lines = (await Case("export", "c", "--format", "ftm")).Lines;
        Assert.Equal(Foreign.Trim().Split('\n'), lines[^2..]);

        await Case("add", "c", scratch.Write("own.ftm.json", string.Join('\n', lines)));
        await Case("check", "c");
        var again = (await Case("export", "c", "--format", "ftm")).Lines;
        Assert.Equal(lines.Select(Id).Order(StringComparer.Ordinal), again.Where(l => !l.Contains("own.ftm.json", StringComparison.Ordinal)).Select(Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_case_that_is_not_checked_says_so()
    {
        await Made();
        var run = await Case("export", "c", "--format", "ftm");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("case check", run.Notes, StringComparison.Ordinal);
        Assert.Equal(2, (await Case("export", "c", "--format", "xml")).Code);
    }

    /// <summary>What is wrong with an entity by the schema: its kind, its properties, and values that are not of their property's type.</summary>
    private static IEnumerable<string> Faults(Entity entity, ImmutableHashSet<string> ids) =>
        Shelf.Schemata[entity.Schema] is not { } schema
            ? [$"{entity.Id}: no schema {entity.Schema}"]
            : entity.Properties.SelectMany(p => !schema.Properties.TryGetValue(p.Key, out var type)
                ? [$"{entity.Id}: {entity.Schema} has no {p.Key}"]
                : p.Value.Where(v => !Fits(type, v, ids)).Select(v => $"{entity.Id}: {p.Key} is no {type}: '{v}'"));

    private static bool Fits(string type, string value, ImmutableHashSet<string> ids) => type switch
    {
        "entity" => ids.Contains(value),
        "date" => Day().IsMatch(value),
        "country" => Country().IsMatch(value),
        "language" => Language().IsMatch(value),
        "number" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "mimetype" => value.Contains('/', StringComparison.Ordinal),
        "url" => Uri.TryCreate(value, UriKind.Absolute, out _),
        "name" or "string" or "text" or "address" or "identifier" => value.Trim().Length > 0,
        _ => false,
    };

    private static ImmutableArray<Entity> Entities(Run run) =>
        [.. run.Lines.Select(l => EntityDocument.TryParse(Encoding.UTF8.GetBytes(l), out var document, out var because) ? document.Entity : throw new InvalidDataException(because))];

    private static string Again(string line) =>
        EntityDocument.TryParse(Encoding.UTF8.GetBytes(line), out var document, out var because) ? Encoding.UTF8.GetString(document.ToLine()) : because;

    private static string? Id(string line) => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString();

    private async Task<Run> Exported()
    {
        await Made();
        await Case("check", "c");
        return await Case("export", "c", "--format", "ftm");
    }

    private async Task Made()
    {
        await Case("new", "c");
        await Case("add", "c", scratch.Write("settled.txt", Settled), scratch.Write("open.txt", Open), "--published", "2023-06-10");
        await Case("add", "c", scratch.Write("sipri.csv", Register));
    }

    private Task<Run> Case(params string[] arguments) => Run.InAsync(scratch.Path, Stop, ["case", .. arguments]);

    [GeneratedRegex(@"^\d{4}(-\d\d(-\d\d)?)?$")]
    private static partial Regex Day();

    [GeneratedRegex("^[a-z]{2}$")]
    private static partial Regex Country();

    [GeneratedRegex("^[a-z]{3}$")]
    private static partial Regex Language();
}
