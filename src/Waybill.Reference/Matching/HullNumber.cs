namespace Waybill.Reference.Matching;

/// <summary>An IMO number, which stays with a hull for life: seven digits, the last of which checks the others.</summary>
public static class HullNumber
{
    /// <summary>The seven digits of a ship's number, however it is written (IMO 9187629); null where there are not seven, or the check digit is wrong.</summary>
    public static string? Read(string text) => Digits(text) is { } digits && Check(digits, [7, 6, 5, 4, 3, 2]) % 10 == digits[6] - '0' ? digits : null;

    /// <summary>The same for the number of a company, which is checked in another way.</summary>
    public static string? ReadCompany(string text) =>
        Digits(text) is { } digits && (11 - (Check(digits, [8, 6, 4, 2, 9, 7]) % 11)) % 10 == digits[6] - '0' ? digits : null;

    private static int Check(string digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var at = 0; at < weights.Length; at++)
        {
            sum += (digits[at] - '0') * weights[at];
        }

        return sum;
    }

    private static string? Digits(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        digits = digits.Length is 5 or 6 ? digits.PadLeft(7, '0') : digits;
        return digits.Length == 7 && digits.Any(c => c != '0') ? digits : null;
    }
}
