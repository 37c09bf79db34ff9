using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Waybill.Publishing.Map;

/// <summary>A name of the map itself, such as a sea or a city.</summary>
/// <param name="Name">The name.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Rank">From which size of view on it has a place, from 1 (the world) to 5 (a town's surroundings).</param>
/// <param name="Kind"><c>country</c>, <c>sea</c> or <c>city</c>.</param>
/// <param name="Capital">2 for the capital of a country, 1 of a division, else 0.</param>
internal sealed record BaseLabel(string Name, GeoPoint At, int Rank, string Kind, int Capital);

/// <summary>
/// Coasts, waters, borders and names of the world at one level of detail. The layout of the file is described in
/// tools/coast/README.md; its chains are turned into rings and lines of longitude and latitude in degrees here.
/// </summary>
internal sealed class Basemap
{
    private const string File = "Map/basemap.jsonl.br";

    private readonly Dictionary<string, JsonElement> layers;
    private readonly double quantum;

    private Basemap(Dictionary<string, JsonElement> layers, double quantum) => (this.layers, this.quantum) = (layers, quantum);

    /// <summary>Who the map's contents come from.</summary>
    public static string Credits { get; } = string.Join(' ', Head().GetProperty("credits").EnumerateArray().Select(c => c.GetString()));

    public IEnumerable<ImmutableArray<Spot[]>> Land => Polygons("land");

    public IEnumerable<ImmutableArray<Spot[]>> Lakes => Polygons("lake");

    public IEnumerable<Spot[]> Coast => Lines("coast");

    public IEnumerable<Spot[]> Rivers => Lines("river");

    public IEnumerable<Spot[]> Borders => Lines("border");

    public IEnumerable<Spot[]> Contested => Lines("contested");

    public IEnumerable<BaseLabel> Labels =>
        Named("country-label", "country").Concat(Named("sea-label", "sea")).Concat(Named("city", "city"));

    /// <summary>The map at the level of detail that suits a view so many degrees wide.</summary>
    public static Basemap For(double degreesWide)
    {
        var level = Head().GetProperty("levels").EnumerateArray().Last(l => l.GetProperty("widest").GetDouble() >= Math.Min(degreesWide, 360));
        var name = level.GetProperty("name").GetString();
        var layers = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var line in ReadLines().Skip(1).Where(l => Starts(l, $"\"level\":\"{name}\"") || Starts(l, "\"level\":\"any\"")))
        {
            using var document = JsonDocument.Parse(line);
            layers[document.RootElement.GetProperty("layer").GetString()!] = document.RootElement.GetProperty("items").Clone();
        }

        return new(layers, level.GetProperty("quantum").GetDouble());
    }

    /// <summary>The polygons of one country by its ISO 3166-1 alpha-3 code.</summary>
    public IEnumerable<ImmutableArray<Spot[]>> Country(string iso) =>
        Items("country").Where(c => c.GetProperty("iso").GetString() == iso)
            .SelectMany(c => c.GetProperty("rings").EnumerateArray().Select(p => p.EnumerateArray().Select(Chain).ToImmutableArray()));

    private static bool Starts(string line, string level) => line.AsSpan(0, Math.Min(line.Length, 60)).Contains(level, StringComparison.Ordinal);

    private static JsonElement Head()
    {
        using var document = JsonDocument.Parse(ReadLines().First());
        return document.RootElement.Clone();
    }

    private static IEnumerable<string> ReadLines()
    {
        using var bytes = new MemoryStream(Assets.Read(File));
        using var reader = new StreamReader(new BrotliStream(bytes, CompressionMode.Decompress), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private IEnumerable<JsonElement> Items(string layer) => layers.TryGetValue(layer, out var items) ? items.EnumerateArray() : [];

    private IEnumerable<ImmutableArray<Spot[]>> Polygons(string layer) => Items(layer).Select(p => p.EnumerateArray().Select(Chain).ToImmutableArray());

    private IEnumerable<Spot[]> Lines(string layer) => Items(layer).Select(Chain);

    private IEnumerable<BaseLabel> Named(string layer, string kind) => Items(layer).Select(i => new BaseLabel(
        i.GetProperty("name").GetString() ?? "",
        new(i.GetProperty("at")[1].GetDouble(), i.GetProperty("at")[0].GetDouble()),
        i.GetProperty("rank").GetInt32(),
        kind,
        i.TryGetProperty("capital", out var capital) ? capital.GetInt32() : 0));

    private Spot[] Chain(JsonElement chain)
    {
        var spots = new Spot[chain.GetArrayLength() / 2];
        var (x, y, i) = (0, 0, 0);
        foreach (var number in chain.EnumerateArray())
        {
            if (i % 2 == 0)
            {
                x += number.GetInt32();
            }
            else
            {
                y += number.GetInt32();
                spots[i / 2] = new(x * quantum, y * quantum);
            }

            i++;
        }

        return spots;
    }
}
