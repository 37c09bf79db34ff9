using System.Collections.Immutable;
using Waybill.Reading.Tagging;
using Waybill.Reading.Text;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>A marked text as the taggers learn from it: its words, and which of them are cue, source and content.</summary>
internal sealed class Lesson
{
    private Lesson(WordTable table, int fold, ImmutableArray<Candidate> marked) => (Table, Fold, Marked) = (table, fold, marked);

    public WordTable Table { get; }

    /// <summary>The part of the whole that it belongs to; who learns from the other parts can be asked about this one fairly.</summary>
    public int Fold { get; }

    /// <summary>The attributions with a cue.</summary>
    public ImmutableArray<Candidate> Marked { get; }

    /// <summary>What the tagger of cues finds that has not learnt from this text; filled during the training.</summary>
    public ImmutableArray<Candidate> Found { get; set; } = [];

    /// <summary>The texts as lessons; texts alike are in the same fold, and their words are worked out once.</summary>
    public static ImmutableArray<Lesson> Of(IReadOnlyList<MarkedText> texts, Clusters clusters, TagModel classes, int folds)
    {
        var tables = new Dictionary<string, (WordTable Table, int Number)>(StringComparer.Ordinal);
        var lessons = ImmutableArray.CreateBuilder<Lesson>(texts.Count);
        foreach (var text in texts)
        {
            if (!tables.TryGetValue(text.Text, out var known))
            {
                known = (WordTable.Of(Sentences.In(text.Text), clusters, classes), tables.Count);
                tables[text.Text] = known;
            }

            var table = known.Table;
            lessons.Add(new Lesson(table, known.Number % folds, [.. text.Attributions.SelectMany(a => Words(table, a))]));
        }

        return lessons.ToImmutable();
    }

    /// <summary>For each word, whether it begins, goes on or is outside a cue.</summary>
    public TagExample CueExample((int From, int To) paragraph)
    {
        var tags = new int[paragraph.To - paragraph.From];
        foreach (var cue in Marked)
        {
            Mark(tags, Roles.OfCues, Roles.Cue, (cue.First - paragraph.From, cue.Last - paragraph.From));
        }

        return new TagExample(CueClues.Of(new Stretch(Table, paragraph.From, paragraph.To)), tags);
    }

    /// <summary>For each word around a cue, its part in the attribution.</summary>
    public TagExample PartsExample(Candidate cue, Tallies tallies)
    {
        var stretch = CandidateFinder.Around(Table, cue.First);
        var tags = new int[stretch.To - stretch.From];
        if (Right(cue) is { } right)
        {
            foreach (var (first, last) in right.Content)
            {
                Mark(tags, Roles.OfParts, Roles.Content, (first - stretch.From, last - stretch.From));
            }

            foreach (var (first, last) in right.Source)
            {
                Mark(tags, Roles.OfParts, Roles.Source, (first - stretch.From, last - stretch.From));
            }
        }

        return new TagExample(RoleClues.Of(stretch, new Focus(stretch, cue.First, cue.Last), tallies), tags);
    }

    /// <summary>Whether a find is marked just so.</summary>
    public bool IsMarked(Candidate cue) => Right(cue) is { } right && right.First == cue.First && right.Last == cue.Last;

    /// <summary>Whether a find shares a word with a marked cue, but is not the same.</summary>
    public bool IsNearlyMarked(Candidate cue) => Right(cue) is { } right && (right.First != cue.First || right.Last != cue.Last);

    /// <summary>The marked attribution with the same cue, else the first whose cue shares a word with it.</summary>
    private Candidate? Right(Candidate cue)
    {
        Candidate? near = null;
        foreach (var marked in Marked)
        {
            if (marked.First == cue.First && marked.Last == cue.Last)
            {
                return marked;
            }

            near ??= marked.Overlaps(cue) ? marked : null;
        }

        return near;
    }

    /// <summary>Tags a span; one that another took up before goes on after it.</summary>
    private static void Mark(int[] tags, TagSet set, string kind, (int First, int Last) span)
    {
        var (begin, inside) = (set[$"B-{kind}"], set[$"I-{kind}"]);
        for (var i = Math.Max(span.First, 0); i <= span.Last && i < tags.Length; i++)
        {
            tags[i] = i > 0 && i > span.First && (tags[i - 1] == begin || tags[i - 1] == inside) ? inside : begin;
        }
    }

    private static IEnumerable<Candidate> Words(WordTable table, MarkedAttribution marked)
    {
        if (marked.Cue is { } cue && table.Words(cue) is { } words)
        {
            yield return new Candidate(words.First, words.Last, 0, Of(marked.Source), Of(marked.Content));
        }

        ImmutableArray<(int, int)> Of(ImmutableArray<TextSpan> spans) => [.. spans.Select(table.Words).OfType<(int, int)>()];
    }
}
