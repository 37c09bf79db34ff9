using System.Collections.Frozen;

namespace Waybill.Reading.Quantities;

/// <summary>Units of measure by their English names, each as the short sign that the contract uses.</summary>
internal static class Units
{
    private const string Table = """
        km: km kms kilometre kilometres kilometer kilometers
        mi: mi mile miles
        nmi: nmi nm
        m: m metre metres meter meters
        ft: ft foot feet
        yd: yd yds yard yards
        cm: cm centimetre centimetres centimeter centimeters
        mm: mm millimetre millimetres millimeter millimeters
        in: inch inches
        kg: kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos
        g: gram grams gramme grammes
        lb: lb lbs pound pounds
        t: tonne tonnes
        ton: ton tons
        kn: knot knots kn kts
        km/h: km/h kph kmh
        mph: mph
        l: litre litres liter liters
        gal: gallon gallons
        bbl: barrel barrels
        ha: hectare hectares
        acre: acre acres
        """;

    private static readonly FrozenDictionary<string, string> Signs = Table.Split('\n').Select(row => row.Trim().Split(": "))
        .SelectMany(row => row[1].Split(' ').Select(word => (word, sign: row[0]))).ToFrozenDictionary(p => p.word, p => p.sign);

    /// <summary>Whether the sign measures a length on the ground.</summary>
    public static bool IsDistance(string sign) => sign is "km" or "mi" or "nmi" or "m" or "ft" or "yd";

    /// <summary>The sign of the unit that begins at this word, with how many words it takes: "nautical miles" takes two.</summary>
    public static (string Sign, int Words)? Read(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty)
        {
            return null;
        }

        if (words[0] is "nautical" or "sea" && words.Length > 1 && words[1] is "mile" or "miles")
        {
            return ("nmi", 2);
        }

        if (words[0] is "square" or "sq" or "cubic" or "statute" or "metric" or "short" && words.Length > 1 && Signs.TryGetValue(words[1], out var of))
        {
            return (words[0] switch { "square" or "sq" => $"{of}²", "cubic" => $"{of}³", "metric" => "t", "short" => "ton", _ => of }, 2);
        }

        if (!Signs.TryGetValue(words[0], out var sign))
        {
            return null;
        }

        return words is [_, "per" or "an", "hour", ..] && sign is "km" or "mi" ? (sign == "km" ? "km/h" : "mph", 3)
            : words is [_, "/", "h", ..] ? ("km/h", 3)
            : (sign, 1);
    }
}
