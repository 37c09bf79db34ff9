using System.Buffers.Text;
using System.Runtime.InteropServices;

namespace Waybill.Tracks.Ais;

/// <summary>
/// The line <c>$PGHP,1,year,month,day,hour,minute,second,millisecond,country,region,transponder,online,checksum*hh</c> that Gatehouse's systems
/// write before a sentence: when it was received, and that sentence's checksum, so that it is given to no other.
/// </summary>
internal static class ReceiverClock
{
    private const int Fields = 13;

    public static bool Is(ReadOnlySpan<byte> sentence) => sentence.Length > 6 && System.Text.Ascii.EqualsIgnoreCase(sentence[..6], "$PGHP,"u8);

    /// <summary>Its time and the checksum it announces; false where it cannot be believed.</summary>
    public static bool TryParse(ReadOnlySpan<byte> sentence, out long time, out int announced)
    {
        (time, announced) = (Reception.NoTime, -1);
        if (sentence[^3] != '*' || Checksum.Of(ref MemoryMarshal.GetReference(sentence[1..]), sentence.Length - 4) != Checksum.Stated(sentence[^2], sentence[^1]))
        {
            return false;
        }

        Span<int> values = stackalloc int[Fields];
        var rest = sentence[6..^3];
        var field = rest;
        for (var i = 0; i < Fields && !rest.IsEmpty; i++)
        {
            var comma = rest.IndexOf((byte)',');
            field = comma < 0 ? rest : rest[..comma];
            rest = comma < 0 ? default : rest[(comma + 1)..];
            values[i] = Utf8Parser.TryParse(field, out int value, out var used) && used == field.Length ? value : -1;
        }

        time = Timestamps.Of(values[1], values[2], values[3], values[4], values[5], values[6], Math.Max(values[7], 0) * 1000L);
        announced = field.Length == 2 ? Checksum.Stated(field[0], field[1]) : -1;
        return time != Reception.NoTime && values[0] == 1;
    }
}
