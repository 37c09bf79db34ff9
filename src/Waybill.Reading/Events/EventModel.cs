using Waybill.Reading.Tagging;
using Waybill.Reference;

namespace Waybill.Reading.Events;

/// <summary>What has been learnt of how acts between states and groups are told.</summary>
public sealed class EventModel
{
    private const int Seed = 1;
    private static readonly TagCourse Course = new(Rounds: 12, Learners: 1, Bits: 18, Seed);

    private readonly TagModel tags;
    private readonly Clusters clusters;

    private EventModel(TagModel tags, Clusters clusters) => (this.tags, this.clusters) = (tags, clusters);

    /// <summary>Reads a model that <see cref="Save"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static EventModel Load(Stream stream, Shelf shelf) => new(TagModel.Load(stream), Clusters.Open(shelf.Folder));

    /// <summary>The file of the model that the program comes with.</summary>
    public static Stream OpenShipped(Shelf shelf) => File.OpenRead(Path.Combine(shelf.Folder, "reading", "events.tags.br"));

    /// <summary>Writes it as a file.</summary>
    public void Save(Stream stream) => tags.Save(stream);

    /// <summary>Learns from marked events; the same events in the same order give the same model.</summary>
    public static EventModel Learn(IEnumerable<MarkedEvent> events, Shelf shelf, CancellationToken cancellationToken) =>
        Learn(events, Clusters.Open(shelf.Folder), cancellationToken);

    /// <summary>The root of an event, whatever root is marked.</summary>
    public string Root(MarkedEvent told) => tags.Tags.Names[tags.Tag(EventView.Of(told, clusters))[0]];

    /// <summary>
    /// The root of each event as told by a model that was learnt without it: the events fall into several parts, and each part is told by a
    /// model of all the others.
    /// </summary>
    public static IEnumerable<(MarkedEvent Told, string Root)> Crosswise(IReadOnlyList<MarkedEvent> events, int parts, Shelf shelf, CancellationToken cancellationToken)
    {
        var clusters = Clusters.Open(shelf.Folder);
        var order = Enumerable.Range(0, events.Count).ToArray();
        new Random(Seed).Shuffle(order);
        for (var part = 0; part < parts; part++)
        {
            var model = Learn(order.Index().Where(o => o.Index % parts != part).Select(o => events[o.Item]), clusters, cancellationToken);
            foreach (var (_, number) in order.Index().Where(o => o.Index % parts == part))
            {
                yield return (events[number], model.Root(events[number]));
            }
        }
    }

    private static EventModel Learn(IEnumerable<MarkedEvent> events, Clusters clusters, CancellationToken cancellationToken)
    {
        var all = events.ToList();
        var tags = new TagSet([.. all.Select(e => e.Root).Distinct().Order(StringComparer.Ordinal)]);
        var examples = all.ConvertAll(e => new TagExample(EventView.Of(e, clusters), [tags[e.Root]]));
        return new(TagTraining.Train(tags, examples, Course, null, cancellationToken), clusters);
    }
}
