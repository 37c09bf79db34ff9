using Waybill.Tracks.Ais;
using Waybill.Tracks.Segments;
using Waybill.Tracks.Tables;

namespace Waybill.Tracks.Events;

/// <summary>Takes reports out of files and keeps them by MMSI, on disk where they are many.</summary>
internal sealed class TrackIntake(Buckets<TrackRecord> records)
{
    /// <summary>Into how many parts the ships are divided; one part a processor is worked on at a time.</summary>
    public const int Parts = 64;

    private const byte UnknownReceiver = 0;

    private readonly List<string> receivers = ["unknown"];
    private readonly Dictionary<uint, TrackRecord> last = [];

    /// <summary>The kinds of receivers by number.</summary>
    public IReadOnlyList<string> Receivers => receivers;

    public IdentityTable Identities { get; } = new();

    /// <summary>The file that is being read.</summary>
    public int File { get; set; }

    /// <summary>Messages that were left out as nobody knows when they were received.</summary>
    public long Timeless { get; private set; }

    public static int Part(uint mmsi) => (int)(mmsi * 2654435761u >> 16) % Parts;

    public void Add(in PositionRow row)
    {
        var mobile = row.Text(Column.Mobile);
        if (mobile.SequenceEqual("Base Station"u8) || mobile.SequenceEqual("AtoN"u8))
        {
            return;
        }

        var point = Cleaning.Point(row, 0);
        var identity = Identities.Number(row.Mmsi, row.Text(Column.ShipName), row.Text(Column.CallSign), row.Text(Column.Imo));
        var placed = !double.IsNaN(point.Longitude) && !double.IsNaN(point.Latitude);
        Add(new TrackRecord
        {
            Time = row.Time,
            Latitude = placed ? point.Latitude : double.NaN,
            Longitude = placed ? point.Longitude : double.NaN,
            Knots = point.Knots,
            Course = point.Course,
            Source = new SourceLine(File, row.Line),
            Mmsi = row.Mmsi,
            Identity = identity,
            Receiver = Receiver(row.Text(Column.ReceiverKind)),
            Transponders = (byte)point.Transponders,
            Coarse = point.Coarse,
        });
    }

    public void Add(in AisHeader header, in StatedReport report, in Reception reception)
    {
        if (reception.Time == Reception.NoTime)
        {
            Timeless++;
            return;
        }

        var placed = Math.Abs(report.Longitude) <= 180 && Math.Abs(report.Latitude) <= 90;
        Add(new TrackRecord
        {
            Time = reception.Time,
            Latitude = placed ? report.Latitude : double.NaN,
            Longitude = placed ? report.Longitude : double.NaN,
            Knots = Cleaning.Knots(report.Knots),
            Course = Cleaning.Course(report.Course),
            Source = new SourceLine(File, reception.Line),
            Mmsi = header.Mmsi,
            Identity = report.Identity,
            Receiver = UnknownReceiver,
            Transponders = header.Type switch { 1 or 2 or 3 => 1, 18 or 19 => 2, 27 => 3, _ => 0 },
            Coarse = header.Type == 27,
        });
    }

    /// <summary>Several receivers hear one message: what is the same as the last is not even kept.</summary>
    private void Add(in TrackRecord record)
    {
        if ((!record.IsPlaced && record.Identity == 0) || (last.TryGetValue(record.Mmsi, out var before) && record.Says(before)))
        {
            return;
        }

        last[record.Mmsi] = record;
        records.Add(Part(record.Mmsi), record);
    }

    private byte Receiver(ReadOnlySpan<byte> kind)
    {
        for (byte i = 1; i < receivers.Count; i++)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(kind, receivers[i]))
            {
                return i;
            }
        }

        if (kind.IsEmpty || receivers.Count > byte.MaxValue - 1)
        {
            return UnknownReceiver;
        }

        receivers.Add(System.Text.Encoding.UTF8.GetString(kind).ToLowerInvariant());
        return (byte)(receivers.Count - 1);
    }
}

/// <summary>Takes the rows of tables.</summary>
internal readonly struct IntakeRows(TrackIntake intake) : IRowSink
{
    public void Take(in PositionRow row) => intake.Add(row);

    public void Refuse(long line)
    {
    }
}
