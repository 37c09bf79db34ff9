namespace Waybill.Tracks.Ais;

/// <summary>A decoded message: it writes its fields under gpsd's names.</summary>
internal interface IAisMessage
{
    /// <summary>The fields after type, repeat and MMSI, in gpsd's order.</summary>
    void Write(GpsdJson json);
}

/// <summary>Whoever takes the messages; a struct, so that the calls are direct ones.</summary>
internal interface IAisSink
{
    /// <summary>Takes a message while it is there: nothing of it may be kept.</summary>
    void Take<TMessage>(in AisHeader header, in TMessage message, in Reception reception)
        where TMessage : struct, IAisMessage, allows ref struct;
}

/// <summary>What all messages begin with.</summary>
internal readonly struct AisHeader(AisBits bits)
{
    public int Type { get; } = bits.Type;

    public int Repeat { get; } = bits.Repeat;

    public uint Mmsi { get; } = bits.Mmsi;
}
