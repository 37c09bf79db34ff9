using System.Globalization;

namespace Waybill.Reference.Registers;

/// <summary>A number of a register, and whether the register itself calls it an estimate: <c>(12)</c> in its printed form, a flag of its own in its tables.</summary>
/// <param name="Value">The number, not negative.</param>
/// <param name="IsEstimate">Whether it is the register's own estimate.</param>
public readonly record struct Figure(int Value, bool IsEstimate)
{
    /// <summary>As the printed register has it: an estimate in brackets.</summary>
    public override string ToString() => IsEstimate ? $"({Plain})" : Plain;

    /// <summary>The number alone.</summary>
    public string Plain => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads <c>12</c>, <c>(12)</c>, or <c>12</c> beside a flag; null where there is no number.</summary>
    /// <param name="text">The number's field.</param>
    /// <param name="flag">What stands in the field for the flag, empty where there is none.</param>
    public static Figure? Read(string text, string flag)
    {
        var bare = text.Trim();
        var bracketed = bare is ['(', .., ')'];
        return int.TryParse(bracketed ? bare[1..^1] : bare, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) && value >= 0
            ? new Figure(value, bracketed || IsSet(flag))
            : null;
    }

    /// <summary>A flag as the register's editions write it.</summary>
    internal static bool IsSet(string flag) => flag.Trim().ToUpperInvariant() is "?" or "YES" or "TRUE" or "1";
}
