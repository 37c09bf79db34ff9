using System.Collections.Immutable;

namespace Waybill.Reference.Places;

/// <summary>A place where ships load and unload, with the area from whose edge a ship's distance is measured.</summary>
/// <param name="Id">Its number on the shelf, or in the file it came from.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Country">ISO 3166-1 alpha-3; empty where not known.</param>
/// <param name="At">Its point.</param>
/// <param name="Radius">How far it reaches round its point; zero where only the point is known.</param>
/// <param name="Outline">The corners of its area where they are known, in order; empty otherwise.</param>
/// <param name="Names">Its other names and codes.</param>
/// <param name="Source">Who says where it is.</param>
public sealed record Port(
    string Id, string Name, string Country, GeoPoint At, Length Radius, ImmutableArray<GeoPoint> Outline, ImmutableArray<string> Names, string Source)
{
    /// <summary>How far a place lies from the port's area; nothing within it.</summary>
    public Length DistanceFrom(GeoPoint place) => Outline.IsDefaultOrEmpty
        ? Length.FromMetres(Math.Max(0, Sphere.Kilometres(place, At) - Radius.Kilometres) * 1000)
        : Length.FromMetres(Area.Kilometres(Outline, place) * 1000);
}
