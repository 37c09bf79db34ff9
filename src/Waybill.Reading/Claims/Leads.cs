using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <summary>Adverbials and conjunctions before a proposition, which are no part of it.</summary>
internal static class Leads
{
    private static readonly System.Collections.Frozen.FrozenSet<string> Openers =
        Words.Set("and but or nor so yet then while whereas after before because although though first second third finally meanwhile however moreover furthermore instead that especially");

    /// <summary>The first token of the proposition proper.</summary>
    public static int Skip(Markup markup, Syntax syntax, int from, int limit)
    {
        while (from < limit)
        {
            var next = One(markup, syntax, from, limit);
            if (next == from || next >= limit + 1)
            {
                break;
            }

            from = next;
        }

        return from;
    }

    private static int One(Markup markup, Syntax syntax, int from, int limit)
    {
        if (syntax.IsMark(from) || Openers.Contains(syntax.Lower[from]))
        {
            return from + 1;
        }

        if (syntax.Follows(from, "in", "return") || syntax.Follows(from, "in", "addition") || syntax.Follows(from, "in", "turn") || syntax.Follows(from, "in", "fact"))
        {
            return from + 2;
        }

        if (syntax.Follows(from, "with", "this") || syntax.Follows(from, "at", "the", "same") || syntax.Follows(from, "the", "same"))
        {
            return from + (syntax.Lower[from] == "at" ? 4 : syntax.LowerAt(from + 2) is "day" or "week" or "month" or "year" or "night" ? 3 : 2);
        }

        var at = Words.Prepositions.Contains(syntax.Lower[from]) && from + 1 < limit ? from + 1 : from;
        at = at < limit && Words.Determiners.Contains(syntax.Lower[at]) && at > from ? at : at;
        var span = new TextSpan(syntax.Tokens[at].Start, syntax.Sentence.End);
        var time = markup.TimesIn(span).FirstOrDefault(t => t.Start == span.Start && t.End <= syntax.Tokens[Math.Min(limit, syntax.Tokens.Length - 1)].Start + 1);
        return time is null ? from : syntax.TokenAt(time.End) is var end && syntax.LowerAt(end) == "on" ? end + 1 : end;
    }
}
