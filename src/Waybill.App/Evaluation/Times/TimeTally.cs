using System.Collections.Immutable;

namespace Waybill.App.Evaluation.Times;

/// <summary>
/// Counts as the scorer of TempEval-3 does: <em>strict</em> wants the same first and last letter, <em>relaxed</em> a common one, <em>value</em> and
/// <em>type</em> the same attribute on a pair that overlaps; each with all that is labelled and all that is found below the line.
/// </summary>
internal sealed class TimeTally
{
    private readonly ImmutableArray<Miss>.Builder misses = ImmutableArray.CreateBuilder<Miss>();
    private int gold;
    private int predicted;
    private int strict;
    private int relaxed;
    private int value;
    private int type;

    public int Documents { get; private set; }

    public ImmutableArray<Miss> Misses => misses.ToImmutable();

    public ImmutableArray<Score> Scores =>
    [
        new Score.Found("strict extent", strict, gold, predicted),
        new Score.Found("relaxed extent", relaxed, gold, predicted),
        new Score.Found("value", value, gold, predicted),
        new Score.Found("type", type, gold, predicted),
        new Score.Share("value where found", value, relaxed),
    ];

    /// <summary>Counts one text.</summary>
    public void Add(TimeMlText text, ImmutableArray<Timex> found)
    {
        Documents++;
        gold += text.Times.Length;
        predicted += found.Length;
        var left = found.ToList();
        foreach (var wanted in text.Times)
        {
            strict += found.Any(f => f.Start == wanted.Start && f.End == wanted.End) ? 1 : 0;
            var overlapping = left.Where(f => f.Start < wanted.End && wanted.Start < f.End).ToArray();
            var pair = overlapping.FirstOrDefault(f => f.Start == wanted.Start && f.End == wanted.End) ?? overlapping.FirstOrDefault();
            if (pair is not null)
            {
                left.Remove(pair);
                Pair(text, wanted, pair);
            }
            else
            {
                misses.Add(new Miss(Where(text, wanted), "time", Said(text, wanted), null));
            }
        }

        misses.AddRange(left.Select(f => new Miss(Where(text, f), "time", null, Said(text, f))));
    }

    private void Pair(TimeMlText text, Timex wanted, Timex got)
    {
        relaxed++;
        value += wanted.Value == got.Value ? 1 : 0;
        type += wanted.Type == got.Type ? 1 : 0;
        if (wanted.Value != got.Value)
        {
            misses.Add(new Miss(Where(text, wanted), "value", Said(text, wanted), Said(text, got)));
        }
        else if (wanted.Start != got.Start || wanted.End != got.End)
        {
            misses.Add(new Miss(Where(text, wanted), "extent", Said(text, wanted), Said(text, got)));
        }
    }

    private static string Where(TimeMlText text, Timex time) => FormattableString.Invariant($"{text.File}:{time.Start}");

    private static string Said(TimeMlText text, Timex time) => $"{text.Text[time.Start..time.End].ReplaceLineEndings(" ")} ({time.Value ?? "open"})";
}
