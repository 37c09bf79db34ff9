using System.Collections.Frozen;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <summary>
/// What a report on a transfer tells without a word of transfer: the papers were in order, the boxes were stacked on the quay, she was at
/// anchor. Only where goods are named nearby; more is taken from a speaker's words than from the writer's.
/// </summary>
internal static class Aftermath
{
    /// <summary>How many tokens a phrase without a verb may have that names one thing.</summary>
    private const int Phrase = 12;

    /// <summary>How many sentences after a supply somebody's deed belongs to it.</summary>
    private const int Answer = 6;

    private static readonly FrozenSet<string> Openers = Words.Set("how why whether what who whom whose if when where");

    /// <summary>Verbs that tell nothing of what became of their subject.</summary>
    private static readonly FrozenSet<string> Idle = Words.Set("""
        be have seem appear lie mean remain stand stay become belong matter concern depend expect believe think hope suppose consider judge judged describe call let need want like
        do try begin start continue cease stop add note say tell ask answer reply comment declined interest surprised annoyed corrected
        """);

    /// <summary>Verbs of trade, carriage and control that a speaker uses of the matter at hand even where he names none of it: we sold to Peru.</summary>
    private static readonly FrozenSet<string> Telling = Words.Set("""
        sell buy purchase order deliver supply ship smuggle export import load unload offload capture seize recover confiscate search raid arrest dismantle tow escort forge falsify
        fly sail dock overfly land pay finance steal objected
        """);

    /// <summary>What somebody could, would or should do is no event.</summary>
    private static readonly FrozenSet<string> Unreal = Words.Set("would could can cannot should must might ought will shall");

    /// <summary>What police and courts do to people, of which a report on a transfer tells as part of it.</summary>
    private static readonly FrozenSet<string> Legal = Words.Set("convict acquit sentence fine jail prosecute indict extradite arrest detain");

    /// <summary>Verbs of belonging and of rules, which tell no event whoever says them.</summary>
    private static readonly FrozenSet<string> Static = Words.Set("belong forbid prohibit require apply depend matter");

    /// <summary>Verbs of mind, voice and life, which happen beside a supply.</summary>
    private static readonly FrozenSet<string> Mental = Words.Set("""
        think thought see know feel hear learn find understand want wish love like dream wonder live sleep vanish disappear die laugh smile speak talk wait write count look looked meet
        watch read point pointed repeat mention decide agree accept instructed visited toured
        """);

    /// <summary>Nouns for words about the matter, which are not the matter.</summary>
    private static readonly FrozenSet<string> Talk = Words.Set("""
        report reports story stories account accounts truth allegation allegations accusation accusations claim claims question questions answer rumour rumours word words version
        statement statements matter case affair misunderstanding news article list count distance
        """);

    private static readonly FrozenSet<string> Definite = Words.Set("the this that these those its their his her our both all some most no none several many thousands hundreds dozens");

    private static readonly FrozenSet<string> Locative = Words.Set("at in off on near aboard inside under outside beside behind");

    private static readonly FrozenSet<string> Lengths = Words.Set("km kilometres kilometers kilometre miles mile nautical metres hours hour days minutes");

    /// <summary>The event of a proposition in which no word of transfer was found; null where it tells of none.</summary>
    public static EventChoice? Of(Markup markup, Topic topic, Proposition proposition, List<Draft> before)
    {
        var syntax = markup.Sentences[proposition.Sentence];
        if (topic.Holds(proposition.Sentence) && proposition is { Main: null, Attribution.Voice: not null } && proposition.To - proposition.From <= Phrase)
        {
            return Named(markup, syntax, proposition);
        }

        if (!topic.Holds(proposition.Sentence) || proposition.Main is not { Kind: VerbKind.Finite } main || syntax.LowerAt(main.First - 1) == "crow" || IsAsked(syntax, proposition) || Measures(syntax, proposition, main) || SubjectTalks(syntax, proposition))
        {
            return null;
        }

        return proposition.Attribution is { Voice: not null }
            ? DoneBefore(syntax, proposition, main, before) ?? ByVerb(syntax, main, Telling) ?? ByVerb(syntax, main, Legal) ?? Spoken(markup, syntax, proposition, main) ?? Deed(syntax, proposition, main, before)
            : ByVerb(syntax, main, Legal) ?? Narrated(markup, syntax, proposition, main);
    }

    /// <summary>They may have done this before: whatever was told last, of the same source if it told any.</summary>
    private static EventChoice? DoneBefore(Syntax syntax, Proposition proposition, VerbGroup main, List<Draft> before) =>
        main.Lemma is "do" or "repeat" && syntax.LowerAt(main.Head + 1) is "this" or "so" or "that" or "it"
        && (before.LastOrDefault(d => d.Claim.Source == proposition.Attribution!.Voice!.Name) ?? before.LastOrDefault()) is { } last
            ? new EventChoice(new Trigger(last.Claim.Event, Frame.None, true), main, main.Head) : null;

