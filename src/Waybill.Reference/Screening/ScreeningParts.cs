using System.Collections.Immutable;
using Waybill.Reference.Lists;

namespace Waybill.Reference.Screening;

/// <summary>What an index is made of: entries as bytes, their names in a table for each kind, the keys of their numbers, and for each its list and schema.</summary>
internal sealed record ScreeningParts(
    EntryStore Store, ImmutableArray<NameTable> Tables, KeyPostings Numbers, byte[] SchemaAt, ImmutableArray<string> SchemaNames, Schemata Schemata,
    ImmutableArray<ListSummary> Lists, ImmutableArray<int> Ends, ImmutableArray<ListReading> Readings,
    ImmutableHashSet<string> Datasets)
{
    public int SchemaOf(int entry) => SchemaAt[entry];

    public ListSummary ListOf(int entry) => Lists[ListAt(entry)];

    /// <summary>What the entry says itself, and what its list says of it elsewhere; of two that differ only in telling a day, the one that tells it.</summary>
    public IEnumerable<Listing> ListingsOf(int at, ListEntry entry)
    {
        var apart = Readings[ListAt(at)].ApartFor(entry.Entity.Id);
        var own = apart.Any(l => l.From is not null) ? entry.Listings.Where(l => l.From is not null) : entry.Listings;
        return own.Concat(apart).Distinct();
    }

    private int ListAt(int entry)
    {
        var list = 0;
        while (entry >= Ends[list])
        {
            list++;
        }

        return list;
    }
}
