namespace Waybill.Tracks.Segments;

/// <summary>The thresholds by which reports under one MMSI are told apart; the defaults are those of Global Fishing Watch's gpsdio-segment.</summary>
public sealed record SegmentationRules
{
    /// <summary>The longest silence within a segment.</summary>
    public double MaxHours { get; init; } = 24;

    /// <summary>How fast a ship may be off the course that she was expected to hold.</summary>
    public double MaxKnots { get; init; } = 25;

    /// <summary>Being off by more than this is held strongly against a match.</summary>
    public double PenaltyKnots { get; init; } = 5;

    /// <summary>From about this time on a ship is expected to go less far than straight on.</summary>
    public double PenaltyHours { get; init; } = 4;

    /// <summary>How quickly that expectation falls.</summary>
    public double HoursExponent { get; init; } = 0.5;

    /// <summary>Time that every silence is lengthened by, for clocks that are wrong.</summary>
    public double BufferHours { get; init; } = 0.25;

    /// <summary>How many of the last reports of a segment are compared with a new one.</summary>
    public int Lookback { get; init; } = 5;

    /// <summary>How much better an earlier report must fit for those after it to be left out.</summary>
    public double LookbackFactor { get; init; } = 2;

    /// <summary>Two segments that fit within this factor are both closed: nobody can say whose the report is.</summary>
    public double AmbiguityFactor { get; init; } = 10;

    /// <summary>Segments of fewer reports weigh less.</summary>
    public int ShortSegment { get; init; } = 10;

    /// <summary>How much worse it is to lie beside the path, or not to have moved, than to lie before or behind the expected place.</summary>
    public double ShapeFactor { get; init; } = 4;

    /// <summary>What a match is worth when the report comes from the other class of transponder.</summary>
    public double OtherTransponder { get; init; } = 0.1;

    /// <summary>A coarse report (type 27) this close to another is left out.</summary>
    public double CoarseHours { get; init; } = 1;

    /// <summary>Knots up to which a report without a course is taken for a ship that lies still.</summary>
    public double VerySlowKnots { get; init; } = 0.35;

    /// <summary>Segments open at one time under one MMSI.</summary>
    public int MostOpen { get; init; } = 100;
}
