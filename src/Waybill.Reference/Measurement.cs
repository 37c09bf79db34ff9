using System.Collections.Immutable;
using Waybill.Reference.Seas;

namespace Waybill.Reference;

/// <summary>How far two places lie apart, over ground and by sea: the answer of <c>measure</c>, fields as in its JSON.</summary>
/// <param name="From">The one place.</param>
/// <param name="To">The other place.</param>
/// <param name="GeodesicMetres">The length of the geodesic on WGS-84.</param>
/// <param name="InitialBearing">Its bearing at the first place, in degrees; null where the two are one.</param>
/// <param name="FinalBearing">Its bearing at the other place, in degrees; null where the two are one.</param>
/// <param name="SeaMetres">The length of the shortest passage by sea; null where there is none.</param>
/// <param name="SailingHours">How long that takes at some speeds; empty where there is none.</param>
/// <param name="SeaBecause">Why there is no passage by sea; null where there is one.</param>
/// <param name="Through">Canals on the way.</param>
/// <param name="SeaPath">The passage as pairs of latitude and longitude, rounded to a metre or so.</param>
/// <param name="FromShoreMetres">How far the first place lies from the water where the passage begins.</param>
/// <param name="ToShoreMetres">How far the second place lies from the water where the passage ends.</param>
public sealed record Measurement(
    Place From,
    Place To,
    double GeodesicMetres,
    double? InitialBearing,
    double? FinalBearing,
    double? SeaMetres,
    ImmutableArray<Sailing> SailingHours,
    string? SeaBecause,
    ImmutableArray<string> Through,
    ImmutableArray<double[]> SeaPath,
    double? FromShoreMetres,
    double? ToShoreMetres)
{
    // A laden coaster or river-sea ship when slow, and as usual.
    private static readonly ImmutableArray<int> Knots = [8, 12];

    /// <summary>Measures from one place to another.</summary>
    public static Measurement Between(Place from, Place to, Shelf shelf)
    {
        var way = Geodesic.Inverse(from.Point, to.Point);
        var answer = shelf.Sea.Passage(from.Point, to.Point);
        var sea = (answer as SeaAnswer.Found)?.Passage;
        return new(
            from,
            to,
            Math.Round(way.Distance.Metres, 3),
            way.Distance == Length.Zero ? null : Math.Round(way.Initial.Degrees, 6),
            way.Distance == Length.Zero ? null : Math.Round(way.Final.Degrees, 6),
            Metres(sea?.Distance),
            sea is null ? [] : [.. Knots.Select(k => Sailing.At(k, sea.Distance))],
            (answer as SeaAnswer.None)?.Because,
            sea?.Through ?? [],
            sea is null ? [] : [.. sea.Path.Select(p => new[] { Math.Round(p.Latitude, 5), Math.Round(p.Longitude, 5) })],
            Metres(sea?.FromShore),
            Metres(sea?.ToShore));
    }

    private static double? Metres(Length? length) => length is { } l ? Math.Round(l.Metres) : null;
}

/// <summary>How long a passage takes at a steady speed, stops and waiting left out.</summary>
/// <param name="Knots">The speed over ground in knots.</param>
/// <param name="Hours">The time under way in hours.</param>
public sealed record Sailing(int Knots, double Hours)
{
    /// <summary>The time that a length takes at this many knots.</summary>
    public static Sailing At(int knots, Length length) => new(knots, Math.Round((length / Speed.FromKnots(knots)).TotalHours, 2));
}
