using System.Collections.Immutable;
using Waybill.Reading.Tagging;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>Finds the words that may attribute, and for each the source and content that it would have.</summary>
internal static class CandidateFinder
{
    /// <summary>As sure as the tagger is by itself, and a good deal bolder: the judge decides afterwards.</summary>
    private static readonly ImmutableArray<float> Cautions = [0, -2500];

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
                        found.Add(new Candidate(from + first, from + last, caution == 0 ? Math.Max(1, Lead(cues, clues, first, last)) : Math.Min(0, Lead(cues, clues, first, last)), [], []));
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

    private static float Lead(TagModel cues, Clues clues, int first, int last)
    {
        Span<float> sums = stackalloc float[cues.Tags.Count];
        var lead = 0f;
        for (var word = first; word <= last; word++)
        {
            cues.Weigh(clues[word], sums);
            lead += sums[word == first ? 1 : 2] - sums[0];
        }

        return lead;
    }

    private static Candidate WithParts(WordTable table, Tallies tallies, Candidate candidate, TagModel parts)
    {
        var stretch = Around(table, candidate.First);
        var tags = parts.Tag(RoleClues.Of(stretch, new Focus(stretch, candidate.First, candidate.Last), tallies));
        ImmutableArray<(string Kind, int First, int Last)> spans = [.. parts.Tags.Spans(tags)];
        return candidate with { Source = Of(Roles.Source), Content = Of(Roles.Content) };

        ImmutableArray<(int, int)> Of(string kind) => [.. spans.Where(s => s.Kind == kind).Select(s => (s.First + stretch.From, s.Last + stretch.From))];
    }
}
