using System.Buffers.Text;
using System.Runtime.CompilerServices;
using Waybill.Tracks.Ais;

namespace Waybill.Tracks.Tables;

/// <summary>One row of a table of positions, as far as it is given; numbers that are not are NaN, texts empty.</summary>
internal readonly ref struct PositionRow
{
    private readonly ReadOnlySpan<byte> row;
    private readonly ReadOnlySpan<int> ends;
    private readonly TableHeader header;

    private PositionRow(ReadOnlySpan<byte> row, ReadOnlySpan<int> ends, TableHeader header, long line)
    {
        this.row = row;
        this.ends = ends;
        this.header = header;
        Line = line;
    }

    /// <summary>The line in the file, the header being the first.</summary>
    public long Line { get; }

    public uint Mmsi { get; private init; }

    /// <summary>Microseconds since 1970 in UTC.</summary>
    public long Time { get; private init; }

    /// <summary>Degrees, as given: 91 where the sender knows it not.</summary>
    public double Latitude { get; private init; }

    /// <summary>Degrees, as given: 181 where the sender knows it not.</summary>
    public double Longitude { get; private init; }

    /// <summary>Takes a row apart; false where it names no ship or time, or half a place; one without a place tells who a ship is. <paramref name="ends"/> is where the fields' ends are noted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryRead(ReadOnlySpan<byte> text, TableHeader header, long line, Span<int> ends, out PositionRow row)
    {
        row = new PositionRow(text, ends[..Cut(text, ends)], header, line);
        var mmsi = row.Text(Column.Mmsi);
        var (latitude, longitude) = (row.Number(Column.Latitude), row.Number(Column.Longitude));
        if (!Utf8Parser.TryParse(mmsi, out uint number, out var used) || used != mmsi.Length || number > 999_999_999
            || TableTime.Read(row.Text(Column.Time)) is var time && time == Reception.NoTime || double.IsNaN(latitude) != double.IsNaN(longitude))
        {
            return false;
        }

        row = new PositionRow(text, row.ends, header, line) { Mmsi = number, Time = time, Latitude = latitude, Longitude = longitude };
        return true;
    }

    /// <summary>A number; NaN where the field is empty or says something else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Number(Column column)
    {
        var text = Text(column);
        return !text.IsEmpty && Utf8Parser.TryParse(text, out double value, out var used) && used == text.Length && double.IsFinite(value) ? value : double.NaN;
    }

    /// <summary>A text without its quotation marks; empty where nothing is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<byte> Text(Column column)
    {
        var field = header[column];
        if (field < 0 || field >= ends.Length)
        {
            return default;
        }

        var text = row[(field == 0 ? 0 : ends[field - 1] + 1)..ends[field]].Trim(" \t\r"u8);
        text = text is [(byte)'"', .., (byte)'"'] ? text[1..^1] : text;
        return text is [(byte)'U', (byte)'n', ..] && (text.SequenceEqual("Unknown"u8) || text.SequenceEqual("Unknown value"u8) || text.SequenceEqual("Undefined"u8)) ? default : text;
    }

    /// <summary>Notes where the fields end; commas between quotation marks are no ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Cut(ReadOnlySpan<byte> text, Span<int> ends)
    {
        var (count, quoted) = (0, false);
        for (var i = 0; i < text.Length && count < ends.Length - 1; i++)
        {
            if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (text[i] == ',' && !quoted)
            {
                ends[count++] = i;
            }
        }

        ends[count++] = text.Length;
        return count;
    }
}
