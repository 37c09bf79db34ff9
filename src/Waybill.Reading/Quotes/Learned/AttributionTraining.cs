using System.Collections.Immutable;
using Waybill.Reading.Tagging;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>
/// Learns an <see cref="AttributionModel"/>. Each later tagger learns from what the earlier ones find in texts they have not seen
/// (jackknifing: everything is learnt once for each fold without it), or it would trust them more than they deserve.
/// </summary>
internal sealed class AttributionTraining
{
    private const int Folds = 3;
    private const int Rounds = 6;

    /// <summary>More words have more different clues to keep apart; a small model is quick to load and to ask.</summary>
    private const int ManyWords = 200_000;
    private const int Seed = 1;
    private static readonly TagCourse Judging = new(Rounds, Learners: 5, Bits: 17, Seed);

    private readonly ImmutableArray<Lesson> lessons;
    private readonly Clusters clusters;
    private readonly TagModel classes;
    private readonly Action<string> tell;
    private readonly CancellationToken cancellationToken;

    private AttributionTraining(
        ImmutableArray<Lesson> lessons, Clusters clusters, TagModel classes, Action<string> tell, CancellationToken cancellationToken) =>
        (this.lessons, this.clusters, this.classes, this.tell, this.cancellationToken) = (lessons, clusters, classes, tell, cancellationToken);

    /// <summary>Learns from marked texts; the same texts in the same order give the same model.</summary>
    /// <param name="texts">To learn from.</param>
    /// <param name="clusters">Words used alike.</param>
    /// <param name="classes">Tells nouns from verbs.</param>
    /// <param name="tell">Is told what is being learnt.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static AttributionModel Train(
        IReadOnlyList<MarkedText> texts, Clusters clusters, TagModel classes, Action<string> tell, CancellationToken cancellationToken) =>
        new AttributionTraining(Lesson.Of(texts, clusters, classes, Folds), clusters, classes, tell, cancellationToken).Train();

    private AttributionModel Train()
    {
        for (var fold = 0; fold < Folds; fold++)
        {
            var cues = Cues([.. lessons.Where(l => l.Fold != fold)], $"cues, part {fold + 1} of {Folds}");
            foreach (var lesson in lessons.Where(l => l.Fold == fold))
            {
                lesson.Found = CandidateFinder.CuesIn(lesson.Table, cues);
            }
        }

        var judged = new List<TagExample>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var parts = Parts([.. lessons.Where(l => l.Fold != fold)], $"sources and contents, part {fold + 1} of {Folds}");
            judged.AddRange(lessons.Where(l => l.Fold == fold).SelectMany(l => JudgeExamples(l, parts)));
        }

        return new AttributionModel(clusters, classes, Cues(lessons, "cues"), Parts(lessons, "sources and contents"), Learn(Roles.OfVerdict, judged, Judging, "which to keep"));
    }

    private bool IsLarge => lessons.Sum(l => l.Table.Count) > ManyWords;

    private TagModel Cues(ImmutableArray<Lesson> from, string what) =>
        Learn(Roles.OfCues, [.. from.SelectMany(l => l.Table.Paragraphs.Select(l.CueExample))], new(Rounds, Learners: 3, IsLarge ? 20 : 18, Seed), what);

    private TagModel Parts(ImmutableArray<Lesson> from, string what) =>
        Learn(Roles.OfParts, [.. from.SelectMany(PartsExamples)], new(Rounds, Learners: 3, IsLarge ? 21 : 19, Seed), what);

    /// <summary>
    /// The marked cues and those found that are nearly a marked one. One that is wrong altogether teaches nothing here: whether to keep it is
    /// the judge's to say, and who would speak if it were right has no answer.
    /// </summary>
    private static IEnumerable<TagExample> PartsExamples(Lesson lesson)
    {
        var tallies = new Tallies(lesson.Table, CandidateFinder.Surest(lesson.Found));
        return lesson.Marked.Concat(lesson.Found.Where(lesson.IsNearlyMarked)).Select(c => lesson.PartsExample(c, tallies));
    }

    private static IEnumerable<TagExample> JudgeExamples(Lesson lesson, TagModel parts)
    {
        var found = CandidateFinder.WithParts(lesson.Table, lesson.Found, parts);
        return found.Select(c => new TagExample(JudgeClues.Of(lesson.Table, c, found), [lesson.IsMarked(c) ? 1 : 0]));
    }

    private TagModel Learn(TagSet tags, IReadOnlyList<TagExample> examples, TagCourse course, string what)
    {
        tell(what);
        return TagTraining.Train(tags, examples, course, null, cancellationToken);
    }
}
