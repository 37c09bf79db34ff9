using System.Collections.Immutable;
using Waybill.Reading.Tagging;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>Finds the words that may attribute, and for each the source and content that it would have.</summary>
internal static class CandidateFinder
{
    /// <summary>As sure as the tagger is by itself, and a good deal bolder: the judge decides afterwards.</summary>
    private static readonly ImmutableArray<float> Cautions = [0, -5000];

    /// <summary>How many words before and after a cue are read for its source and content.</summary>
    private const int Before = 150;
    private const int After = 200;

    /// <summary>Candidates with the source and content that each would have.</summary>
    public static ImmutableArray<Candidate> WithParts(WordTable table, ImmutableArray<Candidate> found, TagModel parts)
    {
        var tallies = new Tallies(table, Surest(found));
        return [.. found.Select(c => WithParts(table, tallies, c, parts))];
    }

    /// <summary>The cues that the tagger finds by itself, which others are seen against.</summary>
    public static IReadOnlyCollection<(int First, int Last)> Surest(IEnumerable<Candidate> found) =>
        [.. found.Where(c => c.Lead > 0).Select(c => (c.First, c.Last))];

    /// <summary>Cues without source and content yet.</summary>
    public static ImmutableArray<Candidate> CuesIn(WordTable table, TagModel cues)
    {
        var found = ImmutableArray.CreateBuilder<Candidate>();
        foreach (var (from, to) in table.Paragraphs)
        {
            var clues = CueClues.Of(new Stretch(table, from, to));
            var known = new HashSet<(int, int)>();
            foreach (var caution in Cautions)
            {
                foreach (var (_, first, last) in cues.Tags.Spans(cues.Tag(clues, caution)))
                {
                    if (known.Add((first, last)))
                    {
                        var lead = Lead(cues, clues, Roles.Cue, first, last);
                        found.Add(new Candidate(from + first, from + last, caution == 0 ? Math.Max(1, lead) : Math.Min(0, lead), [], []));
                    }
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>
    /// The words around a cue that its source and content can stand in: its sentence, and in its paragraph the sentences next to it as long
    /// as something in them is quoted, for only quotations run over sentences.
    /// </summary>
    public static Stretch Around(WordTable table, int cue)
    {
        var (from, to) = (table.SentenceStart(cue), table.SentenceEnd(cue));
        while (!table.OpensParagraph(from) && cue - from < Before && table.IsQuoted(table.SentenceStart(from - 1), from))
        {
            from = table.SentenceStart(from - 1);
        }

        while (to < table.Count && !table.OpensParagraph(to) && to - cue < After && table.IsQuoted(to, table.SentenceEnd(to)))
        {
            to = table.SentenceEnd(to);
        }

        return new Stretch(table, from, to);
    }

    private static Candidate WithParts(WordTable table, Tallies tallies, Candidate candidate, TagModel parts)
    {
        var stretch = Around(table, candidate.First);
        var clues = RoleClues.Of(stretch, new Focus(stretch, candidate.First, candidate.Last), tallies);
        ImmutableArray<(string Kind, int First, int Last)> spans = [.. parts.Tags.Spans(parts.Tag(clues))];
        ImmutableArray<Part> sources = Of(Roles.Source);
        ImmutableArray<Part> contents = Of(Roles.Content);
        var source = sources.IsEmpty ? default(Part?) : sources.MaxBy(s => s.Lead); // somebody said it: of two the likelier
        return candidate with
        {
            Source = source is { } who ? [who.Words] : [],
            Content = [.. contents.Select(c => c.Words)],
            SourceLead = source?.Lead ?? 0,
            ContentLead = contents.IsEmpty ? 0 : contents[0].Lead,
        };

        ImmutableArray<Part> Of(string kind) => [.. spans.Where(s => s.Kind == kind)
            .Select(s => new Part((s.First + stretch.From, s.Last + stretch.From), Lead(parts, clues, kind, s.First, s.Last) / (s.Last - s.First + 1)))];
    }

    /// <summary>How much more speaks for a stretch being of its kind than against it, in the tagger's own units.</summary>
    private static float Lead(TagModel tagger, Clues clues, string kind, int first, int last)
    {
        Span<float> sums = stackalloc float[tagger.Tags.Count];
        var begin = tagger.Tags[$"B-{kind}"];
        var lead = 0f;
        for (var word = first; word <= last; word++)
        {
            tagger.Weigh(clues[word], sums);
            lead += sums[word == first ? begin : begin + 1] - sums[0];
        }

        return lead;
    }

    /// <summary>A stretch that may be source or content.</summary>
    /// <param name="Words">Its first and last word.</param>
    /// <param name="Lead">How much more speaks for it than against it, a word.</param>
    private readonly record struct Part((int First, int Last) Words, float Lead);
}
