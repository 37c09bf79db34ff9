using System.Collections.Immutable;

namespace Waybill.Reading.Quotes;

/// <summary>Puts attributions that stand inside others' content into chains, outermost first.</summary>
internal static class Chains
{
    public static ImmutableArray<Attribution> Nest(List<Attribution> found)
    {
        var bySentence = found.ToLookup(a => a.Sentence);
        var nested = ImmutableArray.CreateBuilder<Attribution>(found.Count);
        foreach (var inner in found)
        {
            var cue = inner.Quote.Cue;
            var around = cue is null ? [] : bySentence[inner.Sentence]
                .Where(o => o != inner && o.Voice is not null && o.Voice != inner.Voice && o.Content.Any(c => c.Start <= cue.Start && cue.End <= c.End))
                .OrderByDescending(o => o.Content.Sum(c => c.Length))
                .Select(o => o.Voice!.Name)
                .ToList();
            nested.Add(around.Count == 0 || inner.Voice is null
                ? inner
                : inner with { Quote = inner.Quote with { Chain = [.. around, inner.Voice.Name] } });
        }

        return nested.ToImmutable();
    }
}
