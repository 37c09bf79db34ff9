namespace Waybill.Reference.Lists.Ofac;

/// <summary>
/// OFAC's <c>sdn.csv</c>: twelve columns, no header (some copies have one), <c>-0-</c> for nothing, and beside it <c>alt.csv</c> with the
/// aliases and <c>add.csv</c> with the addresses.
/// </summary>
internal static class OfacCsv
{
    private const int Columns = 12;
    private static readonly string[] Types = ["individual", "vessel", "aircraft", "-0-", "entity", ""];

    /// <summary>Whether a first row is one of this form, or a header of twelve columns that begins like it.</summary>
    public static bool IsFirstRow(IReadOnlyList<string> fields) =>
        fields.Count == Columns && (IsRow(fields)
            || (fields[0].Trim().ToUpperInvariant() is "ID" or "ENT_NUM" && fields[2].Trim().ToUpperInvariant() is "TYPE" or "SDN_TYPE"));

    public static IEnumerable<ListEntry> Read(ListSource source, ListReading reading)
    {
        var beside = OfacBeside.Of(source);
        var first = true;
        foreach (var row in source.Rows(','))
        {
            var header = first && !IsRow(row.Fields);
            first = false;

            // The files end with the control character that closed text files in the days of MS-DOS.
            if (header || row.Fields is ["\u001a", ..])
            {
                continue;
            }

            if (!IsRow(row.Fields))
            {
                reading.Reject(row.Fields.Length == Columns ? "a row without a number, a name or a known type" : $"a row with other than {Columns} fields");
                continue;
            }

            yield return Entry(row.Fields, beside, source.Countries) with { Line = row.Line };
        }
    }

    private static ListEntry Entry(string[] fields, OfacBeside beside, CountryCodes countries)
    {
        var number = fields[0].Trim();
        var draft = new OfacDraft(number, fields[2], countries).Named(fields[1]);
        foreach (var programme in (Said(fields[3]) ?? "").Split("] [", StringSplitOptions.RemoveEmptyEntries))
        {
            draft.Programme(programme.Trim('[', ']', ' '));
        }

        var entity = draft.Entity.Add(draft.Entity.Schema == "Person" ? "position" : "summary", Said(fields[4]));
        entity.Add("callSign", Said(fields[5])).Add("type", Said(fields[6])).Add("tonnage", Said(fields[7])).Add("grossRegisteredTonnage", Said(fields[8]));
        draft.Country("flag", Said(fields[9]));
        entity.Add("owner", Said(fields[10]));
        OfacRemarks.Read(draft, Said(fields[11]));
        beside.AddTo(draft, number);
        return draft.Finish();
    }

    internal static string? Said(string field) => field.Trim() is { Length: > 0 } text and not "-0-" ? text : null;

    private static bool IsRow(IReadOnlyList<string> fields) =>
        fields.Count == Columns && int.TryParse(fields[0].Trim(), out _) && Said(fields[1]) is not null && Types.Contains(fields[2].Trim().ToLowerInvariant());
}
