using System.Collections.Immutable;
using System.Globalization;

namespace Waybill.App.Commands;

/// <summary>Places as they are typed: a name, or latitude and longitude in degrees.</summary>
internal static class PlaceWords
{
    /// <summary>A candidate this near to the best one is named beside it.</summary>
    private const double Close = 0.7;

    /// <summary>The place meant; where the gazetteer has others almost as likely, they are noted.</summary>
    /// <exception cref="UsageException">The gazetteer has nothing of that name, or the numbers are no point on earth.</exception>
    public static Place Resolve(Bench bench, string text)
    {
        var candidates = Candidates(bench, text);
        Tell(bench, text, candidates[0], Rivals(candidates[0], candidates));
        return candidates[0].Value;
    }

    /// <summary>What a text may mean, best first; a point means itself.</summary>
    /// <exception cref="UsageException">The gazetteer has nothing of that name, or the numbers are no point on earth.</exception>
    public static ImmutableArray<Candidate<Place>> Candidates(Bench bench, string text)
    {
        if (Point(text) is { } point)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{point.Latitude},{point.Longitude}");
            return [new(new Place($"point:{name}", name, "point", null, point), 1, "the point given")];
        }

        var candidates = bench.Shelf.Gazetteer.Geocode(text, null, null);
        return candidates.IsEmpty
            ? throw new UsageException($"The gazetteer has no place '{text}'; try another spelling, add its country ('{text}, Iran'), or give latitude,longitude such as 36.85,53.37.")
            : candidates;
    }

    /// <summary>What else could well be meant: not much less likely than the one chosen, and not the same spot under another kind.</summary>
    public static ImmutableArray<Candidate<Place>> Rivals(Candidate<Place> chosen, ImmutableArray<Candidate<Place>> candidates)
    {
        var rivals = new List<Candidate<Place>>();
        foreach (var other in candidates.Where(c => c.Score >= chosen.Score * Close && c.Value.Id != chosen.Value.Id))
        {
            if (rivals.Prepend(chosen).All(r => !AreOne(r.Value, other.Value)))
            {
                rivals.Add(other);
            }
        }

        return [.. rivals.Take(3)];
    }

    /// <summary>A town, its port and the district about it answer alike.</summary>
    private static bool AreOne(Place a, Place b) =>
        Geodesic.Inverse(a.Point, b.Point).Distance.Kilometres is var apart && (apart <= 30 || (apart <= 150 && a.Region is not null && a.Region == b.Region && (a.IsRegion || b.IsRegion)));

    /// <summary>Notes on standard error what else a name can mean and how to say it.</summary>
    public static void Tell(Bench bench, string text, Candidate<Place> chosen, ImmutableArray<Candidate<Place>> rivals)
    {
        if (!rivals.IsEmpty)
        {
            bench.Terminal.Note(
                $"'{text}' is taken as {Words(chosen.Value)}: {chosen.Why}. It can also mean {string.Join("; or ", rivals.Select(r => $"{Words(r.Value)}, which is asked for as '{Asking(bench, r.Value)}'"))}.");
        }
    }

    /// <summary>The place in words: name, country, and where.</summary>
    public static string Words(Place place) => place.Kind == "point"
        ? place.Name
        : string.Create(CultureInfo.InvariantCulture, $"{place.Name}{(place.Country is { } c ? $", {c}" : "")} ({place.Point.Latitude:0.000}, {place.Point.Longitude:0.000})");

    /// <summary>Words that lead to this place and no other where its name, region or country can; else its point.</summary>
    public static string Asking(Bench bench, Place place)
    {
        var country = place.Country is { } code ? bench.Shelf.Countries.ByCode(code)?.Name : null;
        var inCountry = country is null || place.IsCountry ? place.Name : $"{place.Name}, {country}";
        return bench.Shelf.Gazetteer.Geocode(inCountry, null, null) is [var best, ..] && best.Value.Id == place.Id
            ? inCountry
            : string.Create(CultureInfo.InvariantCulture, $"{place.Point.Latitude},{place.Point.Longitude}");
    }

    private static GeoPoint? Point(string text)
    {
        if (text.Split(',') is not [var first, var second] || !Number(first, out var latitude) || !Number(second, out var longitude))
        {
            return null;
        }

        return Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180
            ? new GeoPoint(latitude, longitude)
            : throw new UsageException($"'{text}' is no point on earth: wanted latitude -90 to 90, then longitude -180 to 180, in degrees.");
    }

    private static bool Number(string text, out double value) =>
        double.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
}
