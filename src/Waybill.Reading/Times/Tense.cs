using System.Collections.Immutable;

namespace Waybill.Reading.Times;

/// <summary>The tense of a verb, as far as the choice between the last and the next Friday needs it.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Future,

    /// <summary>A time limit in a sentence that is not future itself: "postponed until Tuesday".</summary>
    Limit,
}

/// <summary>Finds the tense of the verb that governs a place in a sentence: the nearest before it in the clause, else the first after it.</summary>
internal static class Tenses
{
    private static readonly HashSet<string> Futures = ["will", "shall", "'ll", "wo", "won't"];

    /// <summary>Words after which an infinitive looks forward.</summary>
    private static readonly HashSet<string> Outlooks =
        ["expected", "due", "scheduled", "set", "slated", "planned", "plans", "plan", "planning", "intends", "intend", "bound", "poised", "going", "about", "hopes", "expects", "aims", "likely", "supposed"];

    /// <summary>Words that look forward by themselves: <c>a dividend payable on 7 December</c>, <c>planned a march on Saturday</c>.</summary>
    private static readonly HashSet<string> Prospects = ["payable", "upcoming", "forthcoming", "planned", "scheduled", "slated"];

    /// <summary>Verbs that move a limit of time: <c>extended to 20 November</c>.</summary>
    private static readonly HashSet<string> Movers = ["extended", "extend", "extends", "extending", "postponed", "postpone", "delayed", "adjourned", "prolonged", "renewed", "moved"];

    private static readonly HashSet<string> Pasts = new(
        ("was were had did been said told came went took made found sent sought drew drove grew chose hung ate fed felt dealt cost cast dug bent laid lent meant read rang rode sang slept slid spent stole swept taught threw understood wound withdrew flew left met began became brought bought built caught got gave held kept knew led lost paid put ran rose saw sold "
            + "set spoke stood struck swore thought won wrote fell fought shot sank hit quit hid heard taken seen given gone done has have").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Chain = ["be", "been", "being", "is", "are", "was", "were", "has", "have", "had", "to", "not", "also", "now", "then", "still", "already", "soon", "later", "first", "again"];

    private static readonly HashSet<string> Breaks = [";", ":", "\u2014", "but", "that", "which", "who", "while", "after", "before", "because", "when", "although"];

    /// <summary>The tense at the words from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static Tense At(ImmutableArray<TimeWord> words, int from, int to)
    {
        // "Wednesday's ruling" has been given, "since May" has begun; "by May" and "until May" look both ways.
        from = Led(words, from);
        var lead = from > 0 ? words[from - 1].Lower : "";
        if (lead == "since" || (to < words.Length && words[to].Lower is "'s" or "\u2019s"))
        {
            return Tense.Past;
        }

        if (lead is "by" or "until" or "till" or "through" || (lead == "to" && from > 1 && Movers.Contains(words[from - 2].Lower)) || (lead == "as" && from > 1 && words[from - 2].Lower is "soon" or "early"))
        {
            return Enumerable.Range(0, from - 1).Any(i => Of(words, i) == Tense.Future) ? Tense.Future
                : words.Any(w => w.Lower == "had") ? Tense.Past : Tense.Limit;
        }

        for (var i = from - 1; i >= 0; i--)
        {
            if (Of(words, i) is var tense && tense != Tense.Unknown)
            {
                return tense;
            }

            // An infinitive says what is meant to be, and looks both ways: "decided to admit them in March".
            if (words[i].Lower == "to" && i + 1 < from && char.IsLower(words[i + 1].Text[0]) && words[i + 1].Lower is not ("the" or "a" or "an" or "its" or "their" or "his" or "her" or "be" or "this" or "that"))
            {
                return i > 0 && Outlooks.Contains(words[i - 1].Lower) ? Tense.Future : Tense.Unknown;
            }

            // A clause that began before the expression without a verb of its own takes the one after.
            if (Breaks.Contains(words[i].Lower) || (words[i].Lower == "and" && i >= from - 2))
            {
                break;
            }
        }

        for (var i = to; i < Math.Min(words.Length, to + 12) && words[i].Lower is not (";" or ":"); i++)
        {
            if (Of(words, i) is var tense && tense != Tense.Unknown)
            {
                return tense;
            }
        }

        return Tense.Unknown;
    }

    /// <summary>Steps back over the time of day that stands between a preposition and a day: <c>until 9 a.m. Tuesday</c>.</summary>
    private static int Led(ImmutableArray<TimeWord> words, int from)
    {
        var at = from;
        while (at > 0 && (words[at - 1].IsDigits || words[at - 1].Lower is "a" or "p" or "m" or "." or ":" or "am" or "pm" or "gmt" or "est" or "edt" or "noon" or "midnight" or "early" or "late"))
        {
            at--;
        }

        return at > 0 && words[at - 1].Lower is "until" or "till" or "by" ? at : from;
    }

    private static Tense Of(ImmutableArray<TimeWord> words, int i)
    {
        var word = words[i].Lower;
        if (Futures.Contains(word))
        {
            return Tense.Future;
        }

        if (word is "would")
        {
            return i + 1 < words.Length && words[i + 1].Lower == "have" ? Tense.Past : Tense.Future;
        }

        if (Looks(words, i) || (Prospects.Contains(word) && !HadBeen(words, i)))
        {
            return Tense.Future;
        }

        return Pasts.Contains(word) || IsPastForm(word) ? InChain(words, i) : Tense.Unknown;
    }

    /// <summary>Whether a form such as <c>expected</c> stands where it looks forward: <c>is expected in</c>, <c>plans to</c>, <c>is to meet</c>.</summary>
    private static bool Looks(ImmutableArray<TimeWord> words, int i)
    {
        var followed = i + 1 < words.Length && (words[i + 1].Lower == "to" || (words[i + 1].Lower == "for" && words[i].Lower is "set" or "planned" or "scheduled" or "slated" or "due"));
        var auxiliary = i > 0 && words[i - 1].Lower is "is" or "are" or "be" or "'s" or "'re";
        return (Outlooks.Contains(words[i].Lower) && (followed || auxiliary))
            || (words[i].Lower is "is" or "are" && followed && i + 2 < words.Length && char.IsLower(words[i + 2].Text[0]));
    }

    /// <summary>Whether what was to come is past itself: <c>had been scheduled for Friday</c>.</summary>
    private static bool HadBeen(ImmutableArray<TimeWord> words, int i) =>
        i > 0 && (words[i - 1].Lower is "had" or "as" or "than" || (i > 1 && words[i - 1].Lower == "been" && words[i - 2].Lower is "had"));

    /// <summary>Follows the auxiliaries to the left of a participle: <c>will be delivered</c> is future, <c>has been delivered</c> past.</summary>
    private static Tense InChain(ImmutableArray<TimeWord> words, int i)
    {
        var passive = false;
        for (var j = i - 1; j >= 0; j--)
        {
            passive |= words[j].Lower == "be";
            if (Futures.Contains(words[j].Lower) || (passive && words[j].Lower is "would" or "may" or "can" or "must" or "should" or "to"))
            {
                return Tense.Future;
            }

            if (!Chain.Contains(words[j].Lower) && !words[j].Lower.EndsWith("ly", StringComparison.Ordinal))
            {
                break;
            }
        }

        return Tense.Past;
    }

    private static bool IsPastForm(string word) => word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word is not ("united" or "hundred" or "armed" or "indeed" or "alleged" or "need" or "speed");
}
