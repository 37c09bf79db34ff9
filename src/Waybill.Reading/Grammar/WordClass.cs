using System.Collections.Frozen;
using System.Collections.Immutable;
using Waybill.Reading.Text;

namespace Waybill.Reading.Grammar;

/// <summary>Decides by form and neighbours whether a word is a verb where it stands.</summary>
internal sealed class WordClass(ImmutableArray<Token> tokens, ImmutableArray<string> lower)
{
    /// <summary>Words that are at least as often nouns as verbs in reports.</summary>
    private static readonly FrozenSet<string> OftenNouns = Words.Set("""
        report reports claim claims export exports import imports supply supplies ship order orders store load loads charge charges attack attacks use uses route routes
        list lists plan plans test tests transfer transfers show shows call calls offer offers move moves note notes need needs demand demands request requests hope hopes doubt
        doubts vote votes truck trucks aid fire fires strike strikes target targets visit visits support help trade contract contracts deal repair repairs escort escorts lease
        purchase purchases release veto breach search raid block stop halt train trains document documents program work works play head link trace channel stay run runs escort
        fund funds finance sponsor license service services upgrade interest counter change display exhibit return dispute blame suspect suspects promise pledge threat copy
        share shares count counts measure measures watch board boards cruise comment quote point points limit haul approach warrant film photograph traffic dock anchor water broker brokers
        """);

    private static readonly FrozenSet<string> NeverVerbs = Words.Set("""
        arms forces shells bombs ships board party means left-wing missiles found-in according including regarding following concerning during building buildings meeting landing shipping
        fighting holding evening morning spring thing string king sling wing bearing ceiling warning warnings training mining mean kind press set light state states down sea
        like bear fall lead float agreed-upon led-by lay hand hands arm head heads name second close test present secure forward document exhibit record subject route blocks hundred thousand
        """);

    public int Count => lower.Length;

    public ImmutableArray<string> Lower => lower;

    public int SkipAdverbs(int at)
    {
        while (at < Count && ((Words.IsAdverb(lower[at]) && !Words.IsAuxiliary(lower[at])) || (lower[at] is "\"" or "\u201C" or "\u201D" && at + 1 < Count && Verbs.Of(lower[at + 1]) is not null)))
        {
            at++;
        }

        // had at no time sought: an adverb in three words.
        return at + 2 < Count && lower[at] == "at" && lower[at + 1] is "no" or "any" && lower[at + 2] == "time" ? SkipAdverbs(at + 3) : at;
    }

