using System.Globalization;

namespace Waybill.Reference.Law;

/// <summary>A flight that was seen at both ends: it shows a range of that length at the least.</summary>
/// <param name="Launched">Where it began.</param>
/// <param name="Struck">Where it ended.</param>
public sealed record Flight(Place Launched, Place Struck)
{
    /// <summary>From the one point to the other on the ellipsoid.</summary>
    public Length Distance { get; } = Geodesic.Inverse(Launched.Point, Struck.Point).Distance;

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Distance.Kilometres:#,0} km from {Launched.Name} to {Struck.Name}");
}
