using NodaTime.Text;
using Waybill.FollowTheMoney;
using Waybill.Reference.Lists;
using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>Puts lists together into an index, entry by entry.</summary>
public sealed class ScreeningBuilder(Schemata schemata)
{
    private const int Batch = 4096;
    private readonly Matcher matcher = new();
    private readonly EntryStore store = new();
    private readonly NamePool pool = new();
    private readonly Dictionary<NameKind, NameTableDraft> tables = NameKinds.Own.ToDictionary(k => k, _ => new NameTableDraft());
    private readonly List<ulong> numbers = [];
    private readonly List<byte> schemaAt = [];
    private readonly List<string> schemaNames = [];
    private readonly List<ListSummary> lists = [];
    private readonly List<int> ends = [];
    private readonly List<ListReading> readings = [];
    private readonly HashSet<string> datasets = new(StringComparer.Ordinal);

    /// <summary>Reads a list to its end.</summary>
    /// <exception cref="UnreadableListException">It breaks off, is damaged, or has no entry.</exception>
    public void Add(ListFile list)
    {
        var begun = store.Count;
        foreach (var batch in list.Entries().Chunk(Batch))
        {
            Add(batch);
        }

        ends.Add(store.Count);
        lists.Add(Named(list.Summary(store.Count - begun)));
        readings.Add(list.Reading);
    }

    /// <summary>The index of all that was added.</summary>
    public ScreeningIndex Finish() => new(new ScreeningParts(
        store, [.. tables.Select(t => new NameTable(t.Key, t.Value))], KeyPostings.Of(numbers), [.. schemaAt], [.. schemaNames], schemata, [.. lists], [.. ends], [.. readings],
        [.. datasets, .. lists.Select(l => l.Name)]));

    /// <summary>Making names ready is most of the work, and each stands alone.</summary>
    private void Add(ListEntry[] entries)
    {
        var ready = new PreparedEntity[entries.Length];
        Parallel.For(0, entries.Length, i => ready[i] = matcher.Prepare(entries[i].Entity, pool));
        for (var i = 0; i < entries.Length; i++)
        {
            var at = store.Count;
            AddNames(ready[i], at);
            numbers.AddRange(Identifiers.Of(entries[i].Entity).Select(k => KeyPostings.Pair(k, at)));
            schemaAt.Add(SchemaOf(entries[i].Entity));
            store.Add(entries[i]);
            datasets.UnionWith(entries[i].Datasets);
        }
    }

    /// <summary>What may be a person or an organisation stands in the tables of both.</summary>
    private void AddNames(PreparedEntity entity, int at)
    {
        foreach (var kind in NameKinds.Own.Where(k => NameKinds.Common(k, entity.Kind) == k))
        {
            foreach (var (name, worth) in entity.NamesAs(kind).Zip(entity.Worths))
            {
                tables[kind].Add(name, worth, at);
            }
        }
    }

    /// <summary>Lists have a dozen kinds; a file that makes up hundreds is told what it does.</summary>
    private byte SchemaOf(Entity entity)
    {
        var at = schemaNames.IndexOf(entity.Schema);
        if (at < 0)
        {
            at = schemaNames.Count;
            schemaNames.Add(entity.Schema);
        }

        return at <= byte.MaxValue
            ? (byte)at
            : throw new UnreadableListException("the list", $"has more than {byte.MaxValue} kinds of things ('{entity.Schema}' …), which no list has; nothing of it was used.");
    }

    private ListSummary Named(ListSummary list)
    {
        var dated = $"{list.Name}_{LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Format(list.Date)}";
        return lists.All(l => l.Name != list.Name) ? list
            : lists.All(l => l.Name != dated) ? list with { Name = dated }
            : list with { Name = $"{dated}_{lists.Count + 1}" };
    }
}
