using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>The name of a ship of class B: type 24, part A (ITU-R M.1371-5, annex 8, 3.22).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct ClassBName(AisBits bits) : IAisMessage
{
    public const int Least = 160;
    public const int Most = 168;

    private readonly SixBitText name = bits.Text(40, 20);

    public SixBitText Name => name;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(GpsdJson json)
    {
        json.Word("part"u8, "A"u8);
        json.Text("shipname"u8, name);
    }
}

/// <summary>
/// What a ship of class B is: type 24, part B. The maker's three letters are followed by model and serial number since edition 4 of ITU-R M.1371;
/// older radios have seven letters there, so both readings are given.
/// </summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct ClassBShip(AisBits bits) : IAisMessage
{
    public const int Least = 168;

    private readonly uint shipType = bits.Unsigned(40, 8);
    private readonly SixBitText vendor = bits.Text(48, 7);
    private readonly uint model = bits.Unsigned(66, 4);
    private readonly uint serial = bits.Unsigned(70, 20);
    private readonly SixBitText callsign = bits.Text(90, 7);
    private readonly Dimensions dimensions = new(bits, 132);
    private readonly uint mothership = bits.Unsigned(132, 30);

    /// <summary>A tender, MMSI 98…, names its mother ship where others have their dimensions.</summary>
    private readonly bool tender = bits.Mmsi / 10_000_000 == 98;

    public SixBitText CallSign => callsign;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(GpsdJson json)
    {
        json.Word("part"u8, "B"u8);
        json.Number("shiptype"u8, shipType);
        json.Word("shiptype_text"u8, Legends.ShipType(shipType));
        json.Text("vendorid"u8, vendor);
        json.Number("model"u8, model);
        json.Number("serial"u8, serial);
        json.Text("callsign"u8, callsign);
        if (tender)
        {
            json.Number("mothership_mmsi"u8, mothership);
        }
        else
        {
            dimensions.Write(json);
        }
    }
}
