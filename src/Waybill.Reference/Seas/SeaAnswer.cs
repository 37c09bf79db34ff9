using System.Collections.Immutable;

namespace Waybill.Reference.Seas;

/// <summary>Whether a ship can go from one place to another, and how, or why not.</summary>
public abstract record SeaAnswer
{
    private SeaAnswer()
    {
    }

    /// <summary>There is a way.</summary>
    /// <param name="Passage">The way.</param>
    public sealed record Found(SeaPassage Passage) : SeaAnswer;

    /// <summary>There is none that counts.</summary>
    /// <param name="Because">Why, in a sentence fit to print.</param>
    public sealed record None(string Because) : SeaAnswer;
}

/// <summary>A way by sea: geodesic legs that stay on water, as short as the chart allows.</summary>
/// <param name="Distance">The length of the legs and of the two stretches between the places and the water.</param>
/// <param name="Path">Where the legs begin and end, the first and the last on water.</param>
/// <param name="FromShore">How far the place of departure lies from the water where the path begins.</param>
/// <param name="ToShore">How far the place of arrival lies from the water where the path ends.</param>
/// <param name="Through">Canals on the way that can be closed, in order.</param>
public sealed record SeaPassage(
    Length Distance, ImmutableArray<GeoPoint> Path, Length FromShore, Length ToShore, ImmutableArray<string> Through);
