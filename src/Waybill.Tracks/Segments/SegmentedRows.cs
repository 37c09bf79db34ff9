using System.Buffers.Binary;
using System.Security.Cryptography;
using Waybill.Tracks.Ais;
using Waybill.Tracks.Tables;

namespace Waybill.Tracks.Segments;

/// <summary>The rows of a table and their segments. A row's segment can change until its segment is closed, so they are written at the end.</summary>
internal sealed class SegmentedRows(SegmentationRules rules)
{
    private const int Noise = -1;

    private readonly Dictionary<uint, VesselSegmenter> vessels = [];
    private readonly HashSet<UInt128> known = [];
    private readonly SegmentNames names = new();
    private readonly List<int> segments = [];
    private readonly List<byte[]?> messages = [];
    private readonly List<long> lines = [];

    /// <summary>Rows older than the one before them under the same MMSI: they are answered as noise.</summary>
    public long Late { get; private set; }

    /// <summary>A row that could not be read is answered too, as noise.</summary>
    public void Refuse(long line) => Note(line, null);

    public void Add(in PositionRow row)
    {
        var message = row.Text(Column.MessageId);
        Note(row.Line, message.IsEmpty ? null : message.ToArray());
        if (!message.IsEmpty && !known.Add(Fingerprint(message)))
        {
            return;
        }

        if (!vessels.TryGetValue(row.Mmsi, out var vessel))
        {
            vessels[row.Mmsi] = vessel = new VesselSegmenter(row.Mmsi, rules, names);
        }

        if (vessel.IsLate(row.Time))
        {
            Late++;
            return;
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
            json.Answer(file, lines[row], messages[row], segments[row] == Noise ? default : names[segments[row]]);
        }
    }

    /// <summary>The first sixteen bytes of the SHA-256: two messages do not share them.</summary>
    private static UInt128 Fingerprint(ReadOnlySpan<byte> message)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(message, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    private void Note(long line, byte[]? message)
    {
        segments.Add(Noise);
        messages.Add(message);
        lines.Add(line);
    }
}
