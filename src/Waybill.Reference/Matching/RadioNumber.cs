using System.Globalization;

namespace Waybill.Reference.Matching;

/// <summary>An MMSI, which a ship's radio sends: nine digits, the first three of which tell the flag. It changes with the flag and has no check digit.</summary>
public static class RadioNumber
{
    /// <summary>The nine digits of a ship's number; null where it is none: no nine digits, no country's three before it, or a number that stands for none.</summary>
    public static string? Read(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length == 9 && int.Parse(digits[..3], CultureInfo.InvariantCulture) is >= 201 and <= 775 && digits.Distinct().Count() > 1 ? digits : null;
    }
}
