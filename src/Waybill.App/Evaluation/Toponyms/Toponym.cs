using System.Collections.Immutable;

namespace Waybill.App.Evaluation.Toponyms;

/// <summary>A labelled place name: where it stands in its text and which place is meant.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Phrase">Its words.</param>
/// <param name="Point">Where the place lies; null where the labels do not say.</param>
/// <param name="Country">The ISO 3166-1 code, where a whole country is meant.</param>
internal sealed record Toponym(TextSpan Span, string Phrase, GeoPoint? Point, string? Country)
{
    /// <summary>As is usual for these sets: a hundred miles.</summary>
    private const double Kilometres = 161;

    /// <summary>Whether a place is the one meant: the same country, or a point within 161 km.</summary>
    public bool IsMet(Place? place) =>
        place is not null && ((Country is not null && place.IsCountry && place.Country == Country)
            || (Point is { } point && Geodesic.Inverse(place.Point, point).Distance.Kilometres <= Kilometres));

    /// <summary>The place as the list of errors has it.</summary>
    public string Wanted => Country ?? (Point is { } p ? FormattableString.Invariant($"{Phrase} ({p.Latitude:0.##}, {p.Longitude:0.##})") : Phrase);
}

/// <summary>A text with its labelled place names.</summary>
/// <param name="Where">The file and the number of the article in it, from 1.</param>
/// <param name="Text">The article.</param>
/// <param name="Toponyms">In the order of the labels.</param>
internal sealed record ToponymText(string Where, string Text, ImmutableArray<Toponym> Toponyms);
