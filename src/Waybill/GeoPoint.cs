using System.Globalization;

namespace Waybill;

/// <summary>A point on the Earth: latitude and longitude in degrees on WGS-84, north and east positive.</summary>
public readonly record struct GeoPoint
{
    /// <summary>Makes a point; the longitude is brought into [-180, 180].</summary>
    /// <param name="latitude">Degrees north, from -90 to 90.</param>
    /// <param name="longitude">Degrees east, any finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The latitude is out of range or a number is not finite.</exception>
    public GeoPoint(double latitude, double longitude)
    {
        if (!(latitude is >= -90 and <= 90))
        {
            throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "A latitude lies between -90 and 90 degrees.");
        }

        if (!double.IsFinite(longitude))
        {
            throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "A longitude must be a finite number of degrees.");
        }

        Latitude = latitude;
        Longitude = longitude is >= -180 and <= 180 ? longitude : Math.IEEERemainder(longitude, 360);
    }

    /// <summary>Degrees north.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east.</summary>
    public double Longitude { get; }

    /// <summary>Reads <c>latitude,longitude</c> in degrees, or says no.</summary>
    public static bool TryParse(string text, out GeoPoint point)
    {
        point = default;
        var parts = text.Split(',');
        var ok = parts.Length == 2
            & double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            & double.TryParse(parts[^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            && latitude is >= -90 and <= 90 && longitude is >= -360 and <= 360;
        point = ok ? new GeoPoint(latitude, longitude) : default;
        return ok;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude:0.######},{Longitude:0.######}");
}
