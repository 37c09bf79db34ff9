using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais;

/// <summary>Writes every message as a line of gpsd's JSON.</summary>
internal readonly struct JsonSink(GpsdJson json, byte[] file) : IAisSink
{
    public void Take<TMessage>(in AisHeader header, in TMessage message, in Reception reception)
        where TMessage : struct, IAisMessage, allows ref struct
    {
        json.Open(header);
        message.Write(json);
        json.Close(reception, file);
    }
}

/// <summary>Counts the messages by type. It is never inlined, so that every field of the message has been decoded by the time it is called.</summary>
internal readonly struct CountingSink(long[] types) : IAisSink
{
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Take<TMessage>(in AisHeader header, in TMessage message, in Reception reception)
        where TMessage : struct, IAisMessage, allows ref struct => types[header.Type]++;
}
