using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Waybill.Tracks.Ais;

namespace Waybill.Tracks.Tables;

/// <summary>Whoever takes the rows of a table; a struct, so that the calls are direct ones.</summary>
internal interface IRowSink
{
    /// <summary>Takes a row while it is there: nothing of it may be kept.</summary>
    void Take(in PositionRow row);

    /// <summary>A row that names no ship, time or place.</summary>
    void Refuse(long line);
}

/// <summary>Reads a table of positions; every line is the header, a row, or rejected for a reason.</summary>
internal sealed class PositionTable<TSink>(TableHeader header, TSink sink, DecodeCounts counts)
    where TSink : struct, IRowSink
{
    private readonly int[] ends = new int[TableHeader.MostFields];
    private long line;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Line(ref byte start, int length)
    {
        counts.Lines++;
        line++;
        var text = MemoryMarshal.CreateReadOnlySpan(ref start, length);
        if (line == 1)
        {
            counts.Reject(RejectionReason.Header);
        }
        else if (PositionRow.TryRead(text, header, line, ends, out var row))
        {
            counts.Messages++;
            sink.Take(row);
        }
        else
        {
            counts.Reject(text.Trim(" \t\r"u8).IsEmpty ? RejectionReason.Blank : RejectionReason.Malformed);
            sink.Refuse(line);
        }
    }

    public void Overlong()
    {
        counts.Lines++;
        line++;
        counts.Reject(RejectionReason.Overlong);
    }
}

/// <summary>The lines of a stream, for a table.</summary>
internal readonly struct TableLines<TSink>(PositionTable<TSink> table) : ILineSink
    where TSink : struct, IRowSink
{
    public void Line(ref byte start, int length) => table.Line(ref start, length);

    public void Overlong() => table.Overlong();

    public void End()
    {
    }
}
