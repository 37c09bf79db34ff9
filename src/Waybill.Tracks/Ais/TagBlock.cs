using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Waybill.Tracks.Ais;

/// <summary>
/// A tag block (NMEA 0183 4.00, 7): <c>\s:station,c:epoch,g:1-2-1234*hh\</c> before a sentence. With a wrong checksum nothing in it is believed.
/// </summary>
internal readonly ref struct TagBlock
{
    /// <summary>Characters of a station's name that are kept; the standard allows fifteen.</summary>
    public const int MostText = 64;

    private TagBlock(ReadOnlySpan<byte> fields)
    {
        Time = Reception.NoTime;
        while (!fields.IsEmpty)
        {
            var comma = fields.IndexOf((byte)',');
            var field = comma < 0 ? fields : fields[..comma];
            fields = comma < 0 ? default : fields[(comma + 1)..];
            if (field.Length < 3 || field[1] != ':')
            {
                continue;
            }

            var value = field[2..];
            switch (field[0])
            {
                case (byte)'c':
                    Time = Timestamps.Epoch(value);
                    break;
                case (byte)'s':
                    Station = value[..Math.Min(value.Length, MostText)];
                    break;
                case (byte)'g':
                    Group = value[(value.LastIndexOf((byte)'-') + 1)..];
                    break;
            }
        }
    }

    public long Time { get; }

    public ReadOnlySpan<byte> Station { get; }

    /// <summary>The number that the sentences of one group share.</summary>
    public ReadOnlySpan<byte> Group { get; }

    /// <summary>Reads what stands between the two backslashes; false where its checksum is wrong or missing.</summary>
    public static bool TryParse(ReadOnlySpan<byte> inside, out TagBlock block)
    {
        block = default;
        if (inside.Length < 3 || inside[^3] != '*'
            || Checksum.Of(ref MemoryMarshal.GetReference(inside), inside.Length - 3) != Checksum.Stated(inside[^2], inside[^1]))
        {
            return false;
        }

        block = new TagBlock(inside[..^3]);
        return true;
    }

    /// <summary>A number for a name, never 0 for one that is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Hash(ReadOnlySpan<byte> name)
    {
        var hash = 0UL;
        foreach (var c in name)
        {
            hash = ((hash ^ c) * 0x100000001B3) + 1;
        }

        return hash;
    }
}
