using System.Diagnostics.CodeAnalysis;

namespace Waybill;

/// <summary>A nine-digit Maritime Mobile Service Identity: who a radio says it is, not who it is. It has no check digit.</summary>
public readonly record struct Mmsi
{
    private readonly int digits;

    private Mmsi(int digits) => this.digits = digits;

    /// <summary>The three digits that stand for the state of a ship's radio (ITU-R M.585: 201 to 775); null where it is no ship's.</summary>
    public int? CountryDigits => digits / 1_000_000 is >= 201 and <= 775 and var mid ? mid : null;

    /// <summary>Reads nine digits; all the same or counting upwards is what a radio sends that was never set.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Mmsi mmsi)
    {
        mmsi = default;
        var found = text.AsSpan().Trim();
        if (found.StartsWith("MMSI", StringComparison.OrdinalIgnoreCase))
        {
            found = found[4..].TrimStart(" :.#-");
        }

        if (found.Length != 9 || found.ContainsAnyExceptInRange('0', '9') || found is "123456789" || !found.ContainsAnyExcept(found[0]))
        {
            return false;
        }

        mmsi = new Mmsi(int.Parse(found, System.Globalization.CultureInfo.InvariantCulture));
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => digits.ToString("D9", System.Globalization.CultureInfo.InvariantCulture);
}
