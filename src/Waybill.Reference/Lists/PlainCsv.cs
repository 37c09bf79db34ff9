using System.Collections.Immutable;
using Waybill.FollowTheMoney;

namespace Waybill.Reference.Lists;

/// <summary>
/// A table of one's own, as a list or as names to look for: a header with <c>name</c>, and where wanted <c>id</c>, <c>schema</c> and any
/// property of FollowTheMoney; <c>imo</c>, <c>dob</c>, <c>country</c> and <c>nationality</c> under their short names too. A list may have <c>listedOn</c>, the day of listing.
/// </summary>
public static class PlainCsv
{
    private static readonly ImmutableDictionary<string, string> Short = new Dictionary<string, string>
    {
        ["imo"] = "imoNumber",
        ["imo_number"] = "imoNumber",
        ["dob"] = "birthDate",
        ["birth_date"] = "birthDate",
        ["countries"] = "country",
        ["passport"] = "passportNumber",
        ["callsign"] = "callSign",
        ["call_sign"] = "callSign",
        ["aliases"] = "alias",
        ["registration_number"] = "registrationNumber",
    }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The column that holds the day of listing.</summary>
    private const string ListedOn = "listedOn";

    /// <summary>A row without an id of its own is called by its line.</summary>
    private const string RowId = "row-";

    private static readonly string[] Kinds = ["Person", "Vessel", "Company", "Airplane"];
    private static readonly string[] Lands = ["country", "nationality", "citizenship", "flag", "jurisdiction", "pastFlags"];

    /// <summary>Whether an id is only the place of a row in its table, which in another edition is another entry's.</summary>
    public static bool IsPlaceInTable(string id) => id.StartsWith(RowId, StringComparison.Ordinal);

    internal static bool IsHeader(IReadOnlyList<string> fields) =>
        fields.Count > 1 && fields.Any(f => f.Trim().Equals("name", StringComparison.OrdinalIgnoreCase));

    internal static IEnumerable<ListEntry> Read(ListSource source, ListReading reading)
    {
        foreach (var (line, entity) in Rows(source.Rows(','), "Thing", source.Countries, source.Schemata, _ => reading.Reject("a row without a name or a number")))
        {
            yield return new ListEntry(entity with { Properties = entity.Properties.Remove(ListedOn) }, Captions.Of(entity))
            {
                Line = line,
                Listings = ListDays.Day(entity[ListedOn].FirstOrDefault()) is { } day ? [new Listing(null, null, day)] : [],
            };
        }
    }

    /// <summary>The rows of a table as entities, with their lines; a row without a name or number is told to <paramref name="empty"/>.</summary>
    public static IEnumerable<(int Line, Entity Entity)> Rows(
        IEnumerable<CsvRow> rows, string schema, CountryCodes countries, Schemata schemata, Action<int> empty)
    {
        string[]? header = null;
        foreach (var row in rows)
        {
            if (header is null)
            {
                header = [.. row.Fields.Select(f => Property(f.Trim(), schemata))];
                continue;
            }

            var draft = new EntityDraft($"{RowId}{row.Line}", schema);
            var id = draft.Id;
            foreach (var (name, value) in header.Zip(row.Fields))
            {
                id = name == "id" && value.Trim().Length > 0 ? value.Trim() : id;
                Add(draft, name, value.Trim(), countries);
            }

            var entity = draft.Finish() with { Id = id };
            if (entity.Properties.Count > 0)
            {
                yield return (row.Line, entity);
            }
            else
            {
                empty(row.Line);
            }
        }
    }

    private static void Add(EntityDraft draft, string name, string value, CountryCodes countries)
    {
        if (value.Length == 0 || name == "id")
        {
            return;
        }

        if (name == "schema")
        {
            draft.Schema = value;
            return;
        }

        foreach (var part in name is "name" or "address" or "notes" ? [value] : value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            draft.Add(name, Lands.Contains(name) ? countries.Of(part) : name == "imoNumber" ? Numbers.Imo(part) : part);
        }
    }

    /// <summary>The property a column stands for: its name whatever the case, or a short word for it; other columns keep their name.</summary>
    private static string Property(string column, Schemata schemata)
    {
        if (Short.TryGetValue(column, out var property))
        {
            return property;
        }

        return Kinds.SelectMany(s => schemata[s]?.Properties.Keys ?? [])
            .FirstOrDefault(p => p.Equals(column, StringComparison.OrdinalIgnoreCase))
            ?? (column.ToLowerInvariant() is "id" or "schema" ? column.ToLowerInvariant() : column);
    }
}
