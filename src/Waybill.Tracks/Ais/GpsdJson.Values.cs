using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Waybill.Tracks.Ais;

/// <summary>The values of gpsd's AIS JSON.</summary>
internal sealed partial class GpsdJson
{
    private static ReadOnlySpan<byte> Hexadecimal => "0123456789abcdef"u8;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Number(ReadOnlySpan<byte> name, uint value)
    {
        Name(name);
        Digits(value);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Number(ReadOnlySpan<byte> name, int value)
    {
        Name(name);
        Signed(value);
    }

    /// <summary>A number in quotation marks.</summary>
    public void Digits(ReadOnlySpan<byte> name, uint value)
    {
        Name(name);
        Put((byte)'"');
        Digits(value);
        Put((byte)'"');
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Flag(ReadOnlySpan<byte> name, bool value)
    {
        Name(name);
        Copy(value ? "true"u8 : "false"u8);
    }

    /// <summary>A word of gpsd's own, in quotation marks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Word(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Name(name);
        Quoted(value);
    }

    public void Text(ReadOnlySpan<byte> name, in SixBitText text) => Text(name, text, text.Length);

    /// <summary>The first characters of a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Text(ReadOnlySpan<byte> name, in SixBitText text, int length)
    {
        Name(name);
        Put((byte)'"');
        Inner(text, length);
        Put((byte)'"');
    }

    /// <summary>Two texts as one.</summary>
    public void Text(ReadOnlySpan<byte> name, in SixBitText text, int length, in SixBitText more)
    {
        Name(name);
        Put((byte)'"');
        Inner(text, length);
        Inner(more, more.Length);
        Put((byte)'"');
    }

    /// <summary>A number of tenths.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Tenths(ReadOnlySpan<byte> name, int value)
    {
        Name(name);
        if (Scaled)
        {
            Decimal(value, 1);
        }
        else
        {
            Signed(value);
        }
    }

    /// <summary>A number of hundredths.</summary>
    public void Hundredths(ReadOnlySpan<byte> name, int value)
    {
        Name(name);
        if (Scaled)
        {
            Decimal(value, 2);
        }
        else
        {
            Signed(value);
        }
    }

    /// <summary>Ten-thousandths of a minute, in degrees to seven places.</summary>
    public void Degrees(ReadOnlySpan<byte> name, int tenThousandths) => Angle(name, tenThousandths, 50, 3, 7);

    /// <summary>Thousandths of a minute, in degrees to six places.</summary>
    public void DegreesOfThousandths(ReadOnlySpan<byte> name, int thousandths) => Angle(name, thousandths, 50, 3, 6);

    /// <summary>Tenths of a minute, in degrees to four places.</summary>
    public void DegreesOfTenths(ReadOnlySpan<byte> name, int tenths) => Angle(name, tenths, 50, 3, 4);

    /// <summary>Tenths of a minute, in degrees to six places and in quotation marks, as gpsd has the corners of areas.</summary>
    public void Quote(ReadOnlySpan<byte> name, int tenths)
    {
        if (!Scaled)
        {
            Number(name, tenths);
            return;
        }

        Name(name);
        Put((byte)'"');
        Quotient(tenths, 5000, 3, 6);
        Put((byte)'"');
    }

    /// <summary>A number as shortly as it can be read back; one that was not given is left out.</summary>
    public void Given(ReadOnlySpan<byte> name, double value)
    {
        if (double.IsFinite(value))
        {
            Name(name);
            Room(32);
            value.TryFormat(buffer.AsSpan(at), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
            at += written;
        }
    }

    /// <summary>A text in UTF-8, or bytes taken for Latin-1 where they are none; one that was not given is left out.</summary>
    public void Given(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (!value.IsEmpty)
        {
            Name(name);
            if (value.ContainsAnyExcept(Plain) && Utf8.IsValid(value))
            {
                var text = JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
                Put((byte)'"');
                Copy(text.EncodedUtf8Bytes);
                Put((byte)'"');
            }
            else
            {
                Quoted(value);
            }
        }
    }

    /// <summary>A number to two decimal places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Rate(ReadOnlySpan<byte> name, double value)
    {
        Name(name);
        Decimal((long)Math.Round(value * 100, MidpointRounding.AwayFromZero), 2);
    }

    /// <summary>Bits that are not explained: how many, and their bytes.</summary>
    public void Bits(ReadOnlySpan<byte> name, ReadOnlySpan<byte> bytes, int bits)
    {
        Name(name);
        Put((byte)'"');
        Digits((uint)bits);
        Put((byte)':');
        foreach (var each in bytes)
        {
            Put(Hexadecimal[each >> 4]);
            Put(Hexadecimal[each & 15]);
        }

        Put((byte)'"');
    }

    /// <summary>Begins a list of objects.</summary>
    public void List(ReadOnlySpan<byte> name)
    {
        Name(name);
        Put((byte)'[');
    }

    /// <summary>Begins an object of a list; its first member follows with its comma left out.</summary>
    public void Item(bool first)
    {
        if (!first)
        {
            Put((byte)',');
        }

        Put((byte)'{');
        bare = true;
    }

    public void EndItem() => Put((byte)'}');

    public void EndList() => Put((byte)']');

    /// <summary>A month, day, hour and minute, as gpsd writes them: <c>MM-DDThh:mm</c> and a Z where it puts one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Moment(ReadOnlySpan<byte> name, uint month, uint day, uint hour, uint minute, bool zulu = true)
    {
        Name(name);
        Put((byte)'"');
        Padded(month, 2);
        Put((byte)'-');
        Padded(day, 2);
        Clock(hour, minute);
        Copy(zulu ? "Z\""u8 : "\""u8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Angle(ReadOnlySpan<byte> name, int value, long multiplier, long divisor, int places)
    {
        Name(name);
        if (Scaled)
        {
            Quotient(value, multiplier, divisor, places);
        }
        else
        {
            Signed(value);
        }
    }

    /// <summary>A fraction, rounded to some decimal places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Quotient(int value, long multiplier, long divisor, int places)
    {
        var magnitude = ((Math.Abs((long)value) * multiplier * 2) + divisor) / (2 * divisor);
        Decimal(value < 0 ? -magnitude : magnitude, places);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Inner(in SixBitText text, int length)
    {
        for (var i = 0; i < length; i++)
        {
            var c = text.Character(i);
            if (c is (byte)'"' or (byte)'\\')
            {
                Put((byte)'\\');
            }

            Put(c);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Clock(uint hour, uint minute)
    {
        Put((byte)'T');
        Padded(hour, 2);
        Put((byte)':');
        Padded(minute, 2);
    }
}