    private static EventChoice? ByVerb(Syntax syntax, VerbGroup main, FrozenSet<string> verbs) =>
        verbs.Contains(main.Lemma) && main.Modal is null && (main.HasAuxiliary || Verbs.Of(syntax.Lower[main.Head])?.Form is VerbForm.Past) && Triggers.OfVerb(main.Lemma) is { } trigger ? new EventChoice(trigger, main, main.Head) : null;

    /// <summary>A speaker's words on the goods, their carrier, papers, price or people.</summary>
    private static EventChoice? Spoken(Markup markup, Syntax syntax, Proposition proposition, VerbGroup main)
    {
        if (main.IsCopula && syntax.LowerAt(main.First - 1) == "there")
        {
            return First(markup, syntax, proposition, main.Head + 1, Math.Min(proposition.To, main.Head + 4)) is { } there ? Event(main, there) : null;
        }

        if (Static.Contains(main.Lemma) || (main.Modal is { } modal && Unreal.Contains(modal)) || (main.Lemma == "have" && !Words.Have.Contains(syntax.Lower[main.First]) && syntax.Lower[main.Head] != "had"))
        {
            return null;
        }

        // Who is what tells nothing of a person; of goods and papers it does: the signatures were legitimate.
        var told = main.IsCopula ? Subject(markup, syntax, proposition) : First(markup, syntax, proposition, proposition.From, proposition.To);
        return told is not { } kind || (kind == MatterKind.Person && (main.IsCopula || main.Lemma == "have")) || (kind == MatterKind.Carrier && main.Lemma == "know") ? null : Event(main, kind);
    }

    /// <summary>What "they" or "he" did, by a speaker right after a supply was told of: they named harmless states.</summary>
    private static EventChoice? Deed(Syntax syntax, Proposition proposition, VerbGroup main, List<Draft> before) =>
        main is { IsCopula: false, Modal: null } && !Idle.Contains(main.Lemma) && !Static.Contains(main.Lemma) && !Mental.Contains(main.Lemma)
        && (main.HasAuxiliary || Verbs.Of(syntax.Lower[main.Head])?.Form is VerbForm.Past) && main.Head + 1 < proposition.To
        && proposition.SubjectTo - proposition.SubjectFrom == 1 && syntax.Lower[proposition.SubjectFrom] is "they" or "it" or "he" or "she" or "nobody" or "none"
        && before.Exists(d => proposition.Sentence - d.Sentence <= Answer && d.Claim.Event is EventKind.Transfer or EventKind.Agreement or EventKind.Assistance or EventKind.Interdiction)
            ? new EventChoice(new Trigger(EventKind.Other, Frame.None, false), main, main.Head) : null;

    /// <summary>A thing of the matter that is all a speaker's words name: mentions explosives as well, confirms the contract.</summary>
    private static EventChoice? Named(Markup markup, Syntax syntax, Proposition proposition) =>
        First(markup, syntax, proposition, proposition.From, proposition.To) is { } kind and (MatterKind.Goods or MatterKind.Deal or MatterKind.Paper)
            ? new EventChoice(new Trigger(kind switch { MatterKind.Goods => EventKind.Transfer, MatterKind.Deal => EventKind.Agreement, _ => EventKind.Assistance }, Frame.None, false), null, proposition.From) : null;

    /// <summary>The writer's own words, where what is known already is their subject or is watched, questioned or taken.</summary>
    private static EventChoice? Narrated(Markup markup, Syntax syntax, Proposition proposition, VerbGroup main)
    {
        if (Subject(markup, syntax, proposition) is not { } kind || kind is MatterKind.Person or MatterKind.Rule or MatterKind.Control or MatterKind.Court || (main.Modal is { } modal && Unreal.Contains(modal)))
        {
            return null;
        }

        if (main.IsCopula)
        {
            return kind is MatterKind.Carrier or MatterKind.Goods && Locative.Contains(syntax.LowerAt(main.Head + 1)) && markup.PlacesIn(syntax.SpanOf(main.Head, proposition.To)).Any()
                ? new EventChoice(new Trigger(EventKind.Transfer, Frame.Move, false), main, main.Head)
                : kind is MatterKind.Carrier or MatterKind.Goods && syntax.LowerAt(main.Head + 1) == "part" && First(markup, syntax, proposition, main.Head + 1, proposition.To) == MatterKind.Deal
                    ? new EventChoice(new Trigger(EventKind.Agreement, Frame.None, false), main, main.Head) : null;
        }

        return Idle.Contains(main.Lemma) || (kind == MatterKind.Carrier && syntax.Lower[proposition.SubjectTo - 1] == "she" && Triggers.OfVerb(main.Lemma) is not { Frame: Frame.Move or Frame.None }) ? null : Event(main, kind);
    }

