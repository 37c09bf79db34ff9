using NodaTime;

namespace Waybill;

/// <summary>A distance on the Earth. Stored in metres; say the unit whenever a number goes in or comes out.</summary>
public readonly record struct Length : IComparable<Length>
{
    private readonly double metres;

    private Length(double metres)
    {
        if (!double.IsFinite(metres))
        {
            throw new ArgumentOutOfRangeException(nameof(metres), metres, "A length must be a finite number of metres.");
        }

        this.metres = metres;
    }

    /// <summary>No distance at all.</summary>
    public static Length Zero => default;

    /// <summary>This length in metres.</summary>
    public double Metres => metres;

    /// <summary>This length in international nautical miles of 1852 m.</summary>
    public double NauticalMiles => metres / 1852;

    /// <summary>This length in kilometres.</summary>
    public double Kilometres => metres / 1000;

    /// <summary>Makes a length from kilometres.</summary>
    public static Length FromKilometres(double kilometres) => new(kilometres * 1000);

    /// <summary>Makes a length from metres.</summary>
    public static Length FromMetres(double metres) => new(metres);

    /// <summary>Makes a length from international nautical miles of 1852 m.</summary>
    public static Length FromNauticalMiles(double miles) => new(miles * 1852);

    /// <summary>The speed that covers this length in <paramref name="time"/>.</summary>
    public static Speed operator /(Length length, Duration time) => Speed.FromMetresPerSecond(length.metres / time.TotalSeconds);

    /// <summary>The time it takes to cover this length at <paramref name="speed"/>.</summary>
    public static Duration operator /(Length length, Speed speed) => Duration.FromSeconds(length.metres / speed.MetresPerSecond);

    /// <summary>Both lengths one after the other.</summary>
    public static Length operator +(Length left, Length right) => new(left.metres + right.metres);

    /// <summary>Whether one length is shorter than the other.</summary>
    public static bool operator <(Length left, Length right) => left.metres < right.metres;

    /// <summary>Whether one length is longer than the other.</summary>
    public static bool operator >(Length left, Length right) => left.metres > right.metres;

    /// <summary>Whether one length is no longer than the other.</summary>
    public static bool operator <=(Length left, Length right) => left.metres <= right.metres;

    /// <summary>Whether one length is no shorter than the other.</summary>
    public static bool operator >=(Length left, Length right) => left.metres >= right.metres;

    /// <inheritdoc/>
    public int CompareTo(Length other) => metres.CompareTo(other.metres);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{metres:0.#} m");
}
