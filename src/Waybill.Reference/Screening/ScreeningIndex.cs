using System.Collections.Concurrent;
using System.Collections.Immutable;
using Waybill.FollowTheMoney;
using Waybill.Reference.Lists;
using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>Lists made ready to be searched by name and by number, in this process alone.</summary>
public sealed class ScreeningIndex
{
    private readonly ConcurrentBag<CandidateSearch> idle = [];
    private readonly ScreeningParts parts;
    private readonly PreparedEntries prepared;
    private readonly Matcher matcher = new();

    internal ScreeningIndex(ScreeningParts parts)
    {
        this.parts = parts;
        prepared = new PreparedEntries(parts.Store, matcher);
    }

    /// <summary>Which lists are searched, and how old they are.</summary>
    public ImmutableArray<ListSummary> Lists => parts.Lists;

    /// <summary>The names of all lists that can be asked for: those searched, and those that they are put together from.</summary>
    public ImmutableHashSet<string> Datasets => parts.Datasets;

    /// <summary>How many entries there are.</summary>
    public int Count => parts.Store.Count;

    /// <summary>How many bytes entries and keys take.</summary>
    public long Bytes => parts.Store.Bytes + parts.Names.Bytes + parts.Numbers.Bytes + (parts.Signatures.LongLength * 16) + (parts.SignatureEnds.LongLength * 4);

    /// <summary>Reads lists and makes them ready; of two lists with one name the later carries its day in it.</summary>
    /// <exception cref="UnreadableListException">A list cannot be used; none is.</exception>
    public static ScreeningIndex Of(IEnumerable<string> paths, Shelf shelf)
    {
        var countries = new CountryCodes(shelf.Countries);
        var builder = new ScreeningBuilder(shelf.Schemata);
        foreach (var path in paths)
        {
            builder.Add(ListFile.Open(path, countries, shelf.Schemata));
        }

        return builder.Finish();
    }

    /// <summary>The entry at a place.</summary>
    public ListEntry EntryAt(int entry) => parts.Store.EntryAt(entry);

    /// <summary>Who or what on the lists may be the one asked for, best first; a number it shares goes before any name.</summary>
    public ScreeningAnswer Find(Entity query, ScreeningFilter filter)
    {
        var asked = new ScreeningQuery(query, matcher, parts);
        if (!idle.TryTake(out var search))
        {
            search = new CandidateSearch(parts.Names, parts.Numbers, Count);
        }

        var candidates = search.Find(asked.NameKeys, Identifiers.Of(query), out var firm);
        idle.Add(search);
        return Answer(asked, asked.Ordered(candidates, firm), firm, filter);
    }

    /// <summary>The same answer found by comparing every entry, to measure the search against.</summary>
    public ScreeningAnswer FindByAll(Entity query, ScreeningFilter filter)
    {
        var asked = new ScreeningQuery(query, matcher, parts);
        return Answer(asked, [.. Enumerable.Range(0, Count).Where(asked.Fits)], Count, filter);
    }

    private ScreeningAnswer Answer(ScreeningQuery asked, List<int> candidates, int firm, ScreeningFilter filter)
    {
        var found = new List<(int Entry, Match Match)>();
        var barren = 0;
        for (var i = 0; i < candidates.Count && (i < firm || barren < ScreeningQuery.Patience); i++)
        {
            var entry = candidates[i];
            barren++;
            var (one, other) = (asked.For(entry), prepared.At(entry));
            if (i >= firm && NameLikeness.IsBelow(filter.Cutoff, matcher, one, other))
            {
                continue;
            }

            var match = matcher.Score(one, other);
            if (match.Score <= 0 || match.Score < filter.Cutoff)
            {
                continue;
            }

            barren = 0;
            if (filter.IsOpen || filter.Takes(parts.Store.EntryAt(entry), parts.ListOf(entry)))
            {
                found.Add((entry, match));
            }
        }

        var best = found.OrderByDescending(f => f.Match.Score).ThenBy(f => f.Entry).Take(filter.Limit).Select(f => Hit(f.Entry, f.Match));
        return new ScreeningAnswer([.. best], found.Count, found.Count(f => f.Match.Score >= filter.Threshold));
    }

    private ScreeningHit Hit(int at, Match match)
    {
        var entry = parts.Store.EntryAt(at);
        return new ScreeningHit(entry, parts.ListOf(at), [.. parts.ListingsOf(at, entry)], match);
    }
}