    /// <summary>What the subject is, where the reader knows it already: the boxes, her papers, she, a ship by its name.</summary>
    private static MatterKind? Subject(Markup markup, Syntax syntax, Proposition proposition)
    {
        var from = proposition.SubjectFrom < proposition.From && proposition.From < proposition.SubjectTo ? proposition.From : proposition.SubjectFrom;
        var to = Math.Min(proposition.SubjectTo, from + 10);
        if (to > from && syntax.Lower[proposition.SubjectTo - 1] == "she")
        {
            return HasShip(markup, proposition.Sentence) ? MatterKind.Carrier : null;
        }

        if (to > from && syntax.Lower[from] == "the" && markup.NamesIn(syntax.SpanOf(from, Math.Min(to, from + 4))).Any(n => n.Type == NameType.Platform))
        {
            return MatterKind.Carrier;
        }

        for (var i = from; i < to; i++)
        {
            if (Words.Relatives.Contains(syntax.Lower[i]) || syntax.IsMark(i) || (Words.Prepositions.Contains(syntax.Lower[i]) && syntax.Lower[i] != "of"))
            {
                return null;
            }

            if (i > from && syntax.Tokens[i].IsCapital)
            {
                break;
            }

            if (Matter.Of(syntax.Lower[i]) is { } kind && Matter.Of(syntax.LowerAt(i + 1)) is null)
            {
                return Definite.Contains(syntax.Lower[from]) || (kind is MatterKind.Goods or MatterKind.Deal && i == from && syntax.LowerAt(i + 1) is "to" or "from") || syntax.Tokens[from].IsNumber || syntax.IsPossessive(i - 1) ? kind : null;
            }
        }

        return markup.NamesIn(syntax.SpanOf(from, Math.Max(from + 1, to))).Any(n => n.Type == NameType.Platform) ? MatterKind.Carrier : null;
    }

    /// <summary>Whether a ship was named just before, which "she" can stand for.</summary>
    private static bool HasShip(Markup markup, int sentence)
    {
        for (var s = sentence; s >= Math.Max(0, sentence - 2); s--)
        {
            if (markup.Items[s].Any(i => i.Item.Kind == ItemKind.Ship) || markup.Sentences[s].Lower.Any(w => Matter.Of(w) == MatterKind.Carrier) || markup.NamesIn(markup.Sentences[s].Sentence.Span).Any(n => n.Type == NameType.Platform))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first thing of the matter that a stretch names; a plain pronoun is none.</summary>
    private static MatterKind? First(Markup markup, Syntax syntax, Proposition proposition, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Matter.Of(syntax.Lower[i]) is { } kind && (i == 0 || !syntax.Tokens[i].IsCapital) && !syntax.Groups.Any(g => g.First <= i && i <= g.Head))
            {
                return kind;
            }
        }

        var span = syntax.SpanOf(from, to);
        return markup.Items[proposition.Sentence].Any(i => span.Contains(i.Span)) ? MatterKind.Goods
            : markup.NamesIn(span).Any(n => n.Type == NameType.Platform) ? MatterKind.Carrier : null;
    }

    private static EventChoice Event(VerbGroup main, MatterKind kind)
    {
        var meant = main.Lemma switch
        {
            "say" or "read" or "state" or "describe" or "list" or "mention" or "speak" or "show" when kind == MatterKind.Paper => EventKind.Disclosure,
            "tell" or "show" or "inform" or "notify" when main.Passive => EventKind.Disclosure,
            "know" or "understand" => EventKind.Assistance,
            "work" or "pay" or "hire" => EventKind.Assistance,
            "ask" or "demand" or "request" => EventKind.Request,
            _ => kind switch
            {
                MatterKind.Goods => EventKind.Transfer,
                MatterKind.Carrier => main.IsCopula || main.Lemma is "watch" or "wait" or "begin" or "follow" ? EventKind.Other : EventKind.Transfer,
                MatterKind.Paper => EventKind.Assistance,
                MatterKind.Deal => EventKind.Agreement,
                MatterKind.Control => EventKind.Interdiction,
                MatterKind.Rule => EventKind.Violation,
                _ => EventKind.Other,
            },
        };
        return new EventChoice(new Trigger(meant, Frame.None, false), main, main.Head);
    }

    /// <summary>A question, or the content of one: how he knew, whether it sailed.</summary>
    private static bool IsAsked(Syntax syntax, Proposition proposition) =>
        syntax.Lower[^1] == "?" || syntax.LowerAt(proposition.To) == "?" || (Openers.Contains(syntax.Lower[proposition.From]) && !(syntax.Lower[proposition.From] == "what" && proposition.Main!.First > proposition.From + 2));

    /// <summary>The port is about 300 km away, the drive takes three hours: a measure and no event.</summary>
    private static bool Measures(Syntax syntax, Proposition proposition, VerbGroup main) =>
        main.Lemma is "be" or "lie" or "remain" or "stand" or "take" or "last" && Enumerable.Range(main.Head + 1, Math.Max(0, proposition.To - main.Head - 1)).Any(i => Lengths.Contains(syntax.Lower[i]) && Enumerable.Range(i - 2, 2).Any(k => k > main.Head && (syntax.Tokens[k].IsNumber || syntax.Lower[k] is "three" or "two" or "several" or "few" or "nautical")));

    private static bool SubjectTalks(Syntax syntax, Proposition proposition) =>
        Enumerable.Range(proposition.SubjectFrom, Math.Max(0, Math.Min(4, proposition.SubjectTo - proposition.SubjectFrom))).TakeWhile(i => !Words.Prepositions.Contains(syntax.LowerAt(i))).Any(i => Talk.Contains(syntax.LowerAt(i)));
}
