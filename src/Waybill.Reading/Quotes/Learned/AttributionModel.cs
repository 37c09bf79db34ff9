using System.Collections.Immutable;
using Waybill.Reading.Tagging;
using Waybill.Reading.Text;
using Waybill.Reference;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>What has been learnt about attributions: which words attribute, who speaks and what is said, and which finds to keep.</summary>
public sealed partial class AttributionModel
{
    private readonly Clusters clusters;
    private readonly TagModel classes;
    private readonly TagModel cues;
    private readonly TagModel parts;
    private readonly TagModel judge;

    /// <param name="clusters">Words used alike.</param>
    /// <param name="classes">Tells nouns from verbs.</param>
    /// <param name="cues">Finds the words that may attribute.</param>
    /// <param name="parts">Finds source and content for one cue.</param>
    /// <param name="judge">Decides about each find.</param>
    internal AttributionModel(Clusters clusters, TagModel classes, TagModel cues, TagModel parts, TagModel judge) =>
        (this.clusters, this.classes, this.cues, this.parts, this.judge) = (clusters, classes, cues, parts, judge);

    /// <summary>Learns from marked texts; the same texts in the same order give the same model.</summary>
    /// <param name="texts">To learn from.</param>
    /// <param name="shelf">Holds the groups of words and the tagger of word classes.</param>
    /// <param name="tell">Is told what is being learnt.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static AttributionModel Learn(IReadOnlyList<MarkedText> texts, Shelf shelf, Action<string> tell, CancellationToken cancellationToken) =>
        AttributionTraining.Train(texts, LearnedFiles.Clusters(shelf), LearnedFiles.Classes(shelf), tell, cancellationToken);

    /// <summary>Finds the attributions of a text.</summary>
    public ImmutableArray<MarkedAttribution> In(string text) => In(WordTable.Of(Sentences.In(text), clusters, classes));

    internal ImmutableArray<MarkedAttribution> In(WordTable table)
    {
        var all = CandidateFinder.WithParts(table, CandidateFinder.CuesIn(table, cues), parts);
        var kept = Kept(table, all);
        return [.. kept
            .Where(k => !kept.Any(other => other.Score > k.Score && other.Candidate.Overlaps(k.Candidate)))
            .Select(k => Marked(table, k.Candidate))];
    }

    /// <summary>The finds that the judge keeps, with how sure it is.</summary>
    private List<(Candidate Candidate, float Score)> Kept(WordTable table, ImmutableArray<Candidate> all)
    {
        var kept = new List<(Candidate, float)>();
        Span<float> sums = stackalloc float[judge.Tags.Count];
        foreach (var candidate in all)
        {
            judge.Weigh(JudgeClues.Of(table, candidate, all)[0], sums);
            if (sums[1] > sums[0] && candidate.Content.Length > 0)
            {
                kept.Add((candidate, sums[1] - sums[0]));
            }
        }

        return kept;
    }

    private static MarkedAttribution Marked(WordTable table, Candidate candidate) => new(
        table.Span(candidate.First, candidate.Last),
        [.. candidate.Source.Select(s => table.Span(s.First, s.Last))],
        [.. candidate.Content.Select(c => table.Span(c.First, c.Last))]);
}