    public bool HasNegation(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (lower[i] is "not" or "never" or "n't" || (lower[i] == "no" && i + 1 < Count && lower[i + 1] == "time" && lower[i - 1] == "at"))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsPlain(int at) => at < Count && (lower[at] is "be" or "have" or "do" || (Verbs.Of(lower[at])?.Form == VerbForm.Plain && char.IsLower(tokens[at].Text[0])));

    public bool IsAuxiliaryHere(int at) =>
        (lower[at] is not ("'s" or "'d") || (at > 0 && lower[at - 1] is "it" or "he" or "she" or "that" or "there" or "what" or "who")) &&
        Words.IsAuxiliary(lower[at]) && (lower[at] != "am" || at == 0 || lower[at - 1] == "i") && !(lower[at] is "will" or "might" or "may" or "can" && (After(at, Words.Determiners) || (at > 0 && char.IsUpper(tokens[at].Text[0]))));

    /// <summary>Whether the word at <paramref name="at"/> goes on the group after this auxiliary.</summary>
    public bool ContinuesAfter(string auxiliary, int at)
    {
        var word = lower[at];
        if (Words.IsAuxiliary(word))
        {
            return !(Words.Be.Contains(auxiliary) && !Words.Be.Contains(word) && !Words.Have.Contains(word)) && word is not ("is" or "are" or "was" or "were" or "had" or "did" or "does");
        }

        if (Verbs.Of(word) is null && char.IsLower(tokens[at].Text[0]) && lower[at - 1] is "not" or "never" or "n't" && (Words.Do.Contains(auxiliary) || Words.Modals.Contains(auxiliary)))
        {
            // did not match: whatever follows a modal and a negation is a verb, in a list or not.
            return !Words.Determiners.Contains(word) && !Words.Prepositions.Contains(word) && !Words.Pronouns.Contains(word) && !Words.Coordinators.Contains(word);
        }

        return char.IsLower(tokens[at].Text[0]) && Verbs.Of(word) is { } verb && (Words.Be.Contains(auxiliary) ? (verb.Form is VerbForm.Gerund or VerbForm.Past or VerbForm.Participle || Verbs.IsUnchanging(word)) && !(verb.Form == VerbForm.Gerund && word is "according" or "including")
            : Words.Have.Contains(auxiliary) ? (verb.Form is VerbForm.Past or VerbForm.Participle || Verbs.IsUnchanging(word)) && !IsAdjectival(at)
            : verb.Form == VerbForm.Plain || word is "put" or "set" or "cut");
    }

    public VerbReading? VerbHere(int at)
    {
        var word = lower[at];
        if (Words.IsAdverb(word) || Words.Prepositions.Contains(word) || Verbs.Of(word) is not { } verb || (char.IsUpper(tokens[at].Text[0]) && at > 0))
        {
            return null;
        }

        return (verb.Form switch
        {
            VerbForm.Gerund => !NeverVerbs.Contains(word) && !After(at, Words.Determiners),
            VerbForm.Plain => IsPlainVerb(at),
            VerbForm.Third => !NeverVerbs.Contains(word) && IsThirdVerb(at) && !(at + 1 < Count && lower[at + 1] is "say" or "tell" or "insist" or "deny"),
            _ => !IsAdjectival(at),
        }) ? verb : null;
    }

    /// <summary>Whether something between two positions parts clauses.</summary>
    public bool Parts(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (lower[i] == "and" && tokens[i - 1].IsNumber && i + 1 < Count && tokens[i + 1].IsNumber)
            {
                continue;
            }

            // nothing but old shells, all but two: no conjunction.
            if (lower[i] == "but" && i > 0 && lower[i - 1] is "nothing" or "anything" or "none" or "all")
            {
                continue;
            }

            if (lower[i] is "," or ";" or ":" or "that" or "\u2014" or "\u2013" || Words.Coordinators.Contains(lower[i]) || Words.Subordinators.Contains(lower[i])
                || Words.Relatives.Contains(lower[i]) || Words.Contrasts.Contains(lower[i]))
            {
                return true;
            }
        }

        return false;
    }

    public bool NoCoordinator(int from, int to) => lower.AsSpan()[from..to].IndexOf("and") < 0 && lower.AsSpan()[from..to].IndexOf("but") < 0;

    private bool IsPlainVerb(int at)
    {
        var before = at - 1;
        while (before > 0 && Words.IsAdverb(lower[before]))
        {
            before--;
        }

        if (before < 0)
        {
            return false;
        }

        var word = lower[before];
        if (word is "they" or "we" or "i" or "you" or "who" or "which" or "police" or "people" or "men" or "women" or "media" || HelpBefore(at))
        {
            return true;
        }

        if (word is "," or "\u201d" or "\"" && before == at - 1 && lower[at] is "say" or "write" or "add" or "explain" or "insist" or "admit" or "argue" or "reply" && at + 2 < Count && lower[at + 1] is "the" or "its" or "their" or "two" or "some" or "several" or "our" && lower[at + 2].EndsWith('s'))
        {
            // The planes fly at night, write the observers.
            return true;
        }

        if (lower[at] is "say" or "tell" or "insist" or "deny" && word.EndsWith('s') && (before == 0 || !char.IsLetterOrDigit(tokens[before - 1].Text[0])))
        {
            return true;
        }

        var often = OftenNouns.Contains(lower[at]) || NeverVerbs.Contains(lower[at]);
        return word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && word is not ("this" or "its" or "his" or "was" or "has")
            && (Verbs.Of(word)?.Form != VerbForm.Third || (before > 0 && Words.Determiners.Contains(lower[before - 1]))) && (!often || ObjectFollows(at));
    }

