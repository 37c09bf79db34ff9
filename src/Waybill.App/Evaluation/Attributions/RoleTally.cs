using System.Collections.Immutable;
using Waybill.Reading.Quotes.Learned;

namespace Waybill.App.Evaluation.Attributions;

/// <summary>Counts for one role the stretches wanted, got and right; for <c>linked</c>, whole attributions.</summary>
internal sealed class RoleTally(string role)
{
    private int right;
    private int gold;
    private int predicted;

    public Score Score => new Score.Found(role, right, gold, predicted);

    /// <summary>Counts a text, and says what is missing or too much.</summary>
    public IEnumerable<Miss> Count(MarkedText text, ImmutableArray<MarkedAttribution> got)
    {
        var (wanted, found) = (Keys(text.Attributions), Keys(got));
        var both = wanted.Keys.Count(found.ContainsKey);
        (right, gold, predicted) = (right + both, gold + wanted.Count, predicted + found.Count);
        return
        [
            .. wanted.Where(w => !found.ContainsKey(w.Key)).Select(w => new Miss(Where(w.Value), role, Words(w.Value), null)),
            .. found.Where(f => !wanted.ContainsKey(f.Key)).Select(f => new Miss(Where(f.Value), role, null, Words(f.Value))),
        ];

        string Where(ImmutableArray<TextSpan> spans) => $"{text.Name}:{spans[0].Start}";
        string Words(ImmutableArray<TextSpan> spans) => string.Join(" … ", spans.Select(s => s.In(text.Text)));
    }

    /// <summary>What is counted, by what makes it the same; a part of a content is counted by itself.</summary>
    private Dictionary<string, ImmutableArray<TextSpan>> Keys(ImmutableArray<MarkedAttribution> attributions)
    {
        var keys = new Dictionary<string, ImmutableArray<TextSpan>>(StringComparer.Ordinal);
        foreach (var attribution in attributions)
        {
            foreach (var spans in Counted(attribution).Where(s => !s.IsEmpty))
            {
                keys[string.Join(' ', spans.Select(s => FormattableString.Invariant($"{s.Start}-{s.End}")).Append(Shape(attribution)))] = spans;
            }
        }

        return keys;
    }

    /// <summary>Tells attributions apart whose stretches are the same but not their roles.</summary>
    private string Shape(MarkedAttribution attribution) =>
        role == "linked" ? FormattableString.Invariant($"{(attribution.Cue is null ? 0 : 1)} {attribution.Source.Length}") : "";

    private IEnumerable<ImmutableArray<TextSpan>> Counted(MarkedAttribution attribution)
    {
        ImmutableArray<TextSpan> cue = attribution.Cue is { } one ? [one] : [];
        return role switch
        {
            "cue" => [cue],
            "source" => attribution.Source.Select(s => ImmutableArray.Create(s)),
            "content" => attribution.Content.Select(c => ImmutableArray.Create(c)),
            _ => [[.. cue, .. attribution.Source, .. attribution.Content]],
        };
    }
}
