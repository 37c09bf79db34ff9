using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <summary>Finds the preposition that a mention hangs on, through the nouns that stand between.</summary>
internal static class Governors
{
    /// <summary>The nearest preposition to the left of a token within its phrase; empty where a verb, a mark or nothing governs it.</summary>
    public static (string Word, int At) Of(Syntax syntax, int token, int from)
    {
        for (var i = token - 1; i >= from; i--)
        {
            var word = syntax.Lower[i];
            if (word == "of")
            {
                // "by way of" and "out of" are prepositions; any other "of" only joins nouns.
                if (syntax.Follows(i - 2, "by", "way"))
                {
                    return ("via", i - 2);
                }

                if (syntax.LowerAt(i - 1) == "out")
                {
                    return ("from", i - 1);
                }

                continue;
            }

            if (word is "\"" or "\u201c" or "\u201d")
            {
                // from "the Canadians": quotation marks cut nothing off.
                continue;
            }

            if (word == "than" || syntax.IsMark(i) || syntax.Groups.Any(g => g.First <= i && i <= g.Head) || Words.Relatives.Contains(word) || word == "that")
            {
                return ("", i);
            }

            if (Words.Coordinators.Contains(word))
            {
                if (!Joins(syntax, i))
                {
                    return ("", i);
                }

                continue;
            }

            if (Words.Prepositions.Contains(word) || word == "to")
            {
                return (word, i);
            }
        }

        return ("", from - 1);
    }

    /// <summary>The preposition that matters for a movement: in <c>to forces at the bases in X</c> it is <c>to</c>.</summary>
    public static (string Word, int At) Outer(Syntax syntax, int token, int from)
    {
        var (word, at) = Of(syntax, token, from);
        while (word is "in" or "at" or "near" or "outside" or "within" or "inside" && at - 1 >= from && !syntax.IsMark(at - 1) && !syntax.Groups.Any(g => g.First <= at - 1 && at - 1 <= g.Head) && !Words.IsAdverb(syntax.Lower[at - 1]))
        {
            var (next, position) = Of(syntax, at, from);
            if (next is not ("to" or "from" or "through" or "via" or "into" or "for" or "at" or "in" or "off" or "towards" or "across"))
            {
                break;
            }

            (word, at) = (next, position);
        }

        return (word, at);
    }

    /// <summary>Whether a conjunction joins two nouns, as both sides hang on the same preposition.</summary>
    private static bool Joins(Syntax syntax, int at) =>
        at + 1 < syntax.Tokens.Length && !syntax.Groups.Any(g => g.First == at + 1) && (syntax.Tokens[at - 1].IsCapital || char.IsLetter(syntax.Tokens[at - 1].Text[0])) && syntax.LowerAt(at + 1) is not "that";
}
