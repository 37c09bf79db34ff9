using System.Buffers.Text;

namespace Waybill.Tracks.Ais;

/// <summary>Times beside sentences, as microseconds since 1970 in UTC.</summary>
internal static class Timestamps
{
    private const long Second = 1_000_000;

    /// <summary>The first second of the year 2200: a number of seconds beyond it is a number of something smaller.</summary>
    private const long FarFuture = 7_258_118_400;

    /// <summary>An epoch in seconds, with decimals or without, in milli-, micro- or nanoseconds; told by its size.</summary>
    public static long Epoch(ReadOnlySpan<byte> text)
    {
        var point = text.IndexOf((byte)'.');
        var whole = point < 0 ? text : text[..point];
        if (whole.IsEmpty || !Utf8Parser.TryParse(whole, out long value, out var used) || used != whole.Length || value < 0)
        {
            return Reception.NoTime;
        }

        return value switch
        {
            < FarFuture => (value * Second) + Fraction(point < 0 ? default : text[(point + 1)..]),
            < FarFuture * 1_000 => value * 1_000,
            < FarFuture * 1_000_000 => value,
            _ => value / 1_000,
        };
    }

    /// <summary>
    /// The time that a logging program wrote before a sentence: an epoch of at least nine digits, or a date and a time of day as ISO 8601 has them
    /// (taken as UTC where no zone is given), followed by commas, spaces or brackets.
    /// </summary>
    public static long Prefix(ReadOnlySpan<byte> text)
    {
        text = text.Trim(" \t,;[]()\"'|"u8);
        if (text.Length >= 19 && text[4] is (byte)'-' or (byte)'/' && text[10] is (byte)' ' or (byte)'T')
        {
            return Iso(text);
        }

        return text.Length >= 9 ? Epoch(text) : Reception.NoTime;
    }

    /// <summary>Microseconds of a day and a time of day; <see cref="Reception.NoTime"/> where there is no such day.</summary>
    public static long Of(int year, int month, int day, int hour, int minute, int second, long microsecond) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            && hour is >= 0 and <= 23 && minute is >= 0 and <= 59 && second is >= 0 and <= 60
            ? ((new DateOnly(year, month, day).DayNumber - 719_162L) * 86_400 * Second) + (((hour * 3600L) + (minute * 60) + second) * Second) + microsecond
            : Reception.NoTime;

    private static long Iso(ReadOnlySpan<byte> text)
    {
        var time = Of(Digits(text, 0, 4), Digits(text, 5, 2), Digits(text, 8, 2), Digits(text, 11, 2), Digits(text, 14, 2), Digits(text, 17, 2), 0);
        var rest = text[19..];
        if (time == Reception.NoTime)
        {
            return time;
        }

        if (rest is [(byte)'.' or (byte)',', ..])
        {
            var end = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            var decimals = end < 0 ? rest[1..] : rest[1..(end + 1)];
            time += Fraction(decimals);
            rest = rest[(decimals.Length + 1)..];
        }

        if (rest is [(byte)'+' or (byte)'-', _, _, ..])
        {
            var minutes = (Digits(rest, 1, 2) * 60) + (rest.Length >= 5 ? Digits(rest, rest.Length - 2, 2) : 0);
            time -= (rest[0] == '-' ? -minutes : minutes) * 60 * Second;
        }

        return time;
    }

    private static int Digits(ReadOnlySpan<byte> text, int start, int count) =>
        start + count <= text.Length && Utf8Parser.TryParse(text.Slice(start, count), out uint value, out var used) && used == count ? (int)value : -1;

    /// <summary>Decimals of a second in microseconds.</summary>
    private static long Fraction(ReadOnlySpan<byte> decimals)
    {
        var value = 0L;
        for (var i = 0; i < 6; i++)
        {
            value = (value * 10) + (i < decimals.Length && decimals[i] is >= (byte)'0' and <= (byte)'9' ? decimals[i] - '0' : 0);
        }

        return value;
    }
}
