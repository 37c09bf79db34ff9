using Waybill.Reference.Places;
using Waybill.Tracks.Ais;
using Waybill.Tracks.Tables;

namespace Waybill.Tracks.Events;

/// <summary>A file that events are found in.</summary>
/// <param name="Name">As it was given.</param>
/// <param name="Sha256">The hash of its bytes, in small hexadecimal digits.</param>
public sealed record EventSource(string Name, string Sha256);

/// <summary>
/// Finds events in files of any number, cut and order. Reports are divided by ship and lie on disk where they are many; held are those of the ships
/// being worked on, one day of the grid, the stays of one part of the cells, and all events.
/// </summary>
/// <param name="rules">The thresholds.</param>
/// <param name="ports">The ports that visits are of and that encounters lie away from.</param>
/// <param name="flag">The state of an MMSI; null where it has none.</param>
/// <param name="mostHeld">How many reports are held in memory.</param>
public sealed partial class EventFinder(EventRules rules, Ports ports, Func<uint, string?> flag, int mostHeld = EventFinder.Held) : IDisposable
{
    /// <summary>Reports held in memory before they go to disk: about 600 MB.</summary>
    public const int Held = 8_000_000;

    private readonly Buckets<TrackRecord> records = new(mostHeld);
    private readonly Buckets<GridPoint> grid = new(mostHeld / 2);
    private readonly Buckets<Stay> stays = new(mostHeld);
    private readonly List<EventSource> sources = [];
    private readonly List<NumberLife> lives = [];
    private readonly Lock door = new();
    private TrackIntake? intake;
    private List<TrackEvent>? all;

    /// <summary>The files read, in the order of their numbers.</summary>
    public IReadOnlyList<EventSource> Sources => sources;

    /// <summary>Messages left out as their time is not known.</summary>
    public long Timeless => intake?.Timeless ?? 0;

    private TrackIntake Intake => intake ??= new TrackIntake(records);

    /// <summary>Reads a file of sentences or a table of positions.</summary>
    /// <param name="content">Its text, read once.</param>
    /// <param name="source">Its name and hash.</param>
    /// <param name="counts">What became of the lines, added to.</param>
    /// <param name="stop">Stops between two blocks.</param>
    public void Read(Stream content, EventSource source, DecodeCounts counts, CancellationToken stop = default)
    {
        Intake.File = sources.Count;
        sources.Add(source);
        var whole = HeadedStream.Open(content, out var head);
        if (TableHeader.Read(head) is { } header)
        {
            LineBlocks.Read(whole, new TableLines<IntakeRows>(new PositionTable<IntakeRows>(header, new IntakeRows(Intake), counts)), stop);
        }
        else
        {
            LineBlocks.Read(whole, new AisLines<IntakeMessages>(new AisDecoder<IntakeMessages>(new IntakeMessages(Intake), new DecodeOptions(), counts)), stop);
        }
    }

    /// <summary>Gives the hash of a source that was not known before it had been read.</summary>
    public void Hash(int source, string sha256) => sources[source] = sources[source] with { Sha256 = sha256 };

    /// <summary>All events in all files, in order of time.</summary>
    public IReadOnlyList<TrackEvent> Find(CancellationToken stop = default) => all ??= FindAll(stop);

    /// <inheritdoc/>
    public void Dispose()
    {
        records.Dispose();
        grid.Dispose();
        stays.Dispose();
    }

    private static int TrackIntakePart(int cell) => TrackIntake.Part((uint)cell);

    private List<TrackEvent> FindAll(CancellationToken stop)
    {
        var bySha = sources.Select((s, i) => (s.Sha256, i)).Order().Select((s, rank) => (s.i, rank)).OrderBy(s => s.i).Select(s => s.rank).ToArray();
        var order = new RecordOrder(Intake.Identities, Intake.Receivers, bySha);
        var events = new List<TrackEvent>();
        Parallel.ForEach(records.Keys, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount }, part => Work(part, order, events));
        events.AddRange(NumberChanges.In(lives.OrderBy(l => l.Mmsi), rules.Identity, flag));
        Meet(events, stop);
        Look(events, order);
        var neighbours = Presence.Neighbours(events, stays, rules.Gap.CellDegrees, TrackIntakePart);
        return [.. events.Select((e, i) => e with { NeighboursHeard = neighbours[i] })
            .OrderBy(e => e.Start).ThenBy(e => e.Kind).ThenBy(e => e.Mmsi).ThenBy(e => e.Track).ThenBy(e => e.End).ThenBy(e => e.Other)
            .ThenBy(e => e.From.Latitude).ThenBy(e => e.From.Longitude).ThenBy(e => e.To.Latitude)];
    }
}
