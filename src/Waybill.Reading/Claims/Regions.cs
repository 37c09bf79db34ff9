using Waybill.Reading.Grammar;
using Waybill.Reading.Quotes;

namespace Waybill.Reading.Claims;

/// <summary>A stretch of a sentence that one source vouches for; positions are token indices.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">One past the last.</param>
/// <param name="Attribution">The attribution; null for the writer's own.</param>
/// <param name="Index">The attribution's index; null for the writer's own.</param>
internal sealed record Region(int From, int To, Attribution? Attribution, int? Index);

/// <summary>Cuts a sentence by who vouches for what.</summary>
internal static class Regions
{
    public static IEnumerable<Region> Of(Markup markup, int sentence, List<(int Index, Attribution Attribution)> attributions)
    {
        var syntax = markup.Sentences[sentence];
        if (attributions.Count == 0)
        {
            return [new Region(Openings.Skip(markup, syntax), syntax.Tokens.Length, null, null)];
        }

        return attributions.SelectMany(a => OfOne(syntax, a.Index, a.Attribution, attributions)).Concat(Beside(markup, syntax, attributions)).OrderBy(r => r.From);
    }

    /// <summary>An attribution's content without what an attribution inside it vouches for.</summary>
    private static IEnumerable<Region> OfOne(Syntax syntax, int index, Attribution attribution, List<(int Index, Attribution Attribution)> all)
    {
        foreach (var content in attribution.Content.Where(c => c.Start >= syntax.Sentence.Start && c.End <= syntax.Sentence.End))
        {
            var (from, to) = syntax.TokensIn(content);
            var inner = all.Where(o => o.Index != index && o.Attribution.Quote.Cue is { } cue && content.Start <= cue.Start && cue.End <= content.End)
                .Select(o => syntax.TokensIn(o.Attribution.Whole)).OrderBy(w => w.From).ToList();
            foreach (var (first, last) in inner)
            {
                if (first > from + 2)
                {
                    yield return new Region(from, Math.Min(first, to), attribution, index);
                }

                from = Math.Max(from, last);
            }

            if (from < to)
            {
                yield return new Region(from, to, attribution, index);
            }
        }
    }

    /// <summary>What stands before or after all attributions and has a verb of its own is the writer's.</summary>
    private static IEnumerable<Region> Beside(Markup markup, Syntax syntax, List<(int Index, Attribution Attribution)> all)
    {
        var first = syntax.TokenAt(all.Min(a => a.Attribution.Whole.Start));
        var last = syntax.TokenAt(all.Max(a => a.Attribution.Whole.End));
        var start = Openings.Skip(markup, syntax);
        if (Stands(syntax, start, first) && syntax.LowerAt(first - 1) is ";" or ":" or "and" or "but" or "while" or ".")
        {
            yield return new Region(start, first, null, null);
        }

        if (Stands(syntax, last, syntax.Tokens.Length) && (syntax.LowerAt(last) is ";" || (syntax.LowerAt(last) == "," && Words.Coordinators.Contains(syntax.LowerAt(last + 1)))))
        {
            yield return new Region(last + 1, syntax.Tokens.Length, null, null);
        }
    }

    private static bool Stands(Syntax syntax, int from, int to) => to - from > 3 && syntax.Groups.Any(g => g.Kind == VerbKind.Finite && g.First >= from && g.Head < to);
}
