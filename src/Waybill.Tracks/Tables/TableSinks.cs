using Waybill.Tracks.Ais;

namespace Waybill.Tracks.Tables;

/// <summary>Writes every row under gpsd's names, with the fields that it has.</summary>
internal readonly struct TableJsonSink(GpsdJson json, byte[] file) : IRowSink
{
    public void Take(in PositionRow row)
    {
        json.Open(row.Mmsi);
        json.Given("type"u8, row.Number(Column.MessageType));
        json.Given("msgid"u8, row.Text(Column.MessageId));
        json.Given("lon"u8, row.Longitude);
        json.Given("lat"u8, row.Latitude);
        json.Given("speed"u8, row.Number(Column.Speed));
        json.Given("course"u8, row.Number(Column.Course));
        json.Given("heading"u8, row.Number(Column.Heading));
        Coded("status"u8, "status_text"u8, row, Column.Status);
        json.Given("mobile"u8, row.Text(Column.Mobile));
        json.Given("shipname"u8, row.Text(Column.ShipName));
        json.Given("callsign"u8, row.Text(Column.CallSign));
        Imo(row.Text(Column.Imo));
        json.Given("destination"u8, row.Text(Column.Destination));
        Coded("shiptype"u8, "shiptype_text"u8, row, Column.ShipType);
        json.Given("length"u8, row.Number(Column.Length));
        json.Given("width"u8, row.Number(Column.Width));
        json.Given("draught"u8, row.Number(Column.Draught));
        json.Given("receiver_type"u8, row.Text(Column.ReceiverKind));
        json.Close(new Reception { Line = row.Line, Time = row.Time, Station = row.Text(Column.Receiver) }, file);
    }

    public void Refuse(long line)
    {
    }

    /// <summary>A number under its name; words under that of the explanation.</summary>
    private void Coded(ReadOnlySpan<byte> name, ReadOnlySpan<byte> textName, in PositionRow row, Column column)
    {
        if (double.IsNaN(row.Number(column)))
        {
            json.Given(textName, row.Text(column));
        }
        else
        {
            json.Given(name, row.Number(column));
        }
    }

    /// <summary>MarineCadastre writes IMO before the number.</summary>
    private void Imo(ReadOnlySpan<byte> text)
    {
        text = text.StartsWith("IMO"u8) ? text[3..] : text;
        if (System.Buffers.Text.Utf8Parser.TryParse(text, out uint number, out var used) && used == text.Length)
        {
            json.Number("imo"u8, number);
        }
    }
}

/// <summary>Rows are counted by the table itself.</summary>
internal readonly struct TableCountingSink : IRowSink
{
    public void Take(in PositionRow row)
    {
    }

    public void Refuse(long line)
    {
    }
}
