namespace Waybill.Reference.Lists.Eu;

/// <summary>The EU's consolidated list as CSV (file format 1.1): semicolons, a row for each name, address, birth or paper of an entry.</summary>
internal static class EuCsv
{
    private const string Number = "Entity_LogicalId";

    public static bool IsHeader(IReadOnlyList<string> fields) => fields.Contains(Number) && fields.Contains("NameAlias_WholeName");

    public static IEnumerable<ListEntry> Read(ListSource source, ListReading reading)
    {
        CsvColumns? columns = null;
        EuDraft? draft = null;
        var (open, line) = ("", 0);
        foreach (var row in source.Rows(';'))
        {
            if (columns is null)
            {
                columns = new CsvColumns(row.Fields);
                continue;
            }

            if (columns.Get(row, Number) is not { } number)
            {
                reading.Reject("a row without the number of its entry");
                continue;
            }

            reading.Edition ??= ListDays.EuropeanDay(columns.Get(row, "fileGenerationDate"));
            if (number != open)
            {
                if (Done(draft, line, reading) is { } entry)
                {
                    yield return entry;
                }

                (open, line, draft) = (number, row.Line, Begin(columns, row, source.Countries));
            }

            Add(draft!, columns, row); // Begun with the first row of its number.
        }

        if (Done(draft, line, reading) is { } last)
        {
            yield return last;
        }
    }

    private static ListEntry? Done(EuDraft? draft, int line, ListReading reading)
    {
        if (draft is { HasName: false })
        {
            reading.Reject("an entry without a name");
        }

        return draft is { HasName: true } ? draft.Finish() with { Line = line } : null;
    }

    private static EuDraft Begin(CsvColumns columns, CsvRow row, CountryCodes countries)
    {
        var number = columns.Get(row, "Entity_EU_ReferenceNumber") ?? columns.Get(row, Number) ?? "";
        var draft = new EuDraft(number, columns.Get(row, "Entity_SubjectType_ClassificationCode") ?? columns.Get(row, "Entity_SubjectType") ?? "", countries);
        draft.Act(columns.Get(row, "Entity_Regulation_NumberTitle"), columns.Get(row, "Entity_Regulation_PublicationDate"));
        draft.Listed(columns.Get(row, "Entity_Regulation_Programme"), ListDays.EuropeanDay(columns.Get(row, "Entity_DesignationDate")));
        draft.Entity.Add("notes", columns.Get(row, "Entity_Remark"));
        return draft;
    }

    private static void Add(EuDraft draft, CsvColumns columns, CsvRow row)
    {
        string? Get(string name) => columns.Get(row, name);
        if ((Get("NameAlias_WholeName") ?? Get("NameAlias_LastName") ?? Get("NameAlias_FirstName")) is not null)
        {
            draft.Name(
                Get("NameAlias_WholeName"), Get("NameAlias_FirstName"), Get("NameAlias_MiddleName"), Get("NameAlias_LastName"),
                Get("NameAlias_Strong"), Get("NameAlias_Function"), Get("NameAlias_Gender"));
        }

        draft.Address(
            [Get("Address_Street"), Get("Address_PoBox"), Get("Address_City"), Get("Address_Region"), Get("Address_ZipCode"), Get("Address_CountryDescription")],
            Get("Address_CountryIso2Code"));
        draft.Birth(Get("BirthDate_BirthDate"), Get("BirthDate_Year"), Get("BirthDate_Place") ?? Get("BirthDate_City"), Get("BirthDate_CountryIso2Code"));
        draft.Paper(Get("Identification_TypeCode"), Get("Identification_TypeDescription"), Get("Identification_Number"));
        draft.Citizen(Get("Citizenship_CountryIso2Code"));
    }
}
