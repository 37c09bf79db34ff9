using System.Globalization;

namespace Waybill.Reading.Lexical;

/// <summary>How many a word for a number can mean, or what it does to the number after it.</summary>
/// <param name="Least">The fewest, or the share of the number after it.</param>
/// <param name="Most">The most, or the share of the number after it; null where open.</param>
/// <param name="OfNumber">Whether both are shares of the number after it: about, more than.</param>
internal sealed record Count(double? Least, double? Most, bool OfNumber)
{
    /// <summary>Reads <c>200 999</c>, or <c>x0.9 x1.1</c> for shares; a dash is open.</summary>
    public static Count Parse(string words)
    {
        var parts = words.Split(' ');
        return new(Number(parts[0]), Number(parts[^1]), words.Contains('x', StringComparison.Ordinal));

        static double? Number(string part) => part == "-" ? null : double.Parse(part.TrimStart('x'), CultureInfo.InvariantCulture);
    }
}
