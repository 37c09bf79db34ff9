using System.Globalization;

namespace Waybill;

/// <summary>A direction on the ground, in degrees clockwise from true north, from 0 up to 360.</summary>
public readonly record struct Bearing
{
    private static readonly string[] Winds = ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"];

    private Bearing(double degrees) => Degrees = degrees;

    /// <summary>Degrees clockwise from true north.</summary>
    public double Degrees { get; }

    /// <summary>The nearest of the eight winds, as an English word: <c>northeast</c>.</summary>
    public string Wind => Winds[(int)Math.Round(Degrees / 45, MidpointRounding.AwayFromZero) % 8];

    /// <summary>Makes a bearing from any finite number of degrees.</summary>
    public static Bearing FromDegrees(double degrees)
    {
        if (!double.IsFinite(degrees))
        {
            throw new ArgumentOutOfRangeException(nameof(degrees), degrees, "A bearing must be a finite number of degrees.");
        }

        var turned = degrees % 360;
        turned = turned < 0 ? turned + 360 : turned;
        return new(turned >= 360 ? 0 : turned);
    }

    /// <summary>The bearing of one of the eight winds by its English word, also with <c>north-east</c>; null for any other word.</summary>
    public static Bearing? OfWind(string word)
    {
        var at = Array.IndexOf(Winds, word.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant());
        return at < 0 ? null : FromDegrees(at * 45);
    }

    /// <summary>The angle between two bearings, from 0 to 180 degrees.</summary>
    public double AngleTo(Bearing other) => Math.Abs(Math.IEEERemainder(Degrees - other.Degrees, 360));

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Degrees:0.0}°");
}
