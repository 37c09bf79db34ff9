namespace Waybill.App.Evaluation.Screening;

/// <summary>Counts matches told right and wrong over a set of pairs.</summary>
internal sealed class PairTally
{
    private const int Draws = 1000;
    private const int Seed = 20261123;

    private readonly List<(bool AreOne, bool Matched)> answers = [];

    public void Add(bool areOne, bool matched) => answers.Add((areOne, matched));

    /// <summary>The score with the interval in which 95 of 100 lie that are worked out from as many pairs drawn from these with repetition.</summary>
    public Score.Judged Score(string name)
    {
        var chance = new Random(Seed);
        var drawn = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            drawn[draw] = F1(Enumerable.Range(0, answers.Count).Select(_ => answers[chance.Next(answers.Count)]));
        }

        Array.Sort(drawn);
        return new(
            name, answers.Count, answers.Count(a => a.AreOne), answers.Count(a => a.AreOne && a.Matched), answers.Count(a => !a.AreOne && a.Matched),
            Math.Round(drawn[(int)(Draws * 0.025)], 3), Math.Round(drawn[(int)(Draws * 0.975) - 1], 3));
    }

    private static double F1(IEnumerable<(bool AreOne, bool Matched)> some)
    {
        var (right, wrong) = (0, 0);
        foreach (var (areOne, matched) in some)
        {
            right += areOne && matched ? 1 : 0;
            wrong += areOne != matched ? 1 : 0;
        }

        return right + wrong == 0 ? 0 : 2.0 * right / ((2 * right) + wrong);
    }
}
