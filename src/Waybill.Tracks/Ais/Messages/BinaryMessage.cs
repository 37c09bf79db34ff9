using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>Data of an application in one slot or several: types 25 and 26 (ITU-R M.1371-5, annex 8, 3.23 and 3.24).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct BinaryMessage(AisBits bits) : IAisMessage
{
    public const int LeastSingle = 40;
    public const int MostSingle = 168;
    public const int LeastMultiple = 60;
    public const int MostMultiple = 1004;

    /// <summary>The radio state at the end of type 26, four spare bits included.</summary>
    public const int RadioBits = 20;

    private readonly AisBits bits = bits;
    private readonly bool multiple = bits.Type == 26;
    private readonly bool addressed = bits.Flag(38);
    private readonly bool structured = bits.Flag(39);
    private readonly uint destination = bits.Flag(38) ? bits.Unsigned(40, 30) : 0;
    private readonly uint application = bits.Flag(39) ? bits.Unsigned(bits.Flag(38) ? 70 : 40, 16) : 0;
    private readonly int start = Head(bits);

    /// <summary>The bits before the data.</summary>
    public static int Head(AisBits bits) => 40 + (bits.Flag(38) ? 30 : 0) + (bits.Flag(39) ? 16 : 0);

    public void Write(GpsdJson json)
    {
        json.Flag("addressed"u8, addressed);
        json.Flag("structured"u8, structured);
        json.Number("dest_mmsi"u8, destination);
        json.Number("app_id"u8, application);
        var length = bits.Length - start - (multiple ? RadioBits : 0);
        Span<byte> data = stackalloc byte[128];
        var bytes = (length + 7) / 8;
        for (var i = 0; i < bytes; i++)
        {
            data[i] = (byte)bits.Unsigned(start + (8 * i), 8);
        }

        json.Bits("data"u8, data[..bytes], length);
        if (multiple)
        {
            // gpsd leaves the radio state of this type unread and writes 0 for it; whoever compares with gpsd finds the same, and the state beside it.
            json.Number("radio"u8, 0U);
            json.Number("commstate"u8, bits.Unsigned(bits.Length - RadioBits, RadioBits));
        }
    }
}
