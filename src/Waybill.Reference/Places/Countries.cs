using System.Collections.Immutable;
using System.Globalization;

namespace Waybill.Reference.Places;

/// <summary>The states and territories of ISO 3166-1 and every word that stands for one of them.</summary>
public sealed class Countries
{
    private readonly Dictionary<string, Country> names = [];
    private readonly Dictionary<string, Country> adjectives = [];
    private readonly Dictionary<string, Country> capitals = [];
    private readonly Dictionary<string, Country> seats = [];
    private readonly Dictionary<string, Country> codes = new(StringComparer.OrdinalIgnoreCase);

    private Countries(ImmutableArray<Country> all)
    {
        All = all;
        foreach (var country in all)
        {
            codes.TryAdd(country.Code, country);
            codes.TryAdd(country.ShortCode, country);
            Enter(names, country, [country.Name, .. country.Alternates]);
            Enter(adjectives, country, country.Adjectives);
            Enter(capitals, country, country.Capitals);
            Enter(seats, country, country.Seats);
        }
    }

    /// <summary>All of them, by code.</summary>
    public ImmutableArray<Country> All { get; }

    /// <summary>The country with this ISO 3166-1 code of two or three letters.</summary>
    public Country? ByCode(string code) => codes.GetValueOrDefault(code);

    /// <summary>The country that this name, of today or of the past, stands for.</summary>
    public Country? ByName(string name) => names.GetValueOrDefault(NameFold.Of(name));

    /// <summary>The country of an adjective or a word for a people: <c>Iranian</c>, <c>Croats</c>.</summary>
    public Country? ByAdjective(string word) => char.IsUpper(word.FirstOrDefault()) ? adjectives.GetValueOrDefault(NameFold.Of(word)) : null;

    /// <summary>The country whose government sits in this city.</summary>
    public Country? ByCapital(string name) => capitals.GetValueOrDefault(NameFold.Of(name));

    /// <summary>The country whose government a house or street stands for, with or without its article.</summary>
    public Country? BySeat(string name)
    {
        var key = NameFold.Of(name);
        return seats.GetValueOrDefault(key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key);
    }

    /// <summary>The country that a code, name, adjective, capital or seat stands for, tried in that order.</summary>
    public Country? Of(string word) =>
        (word.Length is 2 or 3 ? ByCode(word) : null) ?? ByName(word) ?? ByAdjective(word) ?? ByCapital(word) ?? BySeat(word);

    internal static Countries Read(string file)
    {
        var all = CsvTable.Read(file).Select(r => new Country(
            r["alpha3"], r["alpha2"], r["name"], Parts(r["alternates"]), Parts(r["adjectives"]), Parts(r["capitals"]), Parts(r["seats"]),
            new GeoPoint(double.Parse(r["lat"], CultureInfo.InvariantCulture), double.Parse(r["lon"], CultureInfo.InvariantCulture))));
        return new Countries([.. all.OrderBy(c => c.Code, StringComparer.Ordinal)]);
    }

    private static ImmutableArray<string> Parts(string field) =>
        [.. field.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>The first country in the list keeps a word that two share: Congolese is COD before COG.</summary>
    private static void Enter(Dictionary<string, Country> table, Country country, IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            table.TryAdd(NameFold.Of(word), country);
        }
    }
}
