using System.Collections.Immutable;
using Waybill.Reference.Places;

namespace Waybill.Tracks.Events;

/// <summary>What tracks can show.</summary>
public enum TrackEventKind
{
    /// <summary>A ship was not heard.</summary>
    Gap,

    /// <summary>A ship was in port.</summary>
    PortVisit,

    /// <summary>A ship went from one port to another, or back to the same.</summary>
    Voyage,

    /// <summary>Two ships were side by side.</summary>
    Encounter,

    /// <summary>A ship was slow for clock hours.</summary>
    Loitering,

    /// <summary>A report that cannot come from the ship that sent the one before.</summary>
    Jump,

    /// <summary>A ship took another name or number.</summary>
    Identity,
}

/// <summary>Something that a ship's reports show, with the lines that show it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Mmsi">The number of the ship, the lower one of an encounter.</param>
/// <param name="Start">When it begins, in microseconds since 1970 in UTC.</param>
/// <param name="End">When it ends.</param>
/// <param name="From">Where the ship was when it began.</param>
/// <param name="To">Where she was when it ended.</param>
public sealed record TrackEvent(TrackEventKind Kind, uint Mmsi, long Start, long End, GeoPoint From, GeoPoint To)
{
    /// <summary>Which of the tracks under the MMSI: more than one where ships share it.</summary>
    public int Track { get; init; }

    /// <summary>The other ship of an encounter, or the later number of a ship that changed it.</summary>
    public uint? Other { get; init; }

    /// <summary>The port visited, or the one a voyage ends in.</summary>
    public Port? Port { get; init; }

    /// <summary>The port a voyage begins in.</summary>
    public Port? FromPort { get; init; }

    /// <summary>The port in which a visit ends, where several lie side by side.</summary>
    public Port? EndPort { get; init; }

    /// <summary>From 1 to 4, of visits; of a voyage the lower one of its ends.</summary>
    public int? Confidence { get; init; }

    /// <summary>Numbers by their names; what cannot be worked out is left out.</summary>
    public ImmutableArray<(string Name, double Value)> Metrics { get; init; } = [];

    /// <summary>What changed, of an identity.</summary>
    public ImmutableArray<IdentityChange> Changes { get; init; } = [];

    /// <summary>How many positions of the ship were heard in the hours before it, by kind of receiver.</summary>
    public ImmutableSortedDictionary<string, int> PositionsBefore { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>How many other ships were heard meanwhile in the cells of its two ends.</summary>
    public int NeighboursHeard { get; init; }

    /// <summary>The lines it was found by.</summary>
    public required ImmutableArray<SourceLine> Lines { get; init; }
}

/// <summary>One part of an identity and how it changed.</summary>
/// <param name="What">name, callsign, imo, mmsi or flag.</param>
/// <param name="From">What was said before.</param>
/// <param name="To">What is said since.</param>
public sealed record IdentityChange(string What, string From, string To);

/// <summary>A line of one of the files.</summary>
/// <param name="File">The file's number, in the order of reading.</param>
/// <param name="Line">The line, counted from one.</param>
public readonly record struct SourceLine(int File, long Line);