    /// <summary>helping Russia build: a plain verb after <c>help</c> and its object.</summary>
    public bool HelpBefore(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 5); i--)
        {
            if (Verbs.Of(lower[i])?.Lemma is "help" or "let" or "watch")
            {
                return !OftenNouns.Contains(lower[at]) && at - i > 1 || lower[at - 1] is var w && Verbs.Of(w)?.Lemma == "help";
            }

            if (Words.Prepositions.Contains(lower[i]) || lower[i] is "," or "." or ";")
            {
                return false;
            }
        }

        return false;
    }

    private bool IsThirdVerb(int at) =>
        at > 0 && (lower[at - 1] == "that" || !After(at, Words.Determiners)) && !After(at, Words.Prepositions) && !tokens[at - 1].IsNumber && (at + 1 >= Count || lower[at + 1] != "of")
        && (!OftenNouns.Contains(lower[at]) || (at + 1 < Count && lower[at + 1] == "to" && IsPlain(at + 2) && lower[at - 1] != "'s") || (ObjectFollows(at) && !Words.Coordinators.Contains(lower[at - 1])) || lower[at - 1] is "it" or "he" or "she" or "which" or "who" || IsTrade(at) || Suspects(at));

    /// <summary>A customs officer suspects dealers of having sold.</summary>
    private bool Suspects(int at) =>
        lower[at] == "suspects" && Enumerable.Range(at + 1, Math.Max(0, Math.Min(7, Count - at - 2))).Any(i => lower[i] == "of" && lower[i + 1].EndsWith("ing", StringComparison.Ordinal));

    /// <summary>Iran supplies drones: between a name and a bare noun, and not "Iranian supplies reached".</summary>
    private bool IsTrade(int at) =>
        lower[at] is "supplies" or "exports" or "imports" && tokens[at - 1].IsCapital && !IsNational(lower[at - 1])
        && at + 1 < Count && tokens[at + 1].IsWord && !tokens[at + 1].IsCapital && !Words.Prepositions.Contains(lower[at + 1]) && !Words.Coordinators.Contains(lower[at + 1]) && !Words.IsAuxiliary(lower[at + 1]) && (Verbs.Of(lower[at + 1]) is null || lower[at + 1] is "arms" or "drones" or "shells" or "rockets");

    private static bool IsNational(string word) =>
        word is "german" or "us" or "u.s." or "uk" || word.EndsWith("ian", StringComparison.Ordinal) || word.EndsWith("ean", StringComparison.Ordinal) || word.EndsWith("can", StringComparison.Ordinal)
        || word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal);

    private bool ObjectFollows(int at)
    {
        var next = at + 1;
        return next < Count && (Words.Determiners.Contains(lower[next]) || Words.SubjectPronouns.Contains(lower[next]) || lower[next] is "him" or "them" or "us" || lower[next] is "that" or "how"
            || tokens[next].IsNumber || tokens[next].IsCapital);
    }

    /// <summary>the alleged site, carrying repaired helicopters: a past form that only describes the noun after it.</summary>
    private bool IsAdjectival(int at)
    {
        if (at == 0)
        {
            return true;
        }

        var next = at + 1 < Count ? lower[at + 1] : ".";
        var nounFollows = at + 1 < Count && tokens[at + 1].IsWord && !Words.Prepositions.Contains(next) && !Words.Determiners.Contains(next)
            && !Words.Pronouns.Contains(next) && !Words.IsAdverb(next) && !Words.Coordinators.Contains(next) && next != "to" && next != "that" && !Words.IsAuxiliary(next);
        var before = lower[at - 1];
        return nounFollows && (Words.Determiners.Contains(before) || before == "'s" || Words.Prepositions.Contains(before)
            || (Verbs.Of(before) is { Form: not VerbForm.Plain } && !(NeverVerbs.Contains(before) && before.EndsWith('s')) && !Words.IsAdverb(before) && !Words.IsAuxiliary(before)));
    }

    private bool After(int at, FrozenSet<string> set) => at > 0 && set.Contains(lower[at - 1]);
}
