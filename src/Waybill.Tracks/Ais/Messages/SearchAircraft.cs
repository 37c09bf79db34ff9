using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>Where an aircraft on search and rescue is: type 9 (ITU-R M.1371-5, annex 8, 3.7).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct SearchAircraft(AisBits bits) : IAisMessage
{
    public const int Least = 168;

    private readonly uint altitudeMetres = bits.Unsigned(38, 12);

    /// <summary>Whole knots, not tenths as elsewhere.</summary>
    private readonly uint speedKnots = bits.Unsigned(50, 10);

    private readonly bool accuracy = bits.Flag(60);
    private readonly int longitude = bits.Signed(61, 28);
    private readonly int latitude = bits.Signed(89, 27);
    private readonly uint courseTenths = bits.Unsigned(116, 12);
    private readonly uint second = bits.Unsigned(128, 6);
    private readonly uint regional = bits.Unsigned(134, 8);
    private readonly uint terminal = bits.Unsigned(142, 1);
    private readonly bool assigned = bits.Flag(146);
    private readonly bool raim = bits.Flag(147);
    private readonly uint radio = bits.Unsigned(148, 20);

    public void Write(GpsdJson json)
    {
        Limited(json, "alt"u8, altitudeMetres, 4095, 4094, "high"u8);
        Limited(json, "speed"u8, speedKnots, 1023, 1022, "fast"u8);
        json.Flag("accuracy"u8, accuracy);
        json.Degrees("lon"u8, longitude);
        json.Degrees("lat"u8, latitude);
        json.Tenths("course"u8, (int)courseTenths);
        json.Number("second"u8, second);
        json.Number("regional"u8, regional);
        json.Number("dte"u8, terminal);
        json.Flag("assigned"u8, assigned);
        json.Flag("raim"u8, raim);
        json.Number("radio"u8, radio);
    }

    private static void Limited(GpsdJson json, ReadOnlySpan<byte> name, uint value, uint unknown, uint most, ReadOnlySpan<byte> beyond)
    {
        if (json.Scaled && value >= most)
        {
            json.Word(name, value == unknown ? "nan"u8 : beyond);
        }
        else
        {
            json.Number(name, value);
        }
    }
}
