namespace Waybill;

/// <summary>What a ring of geodesic edges measures on the ellipsoid.</summary>
/// <param name="Perimeter">The length of all edges, the closing one included.</param>
/// <param name="SquareMetres">The area inside: positive when the ring runs counter-clockwise, never more than half the Earth.</param>
public readonly record struct GeodesicPolygon(Length Perimeter, double SquareMetres);
