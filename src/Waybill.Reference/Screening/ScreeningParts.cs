using System.Collections.Immutable;
using Waybill.Reference.Lists;
using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>What an index is made of: entries as bytes, the keys of their names and numbers, and for each its list and kind.</summary>
internal sealed record ScreeningParts(
    EntryStore Store, KeyPostings Names, KeyPostings Numbers, NameSignature[] Signatures, int[] SignatureEnds, byte[] SchemaAt, ImmutableArray<string> SchemaNames, Schemata Schemata,
    ImmutableArray<ListSummary> Lists, ImmutableArray<int> Ends, ImmutableArray<ListReading> Readings,
    ImmutableHashSet<string> Datasets)
{
    public int SchemaOf(int entry) => SchemaAt[entry];

    /// <summary>The signatures of an entry's names.</summary>
    public ReadOnlySpan<NameSignature> SignaturesOf(int entry) => Signatures.AsSpan((entry == 0 ? 0 : SignatureEnds[entry - 1])..SignatureEnds[entry]);

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
