using Waybill.App.Evaluation;

namespace Waybill.App.Printing;

/// <summary>Scores as a table, and the mistakes behind them.</summary>
internal static class ScorePage
{
    public static void Write(Sheet sheet, ScoreSheet scores, bool errors)
    {
        sheet.Line(FormattableString.Invariant($"{scores.Documents} documents"));
        var width = scores.Scores.Select(s => s.Name.Length).DefaultIfEmpty(0).Max() + 2;
        foreach (var score in scores.Scores)
        {
            sheet.Line(score.Name.PadRight(width) + Words(score));
        }

        foreach (var miss in errors ? scores.Misses : [])
        {
            sheet.Line(Prose.OneLine($"{miss.Where}\t{miss.Kind}\twanted {miss.Wanted ?? "nothing"}\tgot {miss.Got ?? "nothing"}"));
        }
    }

    private static string Words(Score score) => score switch
    {
        Score.Found f => FormattableString.Invariant($"P {f.Precision:0.000}  R {f.Recall:0.000}  F1 {f.F1:0.000}  ({f.Right}/{f.Gold} gold, {f.Predicted} predicted)"),
        Score.Share s => s.Accuracy is { } share ? FormattableString.Invariant($"{share:0.000}  ({s.Right} of {s.Of})") : "-  (none asked for)",
        Score.Judged { Ones: 0 } j => FormattableString.Invariant($"told apart {j.Pairs - j.Wrong} of {j.Pairs}"),
        Score.Judged j when j.Ones == j.Pairs => FormattableString.Invariant($"found {j.Right} of {j.Pairs}"),
        Score.Judged j => FormattableString.Invariant($"P {j.Precision:0.000}  R {j.Recall:0.000}  F1 {j.F1:0.000} [{j.Low:0.000}, {j.High:0.000}]  ({j.Right}/{j.Ones} ones, {j.Wrong} others matched, {j.Pairs} pairs)"),
        Score.Mean m => FormattableString.Invariant($"{m.Value:0.000}  (mean of {m.Of})"),
        _ => throw new InvalidOperationException(),
    };
}
