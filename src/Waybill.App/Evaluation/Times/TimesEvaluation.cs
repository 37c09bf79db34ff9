using System.Collections.Immutable;
using Waybill.App.Commands;

namespace Waybill.App.Evaluation.Times;

/// <summary>Scores the times that are found on texts in TimeML, by the definitions of TempEval-3.</summary>
internal sealed class TimesEvaluation : IEvaluation
{
    public string Name => "time";

    public string Layout => "files of TimeML (.tml) with TIMEX3 and the time of writing in DCT";

    public bool TakesModel => false;

    public Task<ScoreSheet> ScoreAsync(string data, string? model, Bench bench, CancellationToken cancellationToken)
    {
        var rejected = ImmutableArray.CreateBuilder<Rejection>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var tally = new TimeTally();
        foreach (var file in LabelledSets.Files(data, Layout, ".tml"))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (text, why) = TimeMlText.Read(file);
            if (text is null)
            {
                rejected.Add(new Rejection(file, why!));
            }
            else if (seen.Add(text.Text))
            {
                tally.Add(text, Found(text, bench));
            }
        }

        return Task.FromResult(new ScoreSheet(tally.Documents, tally.Scores, tally.Misses, rejected.ToImmutable()));
    }

    /// <summary>The times as TIMEX3 cuts them.</summary>
    private static ImmutableArray<Timex> Found(TimeMlText text, Bench bench)
    {
        var document = new Document(text.File, Fingerprint.OfText(text.Text), "text/plain", "utf-8", "en", null, text.Written, text.Text, null);
        return [.. bench.Reader.Read(document).Times.SelectMany(t => t.Timexes.IsEmpty ? [new Timex(t.Start, t.End, t.Type, t.Timex3)] : t.Timexes)];
    }
}
