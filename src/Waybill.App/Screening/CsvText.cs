using System.Text;

namespace Waybill.App.Screening;

/// <summary>Comma-separated text (RFC 4180): fields in quotation marks may hold commas, quotation marks and line breaks.</summary>
internal static class CsvText
{
    /// <summary>More characters than this no field has; a quotation mark that is never closed ends here, and not with the file.</summary>
    private const int Longest = 1 << 20;

    /// <summary>The rows, one by one.</summary>
    /// <exception cref="InvalidDataException">A quotation mark stays open.</exception>
    public static IEnumerable<string[]> Rows(TextReader text)
    {
        var (row, field) = (new List<string>(), new StringBuilder());
        var (quoted, any, number) = (false, false, 1);
        for (int next = text.Read(); next >= 0; next = text.Read())
        {
            var c = (char)next;
            any = true;
            if (field.Length > Longest)
            {
                throw new InvalidDataException($"Row {number} has a field of more than {Longest} characters; a quotation mark may be missing.");
            }

            if (quoted ? c == '"' && text.Peek() != '"' : c == '"')
            {
                quoted = !quoted;
            }
            else if (quoted)
            {
                field.Append(c);
                _ = c == '"' ? text.Read() : 0;
            }
            else if (c == ',')
            {
                row.Add(Taken(field));
            }
            else if (c == '\n')
            {
                row.Add(Taken(field));
                yield return [.. row];
                row.Clear();
                (any, number) = (false, number + 1);
            }
            else if (c != '\r' || text.Peek() != '\n')
            {
                field.Append(c);
            }
        }

        if (quoted)
        {
            throw new InvalidDataException($"Row {number} ends within quotation marks.");
        }

        if (any)
        {
            row.Add(Taken(field));
            yield return [.. row];
        }
    }

    /// <summary>A row as text, fields in quotation marks where they need them.</summary>
    public static string Line(IEnumerable<string> row) => string.Join(',', row.Select(Field));

    private static string Field(string value) =>
        value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Taken(StringBuilder field)
    {
        var value = field.ToString();
        field.Clear();
        return value;
    }
}
