using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>Metres from the antenna to the four sides of a ship or an aid (ITU-R M.1371-5, annex 8, figure 41).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct Dimensions(AisBits bits, int start)
{
    private readonly uint toBow = bits.Unsigned(start, 9);
    private readonly uint toStern = bits.Unsigned(start + 9, 9);
    private readonly uint toPort = bits.Unsigned(start + 18, 6);
    private readonly uint toStarboard = bits.Unsigned(start + 24, 6);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(GpsdJson json)
    {
        json.Number("to_bow"u8, toBow);
        json.Number("to_stern"u8, toStern);
        json.Number("to_port"u8, toPort);
        json.Number("to_starboard"u8, toStarboard);
    }
}
