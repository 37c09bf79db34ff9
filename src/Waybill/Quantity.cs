using System.Globalization;

namespace Waybill;

/// <summary>A number with its unit as a reader sees it: 1100 km, 83.5 deg, 200 pieces.</summary>
/// <param name="Value">The number, finite.</param>
/// <param name="Unit"><c>km</c>, <c>mi</c>, <c>nmi</c>, <c>m</c>, <c>deg</c>, <c>hours</c>, <c>days</c>, <c>pieces</c>, …</param>
public sealed record Quantity(double Value, string Unit)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:#,0.###} {Unit}");
}
