namespace Waybill.Tracks.Events;

/// <summary>One report as events need it: a place, a name, or both. What was not given is NaN or 0. It goes to disk as it stands in memory.</summary>
internal readonly record struct TrackRecord
{
    /// <summary>Microseconds since 1970 in UTC.</summary>
    public required long Time { get; init; }

    /// <summary>Degrees; NaN where the report has no place.</summary>
    public required double Latitude { get; init; }

    public required double Longitude { get; init; }

    public required double Knots { get; init; }

    /// <summary>Degrees, clockwise from north.</summary>
    public required double Course { get; init; }

    /// <summary>The file and line it stands in.</summary>
    public required SourceLine Source { get; init; }

    public required uint Mmsi { get; init; }

    /// <summary>Its number in the <see cref="IdentityTable"/>; 0 where it says no name, call sign or IMO number.</summary>
    public required int Identity { get; init; }

    /// <summary>The kind of receiver, a number in <see cref="TrackIntake.Receivers"/>.</summary>
    public required byte Receiver { get; init; }

    /// <summary>As in <see cref="Segments.TrackPoint.Transponders"/>.</summary>
    public required byte Transponders { get; init; }

    /// <summary>Whether it is coarse: type 27.</summary>
    public required bool Coarse { get; init; }

    public bool IsPlaced => !double.IsNaN(Latitude);

    public GeoPoint Place => new(Latitude, Longitude);

    /// <summary>Hours from another report to this one.</summary>
    public double HoursSince(in TrackRecord earlier) => (Time - earlier.Time) / (double)Moments.Hour;

    /// <summary>Whether it says the same as another one, wherever it stands.</summary>
    public bool Says(in TrackRecord other) => this with { Source = other.Source } == other;
}
