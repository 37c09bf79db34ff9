namespace Waybill.Tracks.Segments;

/// <summary>One report of a ship's place; what was not given or cannot be is NaN.</summary>
internal sealed class TrackPoint
{
    /// <summary>Microseconds since 1970 in UTC.</summary>
    public required long Time { get; init; }

    public required double Longitude { get; init; }

    public required double Latitude { get; init; }

    public required double Knots { get; init; }

    /// <summary>Degrees, clockwise from north.</summary>
    public required double Course { get; init; }

    /// <summary>The classes of transponder that send this type: 1 for A, 2 for B, 3 where either may.</summary>
    public required int Transponders { get; init; }

    /// <summary>Whether it is coarse: type 27.</summary>
    public required bool Coarse { get; init; }

    /// <summary>Its row, counted from 0.</summary>
    public required int Row { get; init; }

    /// <summary>How well it fitted its segment; 0 for the first.</summary>
    public double Fit { get; set; }

    /// <summary>Hours from this report to a later one.</summary>
    public double HoursTo(TrackPoint later) => (later.Time - Time) / 3_600_000_000.0;
}
