using static Waybill.Tracks.Ais.Applications.Fields;

namespace Waybill.Tracks.Ais.Applications;

/// <summary>
/// A notice of something in an area, broadcast (1/22) or addressed (1/23): IMO SN.1/Circ.289, annex, 6. gpsd leaves these as <c>data</c>, so the
/// names are ours; <c>data</c> is written beside them.
/// </summary>
internal static class AreaNotice
{
    private const int Size = 87;

    private static readonly string[] Shapes = ["circle", "rectangle", "sector", "polyline", "polygon", "text", "reserved", "reserved"];

    public static readonly Field[] Broadcast = Layout(56);

    public static readonly Field[] Addressed = Layout(88);

    private static Field[] Layout(int start) =>
    [
        Number("linkage", start, 10), Number("notice", start + 10, 7), Moment("start", start + 17), Number("duration", start + 37, 18),
        List("areas", start + 55, Size, left => Math.Max(0, left) / Size, Coded("shape", 0, 3, code => Shapes[code]), Shape),
    ];

    private static void Shape(AisBits bits, int origin, GpsdJson json)
    {
        var shape = bits.Unsigned(origin, 3);
        var scale = (uint)Math.Pow(10, bits.Unsigned(origin + 3, 2));
        if (shape == 5)
        {
            json.Text("text"u8, bits.Text(origin + 3, 14));
        }
        else if (shape is 3 or 4)
        {
            Legs(bits, origin + 5, scale, json);
        }
        else if (shape <= 2)
        {
            json.DegreesOfThousandths("lon"u8, bits.Signed(origin + 5, 25));
            json.DegreesOfThousandths("lat"u8, bits.Signed(origin + 30, 24));
            json.Number("precision"u8, bits.Unsigned(origin + 54, 3));
            Extent(bits, origin + 57, shape, scale, json);
        }
    }

    /// <summary>Metres and degrees of a circle, a rectangle or a sector.</summary>
    private static void Extent(AisBits bits, int start, uint shape, uint scale, GpsdJson json)
    {
        if (shape == 1)
        {
            json.Number("east"u8, bits.Unsigned(start, 8) * scale);
            json.Number("north"u8, bits.Unsigned(start + 8, 8) * scale);
            json.Number("orientation"u8, bits.Unsigned(start + 16, 9));
            return;
        }

        json.Number("radius"u8, bits.Unsigned(start, 12) * scale);
        if (shape == 2)
        {
            json.Number("left"u8, bits.Unsigned(start + 12, 9));
            json.Number("right"u8, bits.Unsigned(start + 21, 9));
        }
    }

    /// <summary>Up to four legs from the point before: half degrees of bearing and metres; 720 and more ends them.</summary>
    private static void Legs(AisBits bits, int start, uint scale, GpsdJson json)
    {
        json.List("legs"u8);
        for (var leg = 0; leg < 4 && bits.Unsigned(start + (20 * leg), 10) is var bearing and < 720; leg++)
        {
            json.Item(leg == 0);
            json.Tenths("bearing"u8, (int)bearing * (json.Scaled ? 5 : 1));
            json.Number("distance"u8, bits.Unsigned(start + (20 * leg) + 10, 10) * scale);
            json.EndItem();
        }

        json.EndList();
    }
}
