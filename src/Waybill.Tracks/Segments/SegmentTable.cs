using System.Text;
using Waybill.Tracks.Ais;
using Waybill.Tracks.Tables;

namespace Waybill.Tracks.Segments;

/// <summary>Segments of a table of positions, each row answered.</summary>
public static class SegmentTable
{
    /// <summary>Writes one object a row, in their order: its line, its msgid where given, and its segment, null where it is noise.</summary>
    /// <param name="input">A table with a header: CSV.</param>
    /// <param name="file">The name to write with each row, null for none.</param>
    /// <param name="output">Where the JSON goes, in UTF-8.</param>
    /// <param name="rules">The thresholds.</param>
    /// <param name="counts">What became of the lines, added to.</param>
    /// <param name="stop">Stops between two blocks.</param>
    /// <returns>How many rows were older than the one before them under the same MMSI, and so not judged; null where the input is no table of positions.</returns>
    public static long? Write(Stream input, string? file, Stream output, SegmentationRules rules, DecodeCounts counts, CancellationToken stop = default)
    {
        var whole = HeadedStream.Open(input, out var head);
        if (TableHeader.Read(head) is not { } header)
        {
            return null;
        }

        var rows = new SegmentedRows(rules);
        LineBlocks.Read(whole, new TableLines<SegmentSink>(new PositionTable<SegmentSink>(header, new SegmentSink(rows), counts)), stop);
        using var json = new GpsdJson(output, scaled: true);
        rows.Write(json, Encoding.UTF8.GetBytes(file ?? ""));
        return rows.Late;
    }
}

/// <summary>Gives rows to be segmented.</summary>
internal readonly struct SegmentSink(SegmentedRows rows) : IRowSink
{
    public void Take(in PositionRow row) => rows.Add(row);

    public void Refuse(long line) => rows.Refuse(line);
}
