namespace Waybill.Reference.Matching;

/// <summary>
/// Logistic regression by Newton's method. Each weight is held near what holds of itself (a number that differs tells two things apart) or near nought,
/// so that a few labels cannot turn it.
/// </summary>
internal static class WeightLearning
{
    private const int Rounds = 60;

    private static readonly double[] Held = [.. Likeness.Names.Select(n => n switch
    {
        "numbers-differ" => -6,
        "number-missing" => -5,
        "one-part-named" => -3,
        "initials" => -0.5,
        "only-in-longer" => -1,
        _ => 0.0,
    })];

    /// <summary>How firmly a weight is held: one name alone does not say who is meant, and numbers decide, whatever a few labels say.</summary>
    private static readonly double[] Firmness = [.. Likeness.Names.Select(n => n switch
    {
        "bias" => 0.01,
        "one-part-named" or "numbers-differ" or "number-missing" => 40,
        "initials" => 5,
        _ => 1.0,
    })];

    public static Weights From(IEnumerable<LabelledNames> labelled)
    {
        var examples = labelled.Select(Example).Where(e => e.Numbers is not null).Select(e => (Numbers: e.Numbers!, e.AreOne)).ToList();
        var weights = new double[Likeness.Count];
        for (var round = 0; round < Rounds; round++)
        {
            var (slope, curve) = Slopes(examples, weights);
            var step = Solve(curve, slope);
            var widest = 0.0;
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] -= step[i];
                widest = Math.Max(widest, Math.Abs(step[i]));
            }

            if (widest < 1e-7)
            {
                break;
            }
        }

        return new(weights);
    }

    private static (double[]? Numbers, bool AreOne) Example(LabelledNames names)
    {
        var numbers = new double[Likeness.Count];
        return (Likeness.Of(PreparedName.Of(names.First, names.Kind), PreparedName.Of(names.Second, names.Kind), numbers, all: true) ? numbers : null, names.AreOne);
    }

    private static (double[] Slope, double[,] Curve) Slopes(List<(double[] Numbers, bool AreOne)> examples, double[] weights)
    {
        var (slope, curve) = (new double[weights.Length], new double[weights.Length, weights.Length]);
        foreach (var (numbers, areOne) in examples)
        {
            var likely = 1 / (1 + Math.Exp(-numbers.Zip(weights, (n, w) => n * w).Sum()));
            for (var i = 0; i < weights.Length; i++)
            {
                slope[i] += (likely - (areOne ? 1 : 0)) * numbers[i];
                for (var j = 0; j < weights.Length; j++)
                {
                    curve[i, j] += likely * (1 - likely) * numbers[i] * numbers[j];
                }
            }
        }

        for (var i = 0; i < weights.Length; i++)
        {
            slope[i] += Firmness[i] * (weights[i] - Held[i]);
            curve[i, i] += Firmness[i];
        }

        return (slope, curve);
    }

    /// <summary>Gauss's elimination; the matrix is positive definite, so that no row need be exchanged.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var (a, x) = ((double[,])matrix.Clone(), (double[])right.Clone());
        for (var i = 0; i < n; i++)
        {
            for (var row = i + 1; row < n; row++)
            {
                var factor = a[row, i] / a[i, i];
                for (var column = i; column < n; column++)
                {
                    a[row, column] -= factor * a[i, column];
                }

                x[row] -= factor * x[i];
            }
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var column = i + 1; column < n; column++)
            {
                x[i] -= a[i, column] * x[column];
            }

            x[i] /= a[i, i];
        }

        return x;
    }
}
