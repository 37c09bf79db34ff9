using System.Collections.Immutable;
using System.Globalization;

namespace Waybill.Reference.Matching;

/// <summary>How much each number of <see cref="Likeness"/> counts for one kind of name, learnt from labelled pairs.</summary>
internal sealed class Weights
{
    private static readonly double Shift = Math.Log(Matcher.Threshold / (1 - Matcher.Threshold));

    /// <summary>Left open where the most that may be is worked out, for what little a bad pair takes from what stands in the longer name alone.</summary>
    private const double Slack = 0.15;
    private readonly double[] values;

    public Weights(IEnumerable<double> values) => this.values = [.. values];

    public ImmutableArray<double> Values => [.. values];

    /// <summary>The score, which is the threshold where a match and none are equally likely.</summary>
    public double Score(ReadOnlySpan<double> numbers)
    {
        var sum = Shift;
        for (var at = 0; at < values.Length; at++)
        {
            sum += values[at] * numbers[at];
        }

        return Sigmoid(sum);
    }

    /// <summary>The highest score of two names in which two words are no more alike than this, whatever else agrees.</summary>
    /// <param name="alike">How alike the words are.</param>
    /// <param name="wrong">How many of their letters are wrong.</param>
    /// <param name="words">How many words one of the names has.</param>
    public double AtMost(double alike, double wrong, int words)
    {
        var sum = Best() + (values[Likeness.WorstPart] * (alike - 1)) + (values[Likeness.LettersWrong] * Math.Min(Likeness.MostLettersWrong, wrong));
        sum += alike < Likeness.Found ? values[Likeness.Conflict] * Likeness.LeastLeft * (1 - alike) : 0;
        sum += alike < PartLikeness.Slip && words == 2 ? values[Likeness.OnePartAgrees] : 0;
        return Sigmoid(sum);
    }

    /// <summary>The most letters that may be wrong in names that reach a score, when all else agrees as far as it can.</summary>
    /// <param name="score">The score.</param>
    /// <param name="fewer">How many words the one has that has fewer.</param>
    /// <param name="more">How many the other has.</param>
    /// <param name="share">What share of the longer name's weight a word is at least, that answers to none.</param>
    public double MostWrong(double score, int fewer, int more, double share)
    {
        var rest = Best() + Slack + (values[Likeness.OnlyInLonger] * share * (more - fewer)) + (fewer == 1 && more > 1 ? values[Likeness.OnePartNamed] : 0);
        var most = (rest - Math.Log(score / (1 - score))) / -values[Likeness.LettersWrong];
        return score <= 0 || values[Likeness.LettersWrong] >= 0 || most >= Likeness.MostLettersWrong ? double.PositiveInfinity : most;
    }

    /// <summary>What two names have that agree in all.</summary>
    private double Best() => Shift + values[0] + values[Likeness.Covered] + values[Likeness.WorstPart] + Math.Max(0, values[Likeness.OtherIssue]);

    private static double Sigmoid(double sum) => 1 / (1 + Math.Exp(-sum));

    /// <summary>The weights that come with the program for a kind of name; a line a weight: kind, name, value.</summary>
    public static Weights Read(string kind)
    {
        var lines = WordList.Lines("weights").Select(l => l.Split(' ')).Where(l => l[0] == kind).ToDictionary(l => l[1], l => double.Parse(l[2], CultureInfo.InvariantCulture));
        return new(Likeness.Names.Select(n => lines.GetValueOrDefault(n)));
    }
}
