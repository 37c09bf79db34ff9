using System.Collections.Immutable;
using System.Globalization;

namespace Waybill.Reference.Matching;

/// <summary>How much each number of <see cref="Likeness"/> counts for one kind of name, learnt from labelled pairs.</summary>
internal sealed class Weights
{
    private static readonly double Shift = Math.Log(Matcher.Threshold / (1 - Matcher.Threshold));
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

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>The weights that come with the program for a kind of name; a line a weight: kind, name, value.</summary>
    public static Weights Read(string kind)
    {
        var lines = WordList.Lines("weights").Select(l => l.Split(' ')).Where(l => l[0] == kind).ToDictionary(l => l[1], l => double.Parse(l[2], CultureInfo.InvariantCulture));
        return new(Likeness.Names.Select(n => lines.GetValueOrDefault(n)));
    }
}
