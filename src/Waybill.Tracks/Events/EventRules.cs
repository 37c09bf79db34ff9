namespace Waybill.Tracks.Events;

/// <summary>
/// The thresholds of all events: a preset that is printed, changed and cited. The defaults are Global Fishing Watch's, but for jumps, for which it
/// publishes none.
/// </summary>
public sealed record EventRules
{
    /// <summary>What the events cite.</summary>
    public string Name { get; init; } = "gfw";

    /// <summary>Silences.</summary>
    public GapRules Gap { get; init; } = new();

    /// <summary>Visits of ports.</summary>
    public PortVisitRules PortVisit { get; init; } = new();

    /// <summary>Ways between visits.</summary>
    public VoyageRules Voyage { get; init; } = new();

    /// <summary>Two ships side by side.</summary>
    public EncounterRules Encounter { get; init; } = new();

    /// <summary>Slow hours.</summary>
    public LoiteringRules Loitering { get; init; } = new();

    /// <summary>Places that one ship cannot have reached.</summary>
    public JumpRules Jump { get; init; } = new();

    /// <summary>Changes of name and number.</summary>
    public IdentityRules Identity { get; init; } = new();
}

/// <summary>When a ship was not heard.</summary>
/// <param name="Hours">A silence is longer than this.</param>
/// <param name="HoursBefore">How long before it positions are counted.</param>
/// <param name="CellDegrees">The size of the cells in which neighbours are counted.</param>
public sealed record GapRules(double Hours = 6, double HoursBefore = 12, double CellDegrees = 0.5);

/// <summary>When a ship is in port.</summary>
/// <param name="EntryKm">She enters at this distance or nearer.</param>
/// <param name="ExitKm">She leaves at this distance or further.</param>
/// <param name="StopKnots">She stops at this speed or slower.</param>
/// <param name="StartKnots">She moves again at this speed or faster.</param>
/// <param name="GapHours">A silence in port counts from this length on, and begins that long after the last message.</param>
/// <param name="SplitMiles">A visit is split where the ports of two of its signs lie further apart, in nautical miles, in different segments.</param>
public sealed record PortVisitRules(
    double EntryKm = 3, double ExitKm = 4, double StopKnots = 0.2, double StartKnots = 0.5, double GapHours = 4, double SplitMiles = 60);

/// <summary>What counts as an end of a voyage.</summary>
/// <param name="Confidence">The least confidence of the visits at its ends.</param>
public sealed record VoyageRules(int Confidence = 3);

/// <summary>When two ships are together.</summary>
/// <param name="GridMinutes">How far apart the times are at which places are compared, counted from midnight.</param>
/// <param name="Km">They are together at this distance or nearer.</param>
/// <param name="BridgedHours">Places are worked out across silences shorter than this, and before the first and after the last report of a segment up to this.</param>
/// <param name="LeastMinutes">A meeting is at least this long before it is merged with others.</param>
/// <param name="MergeHours">Meetings less than this apart are one.</param>
/// <param name="FinalMinutes">It is at least this long in the end.</param>
/// <param name="MedianKnots">The median speed is below this.</param>
/// <param name="PortKm">It lies this far from ports or further.</param>
public sealed record EncounterRules(
    int GridMinutes = 10, double Km = 0.5, double BridgedHours = 1, double LeastMinutes = 60, double MergeHours = 4, double FinalMinutes = 120, double MedianKnots = 2, double PortKm = 10);

/// <summary>When a ship loiters.</summary>
/// <param name="Knots">An hour is slow below this.</param>
/// <param name="LeastHours">Runs of slow hours last at least this.</param>
public sealed record LoiteringRules(double Knots = 2, double LeastHours = 0);

/// <summary>When a report cannot come from the ship that sent the one before it.</summary>
/// <param name="Knots">Faster than this over the time between, lengthened by the buffer.</param>
/// <param name="BufferHours">For clocks that are wrong.</param>
public sealed record JumpRules(double Knots = 50, double BufferHours = 0.25);

/// <summary>When two identities can be one ship's.</summary>
/// <param name="Metres">The end of the one and the beginning of the other are at most this far apart.</param>
/// <param name="Days">And at most this long.</param>
public sealed record IdentityRules(double Metres = 1000, double Days = 60);
