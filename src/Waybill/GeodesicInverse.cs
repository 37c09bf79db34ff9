namespace Waybill;

/// <summary>The shortest way between two points on the ellipsoid: how far, and which way at either end.</summary>
/// <param name="Distance">The length of the geodesic.</param>
/// <param name="Initial">Its bearing where it leaves the first point.</param>
/// <param name="Final">Its bearing where it arrives at the second, still going forward.</param>
public readonly record struct GeodesicInverse(Length Distance, Bearing Initial, Bearing Final);
