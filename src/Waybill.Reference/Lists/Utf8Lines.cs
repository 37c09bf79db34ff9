namespace Waybill.Reference.Lists;

/// <summary>The lines of a file as bytes, one at a time, each good until the next is asked for; empty ones are left out.</summary>
/// <param name="stream">The bytes; whoever opened them closes them.</param>
/// <param name="file">What messages call the file.</param>
public sealed class Utf8Lines(Stream stream, string file)
{
    private byte[] buffer = new byte[1 << 18];
    private int start;
    private int end;

    /// <summary>The number of the line handed out last, from 1; empty ones count.</summary>
    public int Number { get; private set; }

    /// <summary>The lines, without white space around them.</summary>
    /// <exception cref="UnreadableListException">A line has no end within 16 MB.</exception>
    public IEnumerable<ReadOnlyMemory<byte>> Read()
    {
        var over = false;
        while (!over || start < end)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (length < 0 && !over)
            {
                over = !Fill();
                continue;
            }

            var line = buffer.AsMemory(start, length < 0 ? end - start : length);
            start = length < 0 ? end : start + length + 1;
            Number++;
            if (Trim(line) is { Length: > 0 } found)
            {
                yield return found;
            }
        }
    }

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> line)
    {
        line = line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
        return line.Trim(" \t\r"u8);
    }

    private bool Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            if (buffer.Length > BoundedText.Most)
            {
                throw new UnreadableListException(file, $"a line of more than {BoundedText.Most / 1024 / 1024} MB, which no list has; nothing of it was used.");
            }

            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }
}
