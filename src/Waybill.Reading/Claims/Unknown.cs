using System.Collections.Frozen;
using Waybill.Reading.Grammar;
using Waybill.Reading.Names;

namespace Waybill.Reading.Claims;

/// <summary>Sides of a transfer that a proposition names without their state or group: sold to a broker. Nobody else may be put in their place.</summary>
/// <param name="Supplier">Whether the supplier is somebody who is not known.</param>
/// <param name="Recipient">Whether the recipient is.</param>
internal readonly record struct Unknown(bool Supplier, bool Recipient)
{
    private static readonly FrozenSet<string> Somebody = Words.Set("""
        man men woman person people somebody someone client clients customer customers buyer buyers group groups country countries state states third party parties
        bank banks firm firms company companies gang gangs colleague friend cousin brother
        """);

    private static readonly FrozenSet<string> Freeing = Words.Set("let release releases released free freed explain clarify investigate inspect apologise apologize");

    public static Unknown Of(Markup markup, Proposition proposition, EventChoice choice)
    {
        var syntax = markup.Sentences[proposition.Sentence];
        if (IsForRelease(syntax, proposition, choice))
        {
            return new Unknown(true, true);
        }

        return choice.Verb is not { } verb || choice.Trigger.Frame is not (Frame.Give or Frame.Move) ? default
            : new Unknown(choice.Trigger.Frame == Frame.Give && (verb.Passive ? IsAfter(syntax, verb.Head, proposition.To, "by") : IsSubject(syntax, proposition, verb)), IsAfter(syntax, verb.Head, proposition.To, "to", "for"));
    }

    /// <summary>asked X to let the ship go: what is asked for is no goods.</summary>
    public static bool IsForRelease(Syntax syntax, Proposition proposition, EventChoice choice) =>
        choice.Trigger.Event == EventKind.Request && Enumerable.Range(choice.At + 1, Math.Max(0, proposition.To - choice.At - 1)).Any(i => Freeing.Contains(syntax.Lower[i]));

    /// <summary>The dealer offered, a company had sold.</summary>
    private static bool IsSubject(Syntax syntax, Proposition proposition, VerbGroup verb)
    {
        for (var i = proposition.SubjectFrom; i < Math.Min(proposition.SubjectTo, verb.First); i++)
        {
            if (syntax.IsMark(i) || Words.Prepositions.Contains(syntax.Lower[i]) || Words.Relatives.Contains(syntax.Lower[i]))
            {
                return i > proposition.SubjectFrom && IsPrivate(syntax.LowerAt(i - 1));
            }
        }

        return verb.First > proposition.SubjectFrom && IsPrivate(syntax.LowerAt(Math.Min(proposition.SubjectTo, verb.First) - 1));
    }

    private static bool IsPrivate(string lower) => lower is not ("company" or "firm") && (Allegiance.IsPrivate(lower) || lower is "man" or "men" or "woman" or "client" or "bank");

    /// <summary>to an Israeli, to another country, by a broker: the preposition with an article that brings in somebody new.</summary>
    private static bool IsAfter(Syntax syntax, int from, int to, params ReadOnlySpan<string> words)
    {
        for (var i = from + 1; i + 1 < to; i++)
        {
            if (syntax.Lower[i] == "by" && words.Contains("by") && (Roles.People.Contains(syntax.Lower[i + 1]) || Allegiance.IsPrivate(syntax.Lower[i + 1])))
            {
                return true;
            }

            if (!words.Contains(syntax.Lower[i]) || i + 2 >= to || syntax.Lower[i + 1] is not ("a" or "an" or "another" or "one" or "two" or "some" or "unnamed" or "unknown" or "third"))
            {
                continue;
            }

            // The noun of the phrase, or a word for somebody from a country with no noun after it.
            for (var k = i + 2; k < Math.Min(to, i + 6) && !syntax.IsMark(k) && !Words.Prepositions.Contains(syntax.Lower[k]); k++)
            {
                if (Somebody.Contains(syntax.Lower[k]) || Allegiance.IsPrivate(syntax.Lower[k]) || (syntax.Tokens[k].IsCapital && (k + 1 == to || syntax.IsMark(k + 1) || syntax.Lower[k + 1].EndsWith("ing", StringComparison.Ordinal) || Words.Prepositions.Contains(syntax.Lower[k + 1]) || Words.Relatives.Contains(syntax.Lower[k + 1]))))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
