using System.Collections.Immutable;
using Waybill.Reading.Text;

namespace Waybill.Reading.Grammar;

/// <summary>Finds the verb groups of a sentence by its auxiliaries and by a word's forms and neighbours.</summary>
internal static class VerbGroups
{
    /// <summary>Verbs that take a clause, so that another finite verb after them is no sign of a participle.</summary>
    private static readonly System.Collections.Frozen.FrozenSet<string> TakesClause = Words.Set("""
        say state tell announce claim allege assert affirm declare report confirm stress insist maintain argue contend explain add continue note warn estimate believe think
        find conclude deny reject dismiss disclose reveal reply respond acknowledge admit concede agree indicate suggest write describe know learn hope expect suspect recall
        remember remind observe show decide assess judge hold mean see hear understand
        """);

    public static ImmutableArray<VerbGroup> In(ImmutableArray<Token> tokens, ImmutableArray<string> lower)
    {
        var words = new WordClass(tokens, lower);
        var groups = new List<VerbGroup>();
        for (var at = 0; at < tokens.Length;)
        {
            if (GroupAt(words, at) is { } group)
            {
                groups.Add(group);
                at = group.Head + 1;
            }
            else
            {
                at++;
            }
        }

        return [.. groups.Select((g, i) => IsReducedRelative(words, groups, i) ? g with { Kind = VerbKind.Participle, Passive = true } : g)];
    }

    private static VerbGroup? GroupAt(WordClass words, int at)
    {
        var word = words.Lower[at];
        if (word == "to" && words.SkipAdverbs(at + 1) is var next && words.IsPlain(next))
        {
            return Chain(words, at, next, VerbKind.Infinitive, null);
        }

        if (words.IsAuxiliaryHere(at))
        {
            var kind = word is "being" or "having" ? VerbKind.Gerund : word is "been" or "be" ? VerbKind.Participle : VerbKind.Finite;
            return Chain(words, at, at, kind, null);
        }

        return words.VerbHere(at) is not { } verb ? null : new VerbGroup(
            at,
            at,
            verb.Lemma,
            verb.Form switch { VerbForm.Gerund => VerbKind.Gerund, VerbForm.Participle => VerbKind.Participle, VerbForm.Plain when words.HelpBefore(at) => VerbKind.Infinitive, _ => VerbKind.Finite },
            verb.Form is VerbForm.Participle,
            Perfect: false,
            Negated: at > 0 && words.Lower[at - 1] is "never" or "not" && at > 0,
            null);
    }

    /// <summary>Follows auxiliaries, adverbs and negations from <paramref name="at"/> to the main verb.</summary>
    private static VerbGroup Chain(WordClass words, int first, int at, VerbKind kind, string? modal)
    {
        var (perfect, negated, be) = (false, false, false);
        var head = at;
        while (true)
        {
            var word = words.Lower[at];
            head = at;
            if (!Words.IsAuxiliary(word))
            {
                break;
            }

            modal = Words.Modals.Contains(word) ? word : modal;
            perfect |= Words.Have.Contains(word);
            be = Words.Be.Contains(word);
            negated |= word == "cannot";
            var next = words.SkipAdverbs(at + 1);
            if (next < words.Count && words.Lower[next] == "to" && (be || Words.Have.Contains(word)) && words.IsPlain(words.SkipAdverbs(next + 1)))
            {
                modal ??= be ? "to" : "must";
                next = words.SkipAdverbs(next + 1);
            }

            if (next >= words.Count || !words.ContinuesAfter(word, next))
            {
                break;
            }

            negated |= words.HasNegation(at + 1, next);
            at = next;
        }

        var main = words.Lower[head];
        var reading = Verbs.Of(main) ?? new VerbReading(main, VerbForm.Plain);
        var lemma = Words.Be.Contains(main) ? "be" : Words.Have.Contains(main) ? "have" : reading.Lemma;
        negated |= words.HasNegation(head + 1, Math.Min(words.SkipAdverbs(head + 1), words.Count)) || (first > 0 && words.Lower[first - 1] is "not" or "never" && first > 0);
        var passive = be && head > first && !Words.IsAuxiliary(main) && (reading.Form is VerbForm.Past or VerbForm.Participle || Verbs.IsUnchanging(main));
        return new VerbGroup(first, head, lemma, kind, passive, perfect, negated, modal);
    }

    /// <summary>weapons that the army never owned [turned up]: a clause that only describes a noun.</summary>
    private static bool IsRelative(WordClass words, List<VerbGroup> groups, VerbGroup group)
    {
        if (groups.Find(g => g.Kind == VerbKind.Finite) != group)
        {
            return false;
        }

        for (var i = group.First - 1; i > Math.Max(0, group.First - 6); i--)
        {
            if (words.Lower[i] is "that" or "which" or "who")
            {
                return Verbs.Of(words.Lower[i - 1]) is null && char.IsLetter(words.Lower[i - 1][0]) && !Quotes.Cues.Nouns.ContainsKey(words.Lower[i - 1]);
            }
        }

        return false;
    }

    /// <summary>Whether a past form without auxiliary only describes the noun before it: arms sold by, a report published on Friday traces.</summary>
    private static bool IsReducedRelative(WordClass words, List<VerbGroup> groups, int index)
    {
        var group = groups[index];
        if (group.HasAuxiliary || group.Kind != VerbKind.Finite || Verbs.Of(words.Lower[group.Head])?.Form != VerbForm.Past || group.IsCopula || Verbs.IsOnlyPast(words.Lower[group.Head]))
        {
            return false;
        }

        if (group.Head + 1 < words.Count && words.Lower[group.Head + 1] == "by")
        {
            return true;
        }

        if (group.Head > 0 && words.Lower[group.Head - 1] == "," && groups.Skip(index + 1).Any(g => g.Kind == VerbKind.Finite && g.First > 0 && words.Lower[g.First - 1] == "," && words.NoCoordinator(group.Head, g.First)))
        {
            return true;
        }

        if (Verbs.IsGuess(words.Lower[group.Head]) && groups.Any(g => g != group && g.Kind == VerbKind.Finite && !Verbs.IsGuess(words.Lower[g.Head])))
        {
            return true;
        }

        if (group.Head > 0 && Words.SubjectPronouns.Contains(words.Lower[group.Head - 1]))
        {
            return false;
        }

        var later = groups.Skip(index + 1).FirstOrDefault(g => g.Kind == VerbKind.Finite);
        // "A board appointed by the king published": what only describes the noun itself makes no describer of the verb after it.
        var earlier = groups.Take(index).LastOrDefault(g => g.Kind == VerbKind.Finite && !IsRelative(words, groups, g) && (g.HasAuxiliary || g.Head + 1 >= words.Count || words.Lower[g.Head + 1] != "by"));
        if (later is not null && words.Lower[group.Head] is "briefed" or "quoted" or "shown" or "asked" or "contacted" or "reached" && group.Head + 1 < words.Count && Words.Prepositions.Contains(words.Lower[group.Head + 1]))
        {
            return true;
        }

        return (later is not null && !TakesClause.Contains(group.Lemma) && !words.Parts(group.Head + 1, later.First))
            || (earlier is not null && (!TakesClause.Contains(earlier.Lemma) || earlier.Lemma is "find" or "show" or "see" or "hold" or "describe" or "disclose" or "reveal") && !words.Parts(earlier.Head + 1, group.First));
    }
}
