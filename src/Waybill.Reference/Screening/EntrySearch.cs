using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>Finds the entries whose names are like those of one who is looked for, or that share a number. It belongs to one thread.</summary>
internal sealed class EntrySearch
{
    private readonly ScreeningParts parts;
    private readonly Matcher matcher;
    private readonly NameSearch[] searches;
    private readonly List<int> names = [];
    private readonly Dictionary<int, double> likeness = [];

    public EntrySearch(ScreeningParts parts, Matcher matcher)
    {
        (this.parts, this.matcher) = (parts, matcher);
        searches = [.. parts.Tables.Select(t => new NameSearch(t, matcher))];
    }

    /// <summary>For each entry the likeness of the likest names where it reaches a score; 0 where it shares a number and its names do not.</summary>
    public IReadOnlyDictionary<int, double> Find(ScreeningQuery asked, double least)
    {
        likeness.Clear();
        foreach (var number in asked.Numbers)
        {
            foreach (var pair in parts.Numbers.Of(number))
            {
                Raise(KeyPostings.EntryOf(pair), 0, asked);
            }
        }

        foreach (var (at, table) in parts.Tables.Index())
        {
            if (asked.By(table.Kind) is { } ready)
            {
                ByNames(asked, ready, table, searches[at], least);
            }
        }

        return likeness;
    }

    private void ByNames(ScreeningQuery asked, PreparedEntity ready, NameTable table, NameSearch search, double least)
    {
        foreach (var (name, worth) in ready.NamesAs(table.Kind).Zip(ready.Worths))
        {
            names.Clear();
            search.Find(name, least, names);
            foreach (var other in names)
            {
                var entry = table.OwnerOf(other);
                if (asked.KindFor(entry) == table.Kind && matcher.Score(name, table.At(other)) * worth * table.WorthOf(other) is var score and > 0 && score >= least)
                {
                    Raise(entry, score, asked);
                }
            }
        }
    }

    private void Raise(int entry, double score, ScreeningQuery asked)
    {
        if (asked.Fits(entry))
        {
            likeness[entry] = likeness.TryGetValue(entry, out var before) ? Math.Max(before, score) : score;
        }
    }
}
