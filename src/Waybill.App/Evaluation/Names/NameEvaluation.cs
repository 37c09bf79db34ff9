using System.Collections.Immutable;
using Waybill.App.Commands;
using Waybill.Reading.Names.Learned;

namespace Waybill.App.Evaluation.Names;

/// <summary><c>evaluate names</c>: names by their exact words and kind, as the set or as our own kinds have it.</summary>
internal sealed class NameEvaluation : IEvaluation
{
    public string Name => "names";

    public string Layout => NameSet.Layout;

    public bool TakesModel => true;

    public Task<ScoreSheet> ScoreAsync(string data, string? model, Bench bench, CancellationToken cancellationToken)
    {
        var texts = NameSet.Read(data);
        var (counts, misses) = (new SortedDictionary<string, Tally>(StringComparer.Ordinal), ImmutableArray.CreateBuilder<Miss>());
        Func<MarkedText, (IEnumerable<MarkedName> Wanted, IEnumerable<MarkedName> Got)> ask = model is null ? Own(texts, bench) : Learned(model, bench);
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (wanted, got) = ask(text);
            Count(text, wanted.ToHashSet(), got.ToHashSet(), counts, misses);
        }

        var all = new Score.Found("all", counts.Values.Sum(c => c.Right), counts.Values.Sum(c => c.Gold), counts.Values.Sum(c => c.Predicted));
        return Task.FromResult(new ScoreSheet(
            texts.Length, [all, .. counts.Select(c => new Score.Found(c.Key, c.Value.Right, c.Value.Gold, c.Value.Predicted))], misses.ToImmutable(), []));
    }

    /// <summary>The product as it comes, in its own kinds; what the set does not mark is not counted against it.</summary>
    private static Func<MarkedText, (IEnumerable<MarkedName>, IEnumerable<MarkedName>)> Own(ImmutableArray<MarkedText> texts, Bench bench)
    {
        var kinds = texts.SelectMany(t => t.Names).Select(n => NameKinds.Of(n.Kind)).Where(k => k != NameKinds.None).ToHashSet();
        return text =>
        {
            var names = bench.Reader.Read(text.Document).Names.Select(n => new MarkedName(NameKinds.Of(n.Type), new TextSpan(n.Start, n.End)));
            return (text.Names.Select(n => n with { Kind = NameKinds.Of(n.Kind) }).Where(n => kinds.Contains(n.Kind)), names.Where(n => kinds.Contains(n.Kind)));
        };
    }

    /// <summary>A model in the kinds it was taught.</summary>
    private static Func<MarkedText, (IEnumerable<MarkedName>, IEnumerable<MarkedName>)> Learned(string path, Bench bench)
    {
        using var stream = File.OpenRead(path);
        var model = NameModel.Load(stream, bench.Shelf);
        return text => (text.Names, model.In(text, bench.Shelf));
    }

    private static void Count(
        MarkedText text, HashSet<MarkedName> wanted, HashSet<MarkedName> got, SortedDictionary<string, Tally> counts, ImmutableArray<Miss>.Builder misses)
    {
        foreach (var name in wanted.Union(got).OrderBy(n => n.Span.Start))
        {
            if (!counts.TryGetValue(name.Kind, out var tally))
            {
                counts[name.Kind] = tally = new Tally();
            }

            var (isWanted, isGot) = (wanted.Contains(name), got.Contains(name));
            tally.Add(isWanted, isGot);
            if (isWanted != isGot)
            {
                var words = name.Span.In(text.Document.Text);
                misses.Add(new Miss($"{text.Document.File}:{name.Span.Start}", name.Kind, isWanted ? words : null, isGot ? words : null));
            }
        }
    }

    private sealed class Tally
    {
        public int Right { get; private set; }

        public int Gold { get; private set; }

        public int Predicted { get; private set; }

        public void Add(bool gold, bool predicted) =>
            (Right, Gold, Predicted) = (Right + (gold && predicted ? 1 : 0), Gold + (gold ? 1 : 0), Predicted + (predicted ? 1 : 0));
    }
}
