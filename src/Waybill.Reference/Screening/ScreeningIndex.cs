using System.Collections.Concurrent;
using System.Collections.Immutable;
using Waybill.FollowTheMoney;
using Waybill.Reference.Lists;
using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>Lists made ready to be searched by name and by number, in this process alone.</summary>
public sealed class ScreeningIndex
{
    /// <summary>So much, and no more, is added to a name's likeness by what else is known of two entities that share no number.</summary>
    private const double MostAdded = 0.06;

    private readonly ConcurrentBag<EntrySearch> idle = [];
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
    public long Bytes => parts.Store.Bytes + parts.Tables.Sum(t => t.Bytes) + parts.Numbers.Bytes;

    /// <summary>Reads lists and makes them ready; of two lists with one name the later carries its day in it.</summary>
    /// <exception cref="UnreadableListException">A list cannot be used; none is.</exception>
    public static ScreeningIndex Of(IEnumerable<string> paths, Shelf shelf) => Of(paths.Select(p => new ListOrigin(p)), shelf);

    /// <summary>Reads lists of which more is known than their paths and makes them ready.</summary>
    /// <exception cref="UnreadableListException">A list cannot be used; none is.</exception>
    public static ScreeningIndex Of(IEnumerable<ListOrigin> lists, Shelf shelf)
    {
        var countries = new CountryCodes(shelf.Countries);
        var builder = new ScreeningBuilder(shelf.Schemata);
        foreach (var list in lists)
        {
            builder.Add(ListFile.Open(list, countries, shelf.Schemata));
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
            search = new EntrySearch(parts, matcher);
        }

        var found = new List<(int Entry, double Score)>();
        foreach (var (entry, likeness) in search.Find(asked, asked.SaysNamesOnly ? filter.Cutoff : filter.Cutoff - MostAdded))
        {
            Take(found, entry, asked.SaysNamesOnly ? likeness : matcher.Score(asked.For(entry), prepared.At(entry)).Score, filter);
        }

        idle.Add(search);
        return Answer(asked, found, filter);
    }

    /// <summary>The same answer found by comparing every entry, to measure the search against.</summary>
    public ScreeningAnswer FindByAll(Entity query, ScreeningFilter filter)
    {
        var asked = new ScreeningQuery(query, matcher, parts);
        var found = new List<(int Entry, double Score)>();
        foreach (var entry in Enumerable.Range(0, Count).Where(asked.Fits))
        {
            Take(found, entry, matcher.Score(asked.For(entry), prepared.At(entry)).Score, filter);
        }

        return Answer(asked, found, filter);
    }

    private void Take(List<(int Entry, double Score)> found, int entry, double score, ScreeningFilter filter)
    {
        if (score > 0 && score >= filter.Cutoff && (filter.IsOpen || filter.Takes(parts.Store.EntryAt(entry), parts.ListOf(entry))))
        {
            found.Add((entry, score));
        }
    }

    /// <summary>Only what is handed out is put into words.</summary>
    private ScreeningAnswer Answer(ScreeningQuery asked, List<(int Entry, double Score)> found, ScreeningFilter filter)
    {
        var best = found.OrderByDescending(f => f.Score).ThenBy(f => f.Entry).Take(filter.Limit).Select(f => Hit(f.Entry, matcher.Score(asked.For(f.Entry), prepared.At(f.Entry))));
        return new ScreeningAnswer([.. best], found.Count, found.Count(f => f.Score >= filter.Threshold));
    }

    private ScreeningHit Hit(int at, Match match)
    {
        var entry = parts.Store.EntryAt(at);
        return new ScreeningHit(entry, parts.ListOf(at), [.. parts.ListingsOf(at, entry)], match);
    }
}
