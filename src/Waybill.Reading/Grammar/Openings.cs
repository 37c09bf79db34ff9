namespace Waybill.Reading.Grammar;

/// <summary>What stands before a sentence proper: the number of a paragraph, a dateline, who speaks in a record.</summary>
internal static class Openings
{
    /// <summary>How many tokens name who speaks in a record: PERMANENT SECRETARY.</summary>
    private const int Speaker = 5;

    /// <summary>The first token of the sentence proper.</summary>
    public static int Skip(Markup markup, Syntax syntax)
    {
        var at = syntax.Tokens[0].IsNumber && syntax.LowerAt(1) is "." or ")" && syntax.Tokens.Length > 2 ? 2 : 0;
        if (at >= syntax.Tokens.Length || !syntax.Tokens[at].IsCapital)
        {
            return at;
        }

        if (Label(syntax, at) is { } label)
        {
            return label;
        }

        for (var i = at + 1; i < Math.Min(syntax.Tokens.Length - 1, at + 10); i++)
        {
            if (syntax.Lower[i] == ":" && i - at <= Speaker && InCapitals(syntax, at, i))
            {
                return i + 1;
            }

            if (syntax.Lower[i] is "-" or "\u2013" or "\u2014" && Dateline(markup, syntax, at, i))
            {
                return i + 1;
            }
        }

        return at;
    }

    /// <summary>Past <c>PERMANENT SECRETARY:</c>, a label in capitals with a colon.</summary>
    private static int? Label(Syntax syntax, int from)
    {
        if (syntax.Tokens[from].Text is "Q" or "A" && syntax.LowerAt(from + 1) == "." && from + 2 < syntax.Tokens.Length)
        {
            return from + 2;
        }

        var at = from;
        while (at < Math.Min(syntax.Tokens.Length - 1, from + 6) && syntax.Lower[at] != ":" && !syntax.Tokens[at].Text.Any(char.IsLower))
        {
            at++;
        }

        return at > from && syntax.LowerAt(at) == ":" && at + 1 < syntax.Tokens.Length ? at + 1 : null;
    }

    /// <summary>All words before the dash are capitals, or a place stands there as a dateline.</summary>
    private static bool Dateline(Markup markup, Syntax syntax, int from, int dash) =>
        markup.PlacesIn(syntax.SpanOf(from, dash)).Any(p => p.Role == PlaceRole.Dateline)
        || InCapitals(syntax, from, dash);

    private static bool InCapitals(Syntax syntax, int from, int to) => Enumerable.Range(from, to - from).All(i => syntax.IsMark(i) || syntax.Tokens[i].Text.All(c => !char.IsLower(c)));
}
