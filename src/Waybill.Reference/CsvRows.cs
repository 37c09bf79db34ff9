using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Waybill.Reference;

/// <summary>
/// Reads rows as RFC 4180 has them, one at a time: quoted fields may hold line breaks. A field that is not UTF-8 is read as ISO 8859-1, in
/// which OFAC and SIPRI have written. A file whose rows do not end is refused after 16 MB, whatever its size.
/// </summary>
/// <param name="stream">The bytes; whoever opened them closes them.</param>
/// <param name="file">What messages call the file.</param>
/// <param name="delimiter">What stands between two fields: a comma, in the European Union's list a semicolon.</param>
public sealed class CsvRows(Stream stream, string file, char delimiter = ',')
{
    /// <summary>No row of any known table comes near it.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    private const int MostFields = 512;
    private readonly ArrayBufferWriter<byte> field = new();
    private readonly ArrayBufferWriter<byte> text = new();
    private readonly List<string> fields = [];
    private readonly byte[] buffer = new byte[64 * 1024];
    private int line = 1;
    private int begun = 1;
    private bool quoted;
    private bool quoteBefore;
    private long length;

    /// <summary>Whether blank rows are handed out too, and each row with its text as it stands.</summary>
    public bool Whole { get; set; }

    /// <summary>What is thrown for a file that cannot be read on, made of its name and the reason.</summary>
    public Func<string, string, Exception> Refusal { get; init; } = (name, because) => new InvalidDataException($"{name}: {because}");

    /// <summary>The rows of a text in hand.</summary>
    public static IEnumerable<CsvRow> Of(string text, string file = "the text") => new CsvRows(new MemoryStream(Encoding.UTF8.GetBytes(text)), file).Read();

    /// <summary>A row as a line without its end, fields in quotation marks where they need them.</summary>
    public static string Line(IEnumerable<string> row) => string.Join(',', row.Select(Quoted));

    /// <summary>The rows, one at a time.</summary>
    /// <exception cref="InvalidDataException">A quotation mark stays open, or a row has no end; or what <see cref="Refusal"/> makes.</exception>
    public IEnumerable<CsvRow> Read()
    {
        var first = true;
        for (int read; (read = stream.Read(buffer)) > 0; first = false)
        {
            // A byte-order mark is no part of the first name.
            var start = first && read >= 3 && buffer[0] == 0xEF && buffer[1] == 0xBB && buffer[2] == 0xBF ? 3 : 0;
            for (var at = start; at < read; at++)
            {
                if (Take(buffer[at]) is { } row)
                {
                    yield return row;
                }
            }
        }

        if (quoted && !quoteBefore)
        {
            throw Refusal(file, $"the quotation mark opened in the row of line {begun} is never closed: the file is cut short or damaged; nothing of it was used.");
        }

        if (length > 0 && End() is { } last)
        {
            yield return last;
        }
    }

    private static string Quoted(string value) =>
        value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Decoded(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);

    /// <summary>One byte; a row, where it ends one.</summary>
    private CsvRow? Take(byte b)
    {
        if (++length > MostBytes)
        {
            throw Refusal(file, $"the row of line {begun} has more than {MostBytes / 1024 / 1024} MB: a quotation mark stays open, or this is no table; nothing of it was used.");
        }

        line += b == '\n' ? 1 : 0;
        if (Whole)
        {
            Put(text, b);
        }

        if (quoted && !quoteBefore)
        {
            quoteBefore = b == '"';
            if (b != '"')
            {
                Put(field, b);
            }

            return null;
        }

        if (quoteBefore && b == '"')
        {
            quoteBefore = false;
            Put(field, b);
            return null;
        }

        (quoted, quoteBefore) = (false, false);
        return Plain(b);
    }

    private CsvRow? Plain(byte b)
    {
        switch (b)
        {
            case (byte)'\n':
                return End();
            case (byte)'\r':
                return null;
            case (byte)'"' when field.WrittenCount == 0:
                quoted = true;
                return null;
        }

        if (b == delimiter)
        {
            Close();
        }
        else
        {
            Put(field, b);
        }

        return null;
    }

    private static void Put(ArrayBufferWriter<byte> writer, byte b)
    {
        writer.GetSpan(1)[0] = b;
        writer.Advance(1);
    }

    private void Close()
    {
        fields.Add(Decoded(field.WrittenSpan));
        field.ResetWrittenCount();
        if (fields.Count > MostFields)
        {
            throw Refusal(file, $"the row of line {begun} has more than {MostFields} fields, which no table has; nothing of it was used.");
        }
    }

    private CsvRow? End()
    {
        (length, quoted, quoteBefore) = (0, false, false);
        var empty = fields.Count == 0 && field.WrittenCount == 0;
        if (!empty)
        {
            Close();
        }

        var row = new CsvRow(begun, [.. fields]) { Text = Whole ? Decoded(text.WrittenSpan).TrimEnd('\r', '\n') : null };
        fields.Clear();
        text.ResetWrittenCount();
        begun = line;
        return empty && !Whole ? null : row;
    }
}
