using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais;

/// <summary>
/// Lines of gpsd's AIS JSON, collected in a buffer of their own. Scaled, numbers are in the units of gpsd's page "AIVDM/AIVDO protocol decoding";
/// unscaled, they are as transmitted.
/// </summary>
internal sealed partial class GpsdJson(Stream output, bool scaled) : IDisposable
{
    private const int Size = 1 << 17;

    private readonly byte[] buffer = new byte[Size];
    private int at;

    public bool Scaled => scaled;

    /// <summary>Begins a line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Open(in AisHeader header)
    {
        Copy("{\"class\":\"AIS\",\"type\":"u8);
        Digits((uint)header.Type);
        Copy(",\"repeat\":"u8);
        Digits((uint)header.Repeat);
        Copy(",\"mmsi\":"u8);
        Digits(header.Mmsi);
        Copy(scaled ? ",\"scaled\":true"u8 : ",\"scaled\":false"u8);
    }

    /// <summary>Begins a line that is made from a row of a table.</summary>
    public void Open(uint mmsi)
    {
        Copy("{\"class\":\"AIS\",\"mmsi\":"u8);
        Digits(mmsi);
    }

    /// <summary>One line: the segment that a row belongs to.</summary>
    public void Answer(ReadOnlySpan<byte> file, long line, ReadOnlySpan<byte> message, ReadOnlySpan<byte> segment)
    {
        Copy("{\"line\":"u8);
        Digits((ulong)line);
        if (!file.IsEmpty)
        {
            Name("file"u8);
            Quoted(file);
        }

        Given("msgid"u8, message);
        Name("segment"u8);
        if (segment.IsEmpty)
        {
            Copy("null"u8);
        }
        else
        {
            Put((byte)'"');
            Copy(segment);
            Put((byte)'"');
        }

        Copy("}\n"u8);
    }

    /// <summary>Ends a line with how the message was heard.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Close(in Reception reception, ReadOnlySpan<byte> file)
    {
        if (!file.IsEmpty)
        {
            Name("file"u8);
            Quoted(file);
        }

        Name("line"u8);
        Digits((ulong)reception.Line);
        if (reception.Lines.Length > 1)
        {
            Name("lines"u8);
            foreach (var line in reception.Lines)
            {
                Put(line == reception.Lines[0] ? (byte)'[' : (byte)',');
                Digits((ulong)line);
            }

            Put((byte)']');
        }

        if (reception.Time != Reception.NoTime)
        {
            Name("time"u8);
            Instant(reception.Time);
        }

        if (!reception.Station.IsEmpty)
        {
            Name("station"u8);
            Quoted(reception.Station);
        }

        if (reception.Channel != 0)
        {
            Name("channel"u8);
            Quoted([reception.Channel]);
        }

        if (reception.BadChecksum)
        {
            Copy(",\"checksum\":\"bad\""u8);
        }

        Copy("}\n"u8);
    }

    /// <summary>Sends what was collected.</summary>
    public void Flush()
    {
        output.Write(buffer, 0, at);
        at = 0;
    }

    public void Dispose() => Flush();
}
