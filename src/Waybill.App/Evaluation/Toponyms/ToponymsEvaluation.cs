using System.Collections.Immutable;
using Waybill.App.Commands;
using Waybill.Reading.Places;

namespace Waybill.App.Evaluation.Toponyms;

/// <summary>Place names found in news and resolved to points, and resolved where they are given.</summary>
internal sealed class ToponymsEvaluation : IEvaluation
{
    public string Name => "toponyms";

    public string Layout => "XML files with <article>, its <text>, and <toponym> or <location> with start, end, words, lat and lon (LGL, GeoVirus)";

    public bool TakesModel => false;

    public Task<ScoreSheet> ScoreAsync(string data, string? model, Bench bench, CancellationToken cancellationToken)
    {
        var rejected = ImmutableArray.CreateBuilder<Rejection>();
        var file = new ToponymFile(bench.Shelf.Countries);
        ImmutableArray<ToponymText> texts = [.. LabelledSets.Files(data, Layout, ".xml").SelectMany(f => file.Read(f, rejected.Add))];
        if (texts.All(t => t.Toponyms.IsEmpty))
        {
            throw new UsageException($"No labelled place name is under {data}; --data wants {Layout}.");
        }

        var tally = new ToponymTally();
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var document = new Document(text.Where, Fingerprint.OfText(text.Text), "text/plain", null, "en", null, null, text.Text, null);
            tally.Found(text, [.. bench.Reader.Read(document).Places.Where(p => p.Place is not null)]);
            tally.Given(text, PlaceResolver.Resolve(document, [.. text.Toponyms.Select(t => t.Span)], bench.Shelf), bench.Shelf.Countries);
        }

        return Task.FromResult(new ScoreSheet(texts.Length, tally.Scores, tally.Misses, rejected.DrainToImmutable()));
    }
}
