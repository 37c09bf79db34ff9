using System.Collections.Immutable;
using Waybill.App.Commands;
using Waybill.Reading.Quotes.Learned;

namespace Waybill.App.Evaluation.Attributions;

/// <summary><c>evaluate attribution</c>: cues, sources and contents by their exact words, and the three together.</summary>
internal sealed class AttributionEvaluation : IEvaluation
{
    public string Name => "attribution";

    public string Layout => AttributionSet.Layout;

    public bool TakesModel => true;

    public Task<ScoreSheet> ScoreAsync(string data, string? model, Bench bench, CancellationToken cancellationToken)
    {
        var texts = AttributionSet.Read(data);
        var ask = model is null ? Own(bench) : Learned(model, bench);
        ImmutableArray<RoleTally> tallies = [new("cue"), new("source"), new("content"), new("linked")];
        var misses = ImmutableArray.CreateBuilder<Miss>();
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var got = ask(text.Text);
            foreach (var tally in tallies)
            {
                misses.AddRange(tally.Count(text, got));
            }
        }

        return Task.FromResult(new ScoreSheet(texts.Length, [.. tallies.Select(t => t.Score)], misses.ToImmutable(), []));
    }

    /// <summary>The product as it comes: what <c>read</c> gives as quotes.</summary>
    private static Func<string, ImmutableArray<MarkedAttribution>> Own(Bench bench) => text =>
    [
        .. bench.Reader.Read(new Document("text", Fingerprint.OfText(text), "text/plain", null, "en", null, null, text, null)).Quotes
            .Select(q => new MarkedAttribution(
                q.Cue is { } cue ? new TextSpan(cue.Start, cue.End) : null, q.Source is { } source ? [new TextSpan(source.Start, source.End)] : [], q.Content)),
    ];

    private static Func<string, ImmutableArray<MarkedAttribution>> Learned(string path, Bench bench)
    {
        using var stream = File.OpenRead(path);
        return AttributionModel.Load(stream, bench.Shelf).In;
    }
}
