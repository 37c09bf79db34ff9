using System.Buffers;
using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais;

/// <summary>The bytes of the lines.</summary>
internal sealed partial class GpsdJson
{
    private const long MicrosecondsADay = 86_400_000_000;

    /// <summary>Printable ASCII that needs no escape.</summary>
    private static readonly SearchValues<byte> Plain = SearchValues.Create([.. Enumerable.Range(0x20, 0x5F).Where(c => c is not '"' and not '\\').Select(c => (byte)c)]);

    private static ReadOnlySpan<ulong> Powers => [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

    /// <summary>Whether the next name is the first of its object and takes no comma.</summary>
    private bool bare;

    /// <summary>The full time of a base station: <c>YYYY-MM-DDThh:mm:ssZ</c>, whatever the numbers are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Date(ReadOnlySpan<byte> name, uint year, uint month, uint day, uint hour, uint minute, uint second)
    {
        Name(name);
        Put((byte)'"');
        Padded(year, 4);
        Put((byte)'-');
        Padded(month, 2);
        Put((byte)'-');
        Padded(day, 2);
        Clock(hour, minute);
        Put((byte)':');
        Padded(second, 2);
        Copy("Z\""u8);
    }

    /// <summary>A date with hour and minute: <c>YYYY-MM-DDThh:mm</c>.</summary>
    public void YearMoment(ReadOnlySpan<byte> name, uint year, uint month, uint day, uint hour, uint minute)
    {
        Name(name);
        Put((byte)'"');
        Padded(year, 4);
        Put((byte)'-');
        Padded(month, 2);
        Put((byte)'-');
        Padded(day, 2);
        Clock(hour, minute);
        Put((byte)'"');
    }

    /// <summary>A day of the month, hour and minute: <c>DDThh:mmZ</c>.</summary>
    public void DayClock(ReadOnlySpan<byte> name, uint day, uint hour, uint minute)
    {
        Name(name);
        Put((byte)'"');
        Padded(day, 2);
        Clock(hour, minute);
        Copy("Z\""u8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Name(ReadOnlySpan<byte> name)
    {
        Copy(bare ? "\""u8 : ",\""u8);
        bare = false;
        Copy(name);
        Copy("\":"u8);
    }

    /// <summary>A string; control characters and bytes beyond ASCII are escaped as the Latin-1 characters they would be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Quoted(ReadOnlySpan<byte> value)
    {
        Put((byte)'"');
        while (value.IndexOfAnyExcept(Plain) is var odd and >= 0)
        {
            Copy(value[..odd]);
            Escaped(value[odd]);
            value = value[(odd + 1)..];
        }

        Copy(value);
        Put((byte)'"');
    }

    private void Escaped(byte c)
    {
        if (c is (byte)'"' or (byte)'\\')
        {
            Put((byte)'\\');
            Put(c);
        }
        else
        {
            Copy("\\u00"u8);
            Put(Hexadecimal[c >> 4]);
            Put(Hexadecimal[c & 15]);
        }
    }

    /// <summary>An instant as ISO 8601 in UTC, with the fraction it has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Instant(long microseconds)
    {
        var day = Math.DivRem(microseconds, MicrosecondsADay, out var rest);
        if (rest < 0)
        {
            (day, rest) = (day - 1, rest + MicrosecondsADay);
        }

        var date = DateOnly.FromDayNumber((int)day + new DateOnly(1970, 1, 1).DayNumber);
        var seconds = (uint)(rest / 1_000_000);
        var fraction = (uint)(rest % 1_000_000);
        Put((byte)'"');
        Padded((uint)date.Year, 4);
        Put((byte)'-');
        Padded((uint)date.Month, 2);
        Put((byte)'-');
        Padded((uint)date.Day, 2);
        Clock(seconds / 3600, seconds / 60 % 60);
        Put((byte)':');
        Padded(seconds % 60, 2);
        if (fraction != 0)
        {
            Put((byte)'.');
            Padded(fraction % 1000 == 0 ? fraction / 1000 : fraction, fraction % 1000 == 0 ? 3 : 6);
        }

        Copy("Z\""u8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Signed(long value)
    {
        if (value < 0)
        {
            Put((byte)'-');
        }

        Digits((ulong)Math.Abs(value));
    }

    /// <summary>A number of units of the last of some decimal places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Decimal(long value, int places)
    {
        if (value < 0)
        {
            Put((byte)'-');
        }

        var (whole, rest) = Math.DivRem((ulong)Math.Abs(value), Powers[places]);
        Digits(whole);
        Put((byte)'.');
        Padded(rest, places);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Digits(ulong value)
    {
        Room(20);
        var length = 1;
        for (var rest = value; rest >= 10; rest /= 10)
        {
            length++;
        }

        for (var place = at + length - 1; place >= at; place--)
        {
            (value, var digit) = Math.DivRem(value, 10);
            buffer[place] = (byte)('0' + digit);
        }

        at += length;
    }

    /// <summary>Digits with zeros in front, at least so many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Padded(ulong value, int width)
    {
        if (value >= Powers[width])
        {
            Digits(value);
            return;
        }

        Room(width);
        for (var place = at + width - 1; place >= at; place--)
        {
            (value, var digit) = Math.DivRem(value, 10);
            buffer[place] = (byte)('0' + digit);
        }

        at += width;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(byte value)
    {
        Room(1);
        buffer[at++] = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Copy(ReadOnlySpan<byte> bytes)
    {
        Room(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(at));
        at += bytes.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Room(int bytes)
    {
        if (at > buffer.Length - bytes)
        {
            Flush();
        }
    }
}
