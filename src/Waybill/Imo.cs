using System.Diagnostics.CodeAnalysis;

namespace Waybill;

/// <summary>
/// A seven-digit IMO number: the hull's own, which stays when a ship changes its name, flag and owner (Resolution A.1117(30)). The last digit
/// checks the others.
/// </summary>
public readonly record struct Imo
{
    private readonly int digits;

    private Imo(int digits) => this.digits = digits;

    /// <summary>Reads seven digits whose last is right, with or without <c>IMO</c> before them.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Imo imo)
    {
        imo = default;
        var found = Bare(text);
        if (found.Length != 7 || found.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < 6; i++)
        {
            sum += (found[i] - '0') * (7 - i);
        }

        var number = int.Parse(found, System.Globalization.CultureInfo.InvariantCulture);
        if (number == 0 || sum % 10 != found[6] - '0')
        {
            return false;
        }

        imo = new Imo(number);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => digits.ToString("D7", System.Globalization.CultureInfo.InvariantCulture);

    private static ReadOnlySpan<char> Bare(string? text)
    {
        var found = text.AsSpan().Trim();
        if (found.StartsWith("IMO", StringComparison.OrdinalIgnoreCase))
        {
            found = found[3..].TrimStart(" :.#-");
        }

        return found;
    }
}
