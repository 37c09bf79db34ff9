using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Waybill.Reference.Lists;

/// <summary>
/// Reads rows as RFC 4180 has them, one at a time: quoted fields may hold line breaks. A field that is not UTF-8 is read as ISO 8859-1, in
/// which OFAC writes.
/// </summary>
internal sealed class CsvRecords(Stream stream, string file, byte delimiter)
{
    private const int MostFields = 512;
    private readonly ArrayBufferWriter<byte> field = new();
    private readonly List<string> fields = [];
    private readonly byte[] buffer = new byte[64 * 1024];
    private int line = 1;
    private int begun = 1;
    private bool quoted;
    private bool quoteBefore;
    private long length;

    public IEnumerable<CsvRecord> Read()
    {
        var first = true;
        for (int read; (read = stream.Read(buffer)) > 0; first = false)
        {
            // A byte-order mark is no part of the first name.
            var start = first && read >= 3 && buffer[0] == 0xEF && buffer[1] == 0xBB && buffer[2] == 0xBF ? 3 : 0;
            for (var at = start; at < read; at++)
            {
                if (Take(buffer[at]) is { } record)
                {
                    yield return record;
                }
            }
        }

        if (quoted && !quoteBefore)
        {
            throw Unreadable($"the quotation mark opened in the row of line {begun} is never closed: the file is cut short or damaged; nothing of it was used.");
        }

        if (End() is { } last)
        {
            yield return last;
        }
    }

    /// <summary>One byte; a row, where it ends one.</summary>
    private CsvRecord? Take(byte b)
    {
        if (++length > BoundedText.Most)
        {
            throw Unreadable($"the row of line {begun} has more than {BoundedText.Most / 1024 / 1024} MB: a quotation mark stays open, or this is no list; nothing of it was used.");
        }

        line += b == '\n' ? 1 : 0;
        if (quoted && !quoteBefore)
        {
            quoteBefore = b == '"';
            if (b != '"')
            {
                Put(b);
            }

            return null;
        }

        if (quoteBefore && b == '"')
        {
            quoteBefore = false;
            Put(b);
            return null;
        }

        (quoted, quoteBefore) = (false, false);
        return Plain(b);
    }

    private CsvRecord? Plain(byte b)
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
            Put(b);
        }

        return null;
    }

    private void Put(byte b)
    {
        field.GetSpan(1)[0] = b;
        field.Advance(1);
    }

    private void Close()
    {
        var bytes = field.WrittenSpan;
        fields.Add(Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes));
        field.ResetWrittenCount();
        if (fields.Count > MostFields)
        {
            throw Unreadable($"the row of line {begun} has more than {MostFields} fields, which no list has; nothing of it was used.");
        }
    }

    private CsvRecord? End()
    {
        (length, quoted, quoteBefore) = (0, false, false);
        var empty = fields.Count == 0 && field.WrittenCount == 0;
        if (!empty)
        {
            Close();
        }

        var record = new CsvRecord(begun, [.. fields]);
        fields.Clear();
        begun = line;
        return empty ? null : record;
    }

    private UnreadableListException Unreadable(string because) => new(file, because);
}
