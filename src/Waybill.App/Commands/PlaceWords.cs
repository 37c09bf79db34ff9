using System.Globalization;

namespace Waybill.App.Commands;

/// <summary>Places as they are typed: a name, or latitude and longitude in degrees.</summary>
internal static class PlaceWords
{
    /// <summary>A candidate this near to the best one is named beside it.</summary>
    private const double Close = 0.85;

    /// <summary>The place meant; where the gazetteer has others almost as likely, they are noted.</summary>
    /// <exception cref="UsageException">The gazetteer has nothing of that name, or the numbers are no point on earth.</exception>
    public static Place Resolve(Bench bench, string text)
    {
        if (Point(text) is { } point)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{point.Latitude},{point.Longitude}");
            return new Place($"point:{name}", name, "point", null, point);
        }

        var candidates = bench.Shelf.Gazetteer.Geocode(text, null, null);
        if (candidates is not [var best, .. var others])
        {
            throw new UsageException($"The gazetteer has no place '{text}'; try another spelling, add its country ('{text}, Iran'), or give latitude,longitude such as 36.85,53.37.");
        }

        var rivals = others.Where(o => o.Score >= best.Score * Close).Take(3).Select(o => Words(o.Value)).ToList();
        if (rivals.Count > 0)
        {
            bench.Terminal.Note($"'{text}' is taken as {Words(best.Value)} ({best.Why}); it could be {string.Join("; or ", rivals)}. Add a region or country to choose.");
        }

        return best.Value;
    }

    /// <summary>The place in words: name, country, and where.</summary>
    public static string Words(Place place) => place.Kind == "point"
        ? place.Name
        : string.Create(CultureInfo.InvariantCulture, $"{place.Name}{(place.Country is { } c ? $", {c}" : "")} ({place.Point.Latitude:0.000}, {place.Point.Longitude:0.000})");

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
