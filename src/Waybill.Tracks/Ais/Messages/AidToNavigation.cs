using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>A buoy, a light or a mark that exists on the air only: type 21 (ITU-R M.1371-5, annex 8, 3.19).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct AidToNavigation(AisBits bits) : IAisMessage
{
    public const int Least = 272;
    public const int Most = 368;

    private const int NameCharacters = 20;

    private readonly uint aidType = bits.Unsigned(38, 5);
    private readonly SixBitText name = bits.Text(43, NameCharacters);
    private readonly bool accuracy = bits.Flag(163);
    private readonly int longitude = bits.Signed(164, 28);
    private readonly int latitude = bits.Signed(192, 27);
    private readonly Dimensions dimensions = new(bits, 219);
    private readonly uint device = bits.Unsigned(249, 4);
    private readonly uint second = bits.Unsigned(253, 6);
    private readonly bool offPosition = bits.Flag(259);
    private readonly uint regional = bits.Unsigned(260, 8);
    private readonly bool raim = bits.Flag(268);
    private readonly bool virtualAid = bits.Flag(269);
    private readonly bool assigned = bits.Flag(270);
    private readonly SixBitText more = bits.Rest(272);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(GpsdJson json)
    {
        json.Number("aid_type"u8, aidType);
        json.Word("aid_type_text"u8, Legends.AidType(aidType));
        Name(json);
        json.Degrees("lon"u8, longitude);
        json.Degrees("lat"u8, latitude);
        json.Flag("accuracy"u8, accuracy);
        dimensions.Write(json);
        json.Number("epfd"u8, device);
        json.Word("epfd_text"u8, Legends.PositionFixing(device));
        json.Number("second"u8, second);
        json.Number("regional"u8, regional);
        json.Flag("off_position"u8, offPosition);
        json.Flag("raim"u8, raim);
        json.Flag("virtual_aid"u8, virtualAid);
        json.Flag("assigned"u8, assigned);
    }

    /// <summary>A name goes on behind the other fields only where its twenty characters are full; a space at the seam is one of its spaces.</summary>
    private void Name(GpsdJson json)
    {
        if (name.Untrimmed == NameCharacters && more.Length > 0)
        {
            json.Text("name"u8, name, NameCharacters, more);
        }
        else
        {
            json.Text("name"u8, name);
        }
    }
}
