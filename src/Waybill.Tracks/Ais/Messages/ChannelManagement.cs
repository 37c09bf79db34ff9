using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>Which channels and which power to use, in an area or by two stations: type 22 (ITU-R M.1371-5, annex 8, 3.20).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct ChannelManagement(AisBits bits) : IAisMessage
{
    public const int Least = 168;

    private readonly uint channelA = bits.Unsigned(40, 12);
    private readonly uint channelB = bits.Unsigned(52, 12);
    private readonly uint mode = bits.Unsigned(64, 4);
    private readonly bool power = bits.Flag(68);
    private readonly Area area = new(bits, 69);
    private readonly uint first = bits.Unsigned(69, 30);
    private readonly uint second = bits.Unsigned(104, 30);
    private readonly bool addressed = bits.Flag(139);
    private readonly bool bandA = bits.Flag(140);
    private readonly bool bandB = bits.Flag(141);
    private readonly uint zone = bits.Unsigned(142, 3);

    public void Write(GpsdJson json)
    {
        json.Number("channel_a"u8, channelA);
        json.Number("channel_b"u8, channelB);
        json.Number("txrx"u8, mode);
        json.Flag("power"u8, power);
        if (addressed)
        {
            json.Number("dest1"u8, first);
            json.Number("dest2"u8, second);
        }
        else
        {
            area.Write(json);
        }

        json.Flag("addressed"u8, addressed);
        json.Flag("band_a"u8, bandA);
        json.Flag("band_b"u8, bandB);
        json.Number("zonesize"u8, zone);
    }
}

/// <summary>A rectangle by its north-eastern and south-western corners, in tenths of a minute.</summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct Area(AisBits bits, int start)
{
    private readonly int east = bits.Signed(start, 18);
    private readonly int north = bits.Signed(start + 18, 17);
    private readonly int west = bits.Signed(start + 35, 18);
    private readonly int south = bits.Signed(start + 53, 17);

    /// <summary>gpsd writes these four as strings; so does this.</summary>
    public void Write(GpsdJson json)
    {
        json.Quote("ne_lon"u8, east);
        json.Quote("ne_lat"u8, north);
        json.Quote("sw_lon"u8, west);
        json.Quote("sw_lat"u8, south);
    }
}
