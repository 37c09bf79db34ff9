using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <content>Who the subject of a clause is, or whose it is.</content>
internal sealed partial class Parties
{
    /// <summary>The state or group that is the subject, or whose the subject is; a pronoun is the speaker's own.</summary>
    private string? Subject()
    {
        if (choice.Verb is null)
        {
            return null;
        }

        var limit = Math.Min(proposition.SubjectTo, choice.Verb.First);
        var start = proposition.From < limit && proposition.From >= proposition.SubjectFrom ? proposition.From : Leads.Skip(markup, syntax, proposition.SubjectFrom, limit);
        var own = actors.Where(a => a.From >= start && a.To <= limit && Governors.Of(syntax, a.From, start).Word is "").ToList();
        if (own.Find(a => !DescribesGoods(a) && !IsPrivate(start - 1, a.From) && !IsAside(start, a.From)) is { } actor)
        {
            return actor.Code;
        }

        // thanked X for the rockets it had sent: not the one who thanks.
        if (choice.Verb.First - 1 > proposition.SubjectTo && proposition.Main is { } outer && outer.Head < choice.Verb.First && syntax.LowerAt(choice.Verb.First - 1) is "it" or "they" or "he" or "she")
        {
            return actors.FindLast(a => a.From > outer.Head && a.To < choice.Verb.First && !DescribesGoods(a))?.Code;
        }

        if (Antecedent() is { } antecedent)
        {
            return antecedent;
        }

        // Between the main verb and a verb that it leads to: accused Libya of arming.
        var inner = actors.FindLast(a => !a.Adjective && a.To <= choice.Verb.First && choice.Verb.First - a.To <= 3 && a.From >= proposition.From && choice.Verb != proposition.Main && choice.Verb.Kind is VerbKind.Gerund or VerbKind.Infinitive);
        return inner?.Code ?? Pronoun() ?? Trader(start, limit) ?? Officials(start, limit);
    }

    /// <summary>the exporter in Tirana, a factory in Brazil: the state where a subject that makes or sells is at home.</summary>
    private string? Trader(int from, int to)
    {
        if (choice.Trigger.Frame is not (Frame.Give or Frame.Make) || choice.Verb is not { Passive: false })
        {
            return null;
        }

        for (var i = from; i < to; i++)
        {
            if (!Traders.IsOne(syntax.Lower[i]))
            {
                continue;
            }

            return Traders.Home(markup, proposition.Sentence, i) ?? (syntax.LowerAt(i - 1) == "the" ? Traders.KnownHome(markup, proposition.Sentence, i) : null);
        }

        return null;
    }

    /// <summary>it, they, we, he in somebody's words: the speaker's side.</summary>
    private string? Pronoun()
    {
        var at = Math.Max(proposition.SubjectFrom, Leads.Skip(markup, syntax, proposition.SubjectFrom, proposition.SubjectTo));
        var bare = proposition.SubjectTo - at <= 2 && at < syntax.Tokens.Length && at < proposition.SubjectTo && syntax.Lower[at] is "it" or "they" or "we" or "he" or "she" or "its" or "their";
        var none = choice.Verb is not null && proposition.Main == choice.Verb && choice.Verb.Kind is VerbKind.Gerund or VerbKind.Infinitive && choice.Verb.First == proposition.From;
        var agent = choice.Trigger.Frame is not Frame.Move && choice.Verb?.Passive != true;
        return !((bare && agent) || none) ? null
            : proposition.Attribution is { } said ? Allegiance.Of(said.Voice)
            : proposition.Sentence > 0 ? markup.Actors[proposition.Sentence - 1].FirstOrDefault(a => a.From <= 2 && !a.Adjective)?.Code : null;
    }

    /// <summary>the rifles, which X had sold: who stands in a side clause is not the subject of the main one.</summary>
    private bool IsAside(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (syntax.Lower[i - 1] == "," && Words.Relatives.Contains(syntax.Lower[i]))
            {
                return true;
            }
        }

        return false;
    }
}
