using System.Text;
using Waybill.Tracks.Ais;
using Waybill.Tracks.Tables;

namespace Waybill.Tracks.Segments;

/// <summary>The rows of a table and their segments. A row's segment can change until its segment is closed, so they are written at the end.</summary>
internal sealed class SegmentedRows(SegmentationRules rules)
{
    private const int Noise = -1;

    private readonly Dictionary<uint, VesselSegmenter> vessels = [];
    private readonly HashSet<string> known = [];
    private readonly SegmentNames names = new();
    private readonly List<int> segments = [];
    private readonly List<string?> messages = [];
    private readonly List<long> lines = [];

    /// <summary>A row that could not be read is answered too, as noise.</summary>
    public void Refuse(long line) => Note(line, null);

    public void Add(in PositionRow row)
    {
        var message = row.Text(Column.MessageId);
        Note(row.Line, message.IsEmpty ? null : Encoding.UTF8.GetString(message));
        if (messages[^1] is { } id && !known.Add(id))
        {
            return;
        }

        if (!vessels.TryGetValue(row.Mmsi, out var vessel))
        {
            vessels[row.Mmsi] = vessel = new VesselSegmenter(row.Mmsi, rules, names);
        }

        var point = Cleaning.Point(row, segments.Count - 1);
        if (double.IsNaN(point.Longitude) || double.IsNaN(point.Latitude) || double.IsNaN(point.Knots) || (double.IsNaN(point.Course) && point.Knots > rules.VerySlowKnots))
        {
            segments[^1] = vessel.Alone(row.Time);
            return;
        }

        var heading = row.Number(Column.Heading);
        if (!vessel.IsRepeated(point, heading))
        {
            vessel.Add(point, segments);
        }
    }

    public void Write(GpsdJson json, byte[] file)
    {
        for (var row = 0; row < segments.Count; row++)
        {
            json.Answer(file, lines[row], messages[row], segments[row] == Noise ? null : names[segments[row]]);
        }
    }

    private void Note(long line, string? message)
    {
        segments.Add(Noise);
        messages.Add(message);
        lines.Add(line);
    }
}
