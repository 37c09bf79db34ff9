namespace Waybill.Tracks.Segments;

/// <summary>One report of a ship's place; what was not given or cannot be is NaN. What comparisons need again and again is worked out once.</summary>
internal sealed class TrackPoint
{
    /// <summary>Keeps a degree of longitude from vanishing at the poles.</summary>
    private const double PolarMargin = 1e-3;

    public TrackPoint(double longitude, double latitude, double knots, double course)
    {
        (Longitude, Latitude, Knots, Course) = (longitude, latitude, knots, course);
        var angle = double.DegreesToRadians(90 - (double.IsNaN(course) ? 0 : course));
        (North, East) = Math.SinCos(angle);
        Under = double.IsNaN(course) ? 0 : knots;
        DegreesEast = 1 / (60 * (Math.Cos(double.DegreesToRadians(latitude)) + PolarMargin));
    }

    /// <summary>Microseconds since 1970 in UTC.</summary>
    public required long Time { get; init; }

    public double Longitude { get; }

    public double Latitude { get; }

    public double Knots { get; }

    /// <summary>Degrees, clockwise from north.</summary>
    public double Course { get; }

    /// <summary>The eastern part of a mile along the course; north where there is none.</summary>
    public double East { get; }

    /// <summary>The northern part of a mile along the course.</summary>
    public double North { get; }

    /// <summary>Knots along the course; 0 without one.</summary>
    public double Under { get; }

    /// <summary>Degrees of longitude in a mile here.</summary>
    public double DegreesEast { get; }

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
