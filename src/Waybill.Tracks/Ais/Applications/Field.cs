using System.Text;

namespace Waybill.Tracks.Ais.Applications;

/// <summary>Writes one field of an application's layout; bits are counted from the beginning of the message, or of an element of a list.</summary>
internal delegate void Field(AisBits bits, int origin, GpsdJson json);

/// <summary>The kinds of fields that layouts are made of.</summary>
internal static class Fields
{
    public static Field Number(string name, int start, int width)
    {
        var key = Key(name);
        return (bits, origin, json) => json.Number(key, bits.Unsigned(origin + start, width));
    }

    /// <summary>A number of wider fields than any value has: the lowest 32 bits, in quotation marks.</summary>
    public static Field Identity(string name, int start, int width)
    {
        var key = Key(name);
        return (bits, origin, json) => json.Digits(key, bits.Unsigned(origin + start + width - 32, 32));
    }

    public static Field SignedNumber(string name, int start, int width)
    {
        var key = Key(name);
        return (bits, origin, json) => json.Number(key, bits.Signed(origin + start, width));
    }

    /// <summary>A number to which something is added, where numbers are scaled.</summary>
    public static Field Offset(string name, int start, int width, int added)
    {
        var key = Key(name);
        return (bits, origin, json) => json.Number(key, (int)bits.Unsigned(origin + start, width) + (json.Scaled ? added : 0));
    }

    public static Field Flag(string name, int bit)
    {
        var key = Key(name);
        return (bits, origin, json) => json.Flag(key, bits.Flag(origin + bit));
    }

    public static Field Text(string name, int start, int characters)
    {
        var key = Key(name);
        return (bits, origin, json) => json.Text(key, bits.Text(origin + start, characters));
    }

    /// <summary>Text to the end of the message.</summary>
    public static Field Rest(string name, int start)
    {
        var key = Key(name);
        return (bits, origin, json) => json.Text(key, bits.Rest(origin + start));
    }

    /// <summary>Tenths of something, from which an amount is taken where numbers are scaled.</summary>
    public static Field Tenths(string name, int start, int width, int less = 0)
    {
        var key = Key(name);
        return (bits, origin, json) => json.Tenths(key, (int)bits.Unsigned(origin + start, width) - (json.Scaled ? less : 0));
    }

    public static Field SignedTenths(string name, int start, int width)
    {
        var key = Key(name);
        return (bits, origin, json) => json.Tenths(key, bits.Signed(origin + start, width));
    }

    public static Field Hundredths(string name, int start, int width, int less)
    {
        var key = Key(name);
        return (bits, origin, json) => json.Hundredths(key, (int)bits.Unsigned(origin + start, width) - (json.Scaled ? less : 0));
    }

    /// <summary>Twentieths of a volt; gpsd writes nothing measured as the whole number 0.</summary>
    public static Field Twentieths(string name, int start, int width)
    {
        var key = Key(name);
        return (bits, origin, json) =>
        {
            var value = bits.Unsigned(origin + start, width);
            if (value == 0)
            {
                json.Number(key, value);
            }
            else
            {
                json.Hundredths(key, (int)value * (json.Scaled ? 5 : 1));
            }
        };
    }

    /// <summary>Thousandths of a minute of longitude or latitude.</summary>
    public static Field Degrees(string name, int start, int width)
    {
        var key = Key(name);
        return (bits, origin, json) => json.DegreesOfThousandths(key, bits.Signed(origin + start, width));
    }

    /// <summary>Ten-thousandths of a minute of longitude or latitude.</summary>
    public static Field FineDegrees(string name, int start, int width)
    {
        var key = Key(name);
        return (bits, origin, json) => json.Degrees(key, bits.Signed(origin + start, width));
    }

    /// <summary>Month (4 bits), day (5), hour (5) and minute (6).</summary>
    public static Field Moment(string name, int start, bool zulu = true)
    {
        var key = Key(name);
        return (bits, origin, json) => json.Moment(key, bits.Unsigned(origin + start, 4), bits.Unsigned(origin + start + 4, 5), bits.Unsigned(origin + start + 9, 5), bits.Unsigned(origin + start + 14, 6), zulu);
    }

    /// <summary>Day (5 bits), hour (5) and minute (6).</summary>
    public static Field DayClock(string name, int start)
    {
        var key = Key(name);
        return (bits, origin, json) => json.DayClock(key, bits.Unsigned(origin + start, 5), bits.Unsigned(origin + start + 5, 5), bits.Unsigned(origin + start + 10, 6));
    }

    /// <summary>A number with its meaning beside it.</summary>
    public static Field Coded(string name, int start, int width, Func<uint, string> meaning)
    {
        var (key, textKey) = (Key(name), Key(name + "_text"));
        var words = Words(meaning, width);
        return (bits, origin, json) =>
        {
            var value = bits.Unsigned(origin + start, width);
            json.Number(key, value);
            json.Word(textKey, words[value]);
        };
    }

    /// <summary>A number that is written as its meaning where numbers are scaled.</summary>
    public static Field Meant(string name, int start, int width, Func<uint, string> meaning)
    {
        var key = Key(name);
        var words = Words(meaning, width);
        return (bits, origin, json) =>
        {
            var value = bits.Unsigned(origin + start, width);
            if (json.Scaled)
            {
                json.Word(key, words[value]);
            }
            else
            {
                json.Number(key, value);
            }
        };
    }

    /// <summary>As many elements of one layout as a rule makes of the bits that are left.</summary>
    public static Field List(string name, int start, int size, Func<int, int> count, params Field[] element)
    {
        var key = Key(name);
        return (bits, origin, json) => Elements(bits, origin + start, json, key, size, count(bits.Length - origin - start), element);
    }

    /// <summary>As many elements as a field of five bits says, and no more than were sent.</summary>
    public static Field Counted(string name, int counter, int start, int size, params Field[] element)
    {
        var key = Key(name);
        return (bits, origin, json) =>
        {
            var sent = Math.Max(0, bits.Length - origin - start) / size;
            Elements(bits, origin + start, json, key, size, Math.Min((int)bits.Unsigned(origin + counter, 5), sent), element);
        };
    }

    private static void Elements(AisBits bits, int start, GpsdJson json, byte[] key, int size, int count, Field[] element)
    {
        json.List(key);
        for (var i = 0; i < count; i++)
        {
            json.Item(i == 0);
            foreach (var field in element)
            {
                field(bits, start + (i * size), json);
            }

            json.EndItem();
        }

        json.EndList();
    }

    private static byte[] Key(string name) => Encoding.ASCII.GetBytes(name);

    private static byte[][] Words(Func<uint, string> meaning, int width) =>
        [.. Enumerable.Range(0, 1 << width).Select(value => Encoding.UTF8.GetBytes(meaning((uint)value)))];
}
