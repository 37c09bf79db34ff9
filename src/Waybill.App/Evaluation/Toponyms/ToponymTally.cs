using System.Collections.Immutable;
using Waybill.Reference.Places;

namespace Waybill.App.Evaluation.Toponyms;

/// <summary>Counts, text by text, what was found and resolved right of the labelled place names.</summary>
internal sealed class ToponymTally
{
    private readonly ImmutableArray<Miss>.Builder misses = ImmutableArray.CreateBuilder<Miss>();
    private readonly Count names = new();
    private readonly Count all = new();
    private (int Right, int Of) givenNames;
    private (int Right, int Of) givenPeoples;

    public ImmutableArray<Miss> Misses => misses.ToImmutable();

    public ImmutableArray<Score> Scores =>
    [
        new Score.Found("found, words overlap", names.Spans, names.Gold, names.Predicted),
        new Score.Found("found and within 161 km", names.Right, names.Gold, names.Predicted),
        new Score.Found("the same, demonyms found counted too", all.Right, all.Gold, all.Predicted),
        new Score.Share("given, within 161 km", givenNames.Right + givenPeoples.Right, givenNames.Of + givenPeoples.Of),
        new Score.Share("given, names of places only", givenNames.Right, givenNames.Of),
    ];

    /// <summary>Counts what was found in a text of its own accord.</summary>
    public void Found(ToponymText text, ImmutableArray<PlaceMention> mentions)
    {
        Pair(text, [.. mentions.Where(m => m.Form == PlaceForm.Name)], names, misses.Add);
        Pair(text, mentions, all, _ => { });
    }

    /// <summary>Counts how the labelled words were resolved; those without a point are left out.</summary>
    public void Given(ToponymText text, ImmutableArray<PlaceMention> resolved, Countries countries)
    {
        foreach (var (toponym, mention) in text.Toponyms.Zip(resolved).Where(p => p.First.Point is not null))
        {
            var right = toponym.IsMet(mention.Place) ? 1 : 0;
            ref var tally = ref countries.ByAdjective(toponym.Phrase) is not null && countries.ByName(toponym.Phrase) is null ? ref givenPeoples : ref givenNames;
            tally = (tally.Right + right, tally.Of + 1);
            if (right == 0)
            {
                misses.Add(new(At(text, toponym.Span), "given", toponym.Wanted, Said(mention)));
            }
        }
    }

    /// <summary>Each label takes the first mention that overlaps it; one that overlaps only a label without a point is neither right nor wrong.</summary>
    private static void Pair(ToponymText text, ImmutableArray<PlaceMention> mentions, Count count, Action<Miss> missed)
    {
        var left = mentions.OrderBy(m => m.Start).ToList();
        foreach (var toponym in text.Toponyms.OrderBy(t => t.Point is null))
        {
            var mention = left.Find(m => m.Span.Overlaps(toponym.Span));
            left.Remove(mention!);
            if (toponym.Point is null)
            {
                continue;
            }

            var right = toponym.IsMet(mention?.Place);
            count.Gold++;
            count.Spans += mention is null ? 0 : 1;
            count.Predicted += mention is null ? 0 : 1;
            count.Right += right ? 1 : 0;
            if (!right)
            {
                missed(new(At(text, toponym.Span), "found", toponym.Wanted, mention is null ? null : Said(mention)));
            }
        }

        count.Predicted += left.Count;
        left.ForEach(m => missed(new(At(text, m.Span), "found", null, Said(m))));
    }

    private static string At(ToponymText text, TextSpan span) => FormattableString.Invariant($"{text.Where} at {span.Start}");

    private static string? Said(PlaceMention mention) => mention.Place is { } p
        ? FormattableString.Invariant($"{mention.Text}: {p.Name}, {p.Country} ({p.Point.Latitude:0.##}, {p.Point.Longitude:0.##})")
        : null;

    private sealed class Count
    {
        public int Gold { get; set; }

        public int Predicted { get; set; }

        public int Spans { get; set; }

        public int Right { get; set; }
    }
}
