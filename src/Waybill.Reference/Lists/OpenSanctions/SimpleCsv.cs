using Waybill.FollowTheMoney;

namespace Waybill.Reference.Lists.OpenSanctions;

/// <summary>OpenSanctions' <c>targets.simple.csv</c>: an entity a row, several values of a field between semicolons.</summary>
internal static class SimpleCsv
{
    public static bool IsHeader(IReadOnlyList<string> fields) =>
        fields.Contains("id") && fields.Contains("schema") && fields.Contains("name") && fields.Contains("aliases");

    public static IEnumerable<ListEntry> Read(ListSource source, ListReading reading)
    {
        CsvColumns? columns = null;
        foreach (var row in source.Rows(','))
        {
            if (columns is null)
            {
                columns = new CsvColumns(row.Fields);
            }
            else if (row.Fields.Length != columns.Count)
            {
                reading.Reject($"a row with other than {columns.Count} fields");
            }
            else if (Entry(columns, row, source.Countries) is { } entry)
            {
                yield return entry;
            }
            else
            {
                reading.Reject("a row without an id, a schema or a name");
            }
        }
    }

    private static ListEntry? Entry(CsvColumns columns, CsvRow row, CountryCodes countries)
    {
        if (columns.Get(row, "id") is not { } id || columns.Get(row, "schema") is not { } schema || columns.Get(row, "name") is not { } name)
        {
            return null;
        }

        var draft = new EntityDraft(id, schema).Add("name", name);
        Each("aliases", v => draft.Add("alias", v));
        Each("birth_date", v => draft.Add("birthDate", v));
        Each("countries", v => draft.Add("country", countries.Of(v)));
        Each("addresses", v => draft.Add("address", v));
        Each("identifiers", v => Numbers.AddUnnamed(draft, v));
        Each("phones", v => draft.Add("phone", v));
        Each("emails", v => draft.Add("email", v));
        Each("sanctions", v => draft.Add("program", v));
        return new ListEntry(draft.Finish(), name)
        {
            Datasets = [.. columns.Parts(row, "dataset").Select(ListNames.Slug)],
            Listings = [.. columns.Parts(row, "sanctions").Select(s => new Listing(null, s, null))],
            Line = row.Line,
            FirstSeen = columns.Get(row, "first_seen"),
            LastSeen = columns.Get(row, "last_seen"),
            LastChange = columns.Get(row, "last_change"),
        };

        void Each(string column, Action<string> add)
        {
            foreach (var value in columns.Parts(row, column))
            {
                add(value);
            }
        }
    }
}
