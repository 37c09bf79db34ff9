using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>Corrections of satellite navigation for receivers near a station: type 17 (ITU-R M.1371-5, annex 8, 3.15).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct SatelliteCorrections(AisBits bits) : IAisMessage
{
    public const int Least = 80;
    public const int Most = 816;

    private readonly int longitude = bits.Signed(40, 18);
    private readonly int latitude = bits.Signed(58, 17);
    private readonly ReadOnlySpan<byte> data = bits.Bytes(80, bits.Length - 80);
    private readonly int length = bits.Length - 80;

    public void Write(GpsdJson json)
    {
        json.DegreesOfTenths("lon"u8, longitude);
        json.DegreesOfTenths("lat"u8, latitude);
        json.Bits("data"u8, data, length);
    }
}
