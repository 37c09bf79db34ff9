using System.Collections.Frozen;
using System.Text;

namespace Waybill.Tracks.Tables;

/// <summary>
/// Which field of a row is which, by the names in the header: the Danish Maritime Authority's (26 and 22 columns), both of MarineCadastre (the
/// newer has longitude before latitude), and Waybill's own. Places of columns are never taken for granted.
/// </summary>
internal sealed class TableHeader
{
    public const int Columns = (int)Column.Draught + 1;

    /// <summary>More columns than any of these tables has.</summary>
    public const int MostFields = 64;

    /// <summary>Names without case, spaces, underscores and #.</summary>
    private static readonly FrozenDictionary<string, Column> Names = new Dictionary<string, Column>
    {
        ["mmsi"] = Column.Mmsi,
        ["ssvid"] = Column.Mmsi,
        ["timestamp"] = Column.Time,
        ["basedatetime"] = Column.Time,
        ["datetime"] = Column.Time,
        ["time"] = Column.Time,
        ["lat"] = Column.Latitude,
        ["latitude"] = Column.Latitude,
        ["lon"] = Column.Longitude,
        ["longitude"] = Column.Longitude,
        ["speed"] = Column.Speed,
        ["sog"] = Column.Speed,
        ["course"] = Column.Course,
        ["cog"] = Column.Course,
        ["heading"] = Column.Heading,
        ["receiver"] = Column.Receiver,
        ["receivertype"] = Column.ReceiverKind,
        ["msgid"] = Column.MessageId,
        ["type"] = Column.MessageType,
        ["typeofmobile"] = Column.Mobile,
        ["transceiverclass"] = Column.Mobile,
        ["transceiver"] = Column.Mobile,
        ["status"] = Column.Status,
        ["navigationalstatus"] = Column.Status,
        ["shipname"] = Column.ShipName,
        ["vesselname"] = Column.ShipName,
        ["name"] = Column.ShipName,
        ["callsign"] = Column.CallSign,
        ["imo"] = Column.Imo,
        ["destination"] = Column.Destination,
        ["shiptype"] = Column.ShipType,
        ["vesseltype"] = Column.ShipType,
        ["length"] = Column.Length,
        ["width"] = Column.Width,
        ["draught"] = Column.Draught,
        ["draft"] = Column.Draught,
    }.ToFrozenDictionary();

    private readonly int[] fields = new int[Columns];

    private TableHeader() => Array.Fill(fields, -1);

    /// <summary>The field a column stands in, -1 where there is none.</summary>
    public int this[Column column] => fields[(int)column];

    /// <summary>Reads the first line of a file; null where it is no header of positions.</summary>
    public static TableHeader? Read(ReadOnlySpan<byte> line)
    {
        if (line.IndexOf((byte)',') < 0 || line.IndexOf((byte)'!') >= 0)
        {
            return null;
        }

        var header = new TableHeader();
        var names = Encoding.UTF8.GetString(line).TrimStart('\uFEFF').Split(',');
        for (var field = 0; field < Math.Min(names.Length, MostFields); field++)
        {
            var name = string.Concat(names[field].Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
            if (Names.TryGetValue(name, out var column) && header[column] < 0)
            {
                header.fields[(int)column] = field;
            }
        }

        return new[] { Column.Mmsi, Column.Time, Column.Latitude, Column.Longitude }.All(c => header[c] >= 0) ? header : null;
    }
}
