using System.Collections.Frozen;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <summary>What happened in a proposition, and the word that says so.</summary>
/// <param name="Trigger">What the word means.</param>
/// <param name="Verb">The verb group; null where a noun says it.</param>
/// <param name="At">The word's token.</param>
internal sealed record EventChoice(Trigger Trigger, VerbGroup? Verb, int At)
{
    private static readonly FrozenSet<string> EmbargoWords = Words.Set(
        "embargo sanctions resolution resolutions rule rules law laws ban terms treaty obligations regulations international moratorium restrictions convention licence license licences licenses");

    private static readonly FrozenSet<string> Exhibits = Words.Set("images image photographs photos photo pictures picture footage video videos evidence findings documents report imagery debris wreckage");

    private static readonly FrozenSet<string> Carriers = Words.Set("""
        ship ships vessel vessels freighter dhow dhows boat boats speedboats tanker carrier aircraft plane planes flight flights truck trucks lorry lorries convoy container containers
        crate crates box boxes cargo cargoes load loads package packages consignment consignments shipment shipments goods freight merchandise materiel weapon weapons arms
        ammunition equipment parts hardware supplies crew dhow's ship's pallets train wagon jets helicopter factory plant facility site base
        """);

    /// <summary>The event of a proposition; null where it tells of none.</summary>
    public static EventChoice? Of(Markup markup, Proposition proposition)
    {
        var syntax = markup.Sentences[proposition.Sentence];
        var relevant = IsRelevant(markup, syntax, proposition);
        var byVerb = ByVerb(markup, syntax, proposition, relevant);
        return Breach(syntax, proposition, byVerb) ?? byVerb ?? Copula(syntax, proposition, relevant) ?? ByNoun(markup, syntax, proposition, relevant);
    }

    /// <summary>in breach of, a violation of: whatever else is said, the breach is what is asserted.</summary>
    private static EventChoice? Breach(Syntax syntax, Proposition proposition, EventChoice? act)
    {
        for (var i = proposition.From; i < proposition.To; i++)
        {
            var breach = (syntax.Lower[i] is "breach" or "violation" or "contravention" or "defiance" && (syntax.LowerAt(i + 1) == "of" || syntax.LowerAt(i - 1) is "a" or "no"))
                || syntax.Lower[i] is "violation" or "violations" or "breaches";
            breach |= syntax.Lower[i] is "illegally" or "unlawfully" || (syntax.Lower[i] is "illegal" or "unlawful" && (Words.Be.Contains(syntax.LowerAt(i - 1)) || syntax.LowerAt(i - 1) is "something" or "anything"));
            if (breach && Verbs.Of(syntax.LowerAt(i))?.Lemma != "investigate")
            {
                // supplied X to Y in violation of: who is who in the breach is who is who in the act.
                return act is { Trigger: { Event: EventKind.Transfer or EventKind.Agreement, Frame: Frame.Give or Frame.Get } } && act.At < i
                    ? act with { Trigger = act.Trigger with { Event = EventKind.Violation } }
                    : new EventChoice(new Trigger(EventKind.Violation, Frame.None, true), null, i);
            }
        }

        return null;
    }

    /// <summary>The act that a breach is told with, X supplied Y in violation of Z, and where the words on the breach begin; null where the breach stands alone.</summary>
    public static (EventChoice Act, int Stop)? ActOf(Markup markup, Proposition proposition, EventChoice breach)
    {
        if (breach is not { Trigger: { Event: EventKind.Violation, Strong: true, Frame: Frame.Give or Frame.Get }, Verb: not null })
        {
            return null;
        }

        var syntax = markup.Sentences[proposition.Sentence];
        var stop = Enumerable.Range(breach.At, Math.Max(0, proposition.To - breach.At)).FirstOrDefault(i => syntax.Lower[i] == "in" && syntax.LowerAt(i + 1) is "violation" or "breach" or "contravention" or "defiance" or "clear" or "flagrant" or "direct", -1);
        return stop > 0 && ByVerb(markup, syntax, proposition with { To = stop }, true) is { } act ? (act, stop) : null;
    }

    /// <summary>The main verb, or the verb it leads to: is in the process of helping, tried to send.</summary>
    private static EventChoice? ByVerb(Markup markup, Syntax syntax, Proposition proposition, bool relevant)
    {
        if (proposition.Main is not { } main)
        {
            return null;
        }

        var chain = syntax.Groups.Where(g => g.First >= main.First && g.Head < proposition.To && (g == main || g.Kind is VerbKind.Infinitive or VerbKind.Gerund)).ToList();
        foreach (var group in chain)
        {
            var next = chain.SkipWhile(g => g != group).ElementAtOrDefault(1);
            if (group.Lemma is "see" or "spot" or "film" or "suspect" or "accuse" && group.Passive && next is { Kind: VerbKind.Gerund } && Meaning(markup, syntax, proposition, next) is not null)
            {
                continue;
            }

            if (Meaning(markup, syntax, proposition, group) is { } trigger && (trigger.Strong || relevant))
            {
                return trigger.Frame == Frame.Help || group.Lemma is "plan" ? Deeper(syntax, proposition, chain, group, trigger) : new EventChoice(trigger, group, group.Head);
            }
        }

        // "a partnership that harms Ukraine": where the main verb only presents, the clause on what it presents tells the event.
        var told = main.IsCopula ? syntax.Groups.FirstOrDefault(g => g.First > main.Head && g.Head < proposition.To && g.Kind == VerbKind.Finite && Triggers.OfVerb(g.Lemma) is { Strong: true }) : null;
        return told is null ? null : new EventChoice(Triggers.OfVerb(told.Lemma)!, told, told.Head);
    }

    /// <summary>helping Russia build, assisted in producing: what is helped to do is the event, and the helper its supplier.</summary>
    private static EventChoice Deeper(Syntax syntax, Proposition proposition, List<VerbGroup> chain, VerbGroup group, Trigger trigger)
    {
        var next = syntax.Groups.FirstOrDefault(g => g.First > group.Head && g.Head < proposition.To && g.First <= group.Head + 8 && Triggers.OfVerb(g.Lemma) is { Event: EventKind.Construction or EventKind.Production });
        return next is null || !(chain.Contains(next) || next.Kind == VerbKind.Finite)
            ? new EventChoice(trigger, group, group.Head)
            : new EventChoice(new Trigger(Triggers.OfVerb(next.Lemma)!.Event, Frame.Help, true), group, group.Head);
    }

    /// <summary>The event a verb means with the words beside it: break an embargo, but not break a record.</summary>
    private static Trigger? Meaning(Markup markup, Syntax syntax, Proposition proposition, VerbGroup group)
    {
        var trigger = Triggers.OfVerb(group.Lemma);
        var hasItemAfter = markup.Items[proposition.Sentence].Any(i => i.Span.Start > syntax.Tokens[group.Head].Start && i.Span.End <= syntax.Tokens[proposition.To - 1].End);
        var hasGoodsNext = hasItemAfter && syntax.Lower.Skip(group.Head + 1).Take(6).Contains("with");
        bool Beside(FrozenSet<string> words, int reach = 8) => Enumerable.Range(proposition.From, proposition.To - proposition.From).Any(i => words.Contains(syntax.Lower[i]) && Math.Abs(i - group.Head) <= reach);
        return group.Lemma switch
        {
            "break" or "breach" or "bypass" or "defy" => Beside(EmbargoWords) || syntax.Lower.Any(EmbargoWords.Contains) ? new Trigger(EventKind.Violation, Frame.None, true) : null,
            "refuse" => Beside(Refused) ? new Trigger(EventKind.Interdiction, Frame.None, true) : null,
            "give" or "provide" or "lend" or "grant" or "offer" or "promise" or "propose" when Beside(Support, 6) && !hasGoodsNext => new Trigger(EventKind.Assistance, Frame.Give, true),
            "give" or "declare" or "state" or "show" or "transmit" or "broadcast" when Beside(Forged, 6) => Other,
            "issue" or "grant" or "approve" or "revoke" when Beside(Licences, 6) => new Trigger(EventKind.Assistance, Frame.None, true),
            "give" when syntax.LowerAt(group.Head + 1) == "up" => Other,
            "order" when syntax.Lower.Skip(group.Head + 1).Take(3).Any(w => w is "ship" or "vessel" or "freighter" or "plane" or "aircraft" or "boat") => new Trigger(EventKind.Interdiction, Frame.None, true),
            "use" => group.Passive && syntax.LowerAt(group.Head + 1) == "by" ? new Trigger(EventKind.Use, Frame.Use, true) : trigger,
            "lose" => group.Passive ? new Trigger(EventKind.Harm, Frame.None, true) : null,
            "bind" when syntax.LowerAt(group.Head + 1) is not ("for" or "to") => null,
            "show" when hasItemAfter && Beside(Exhibits) => new Trigger(EventKind.Use, Frame.Use, true),
            "turn" => syntax.LowerAt(group.Head + 1) switch { "out" => trigger, "back" or "away" when group.Passive => new Trigger(EventKind.Interdiction, Frame.None, false), "around" or "back" or "round" => Other, "up" => new Trigger(EventKind.Use, Frame.Use, false), _ => null },
            "bring" or "take" or "escort" or "tow" or "divert" or "direct" or "steer" when group.Passive && Beside(Vessels, 10) && syntax.Lower.Skip(group.Head).Take(4).Contains("to") => new Trigger(EventKind.Interdiction, Frame.None, false),
            "call" => syntax.LowerAt(group.Head + 1) switch { "on" or "for" or "upon" => new Trigger(EventKind.Request, Frame.Ask, false), "at" => trigger, _ => null },
            "set" => syntax.LowerAt(group.Head + 1) == "up" ? new Trigger(EventKind.Construction, Frame.Make, false) : null,
            "mean" or "bind" or "destine" or "intend" => group.Passive || group.Kind == VerbKind.Participle ? new Trigger(EventKind.Transfer, Frame.Move, false) : null,
            "see" => group.Passive ? new Trigger(EventKind.Use, Frame.Use, false) : null,
            "find" or "discover" => Beside(Carriers, 12) || Beside(Containers, 12) || hasItemAfter ? trigger : null,
            "make" or "take" when Beside(Idle, 3) => null,
            "make" => group.Passive || hasItemAfter ? trigger : null,
            "name" => Beside(Ends, 12) ? new Trigger(EventKind.Transfer, Frame.Move, true) : null,
            "release" or "publish" or "show" or "present" or "share" or "display" or "unveil" => Beside(Exhibits) ? new Trigger(EventKind.Disclosure, Frame.None, true) : trigger,
            "build" when BuildsArms(markup, syntax, proposition) => new Trigger(EventKind.Production, Frame.Make, false),
            "operate" => HasCapacity(syntax, proposition) ? trigger : new Trigger(EventKind.Use, Frame.Use, false),
            "switch" => syntax.Lower.Skip(group.Head).Take(4).Contains("off") ? Other : null,
            "shoot" => syntax.LowerAt(group.Head + 1) is "down" or "at" || group.Passive ? trigger : null,
            "leave" => syntax.LowerAt(group.Head + 1) is "free" ? new Trigger(EventKind.Interdiction, Frame.None, false) : trigger,
            "pay" => hasItemAfter || Enumerable.Range(group.Head + 1, 4).Any(i => i < syntax.Tokens.Length && syntax.Tokens[i].IsNumber) ? new Trigger(EventKind.Agreement, Frame.None, false) : null,
            "sign" or "finalise" or "finalize" or "conclude" or "reach" when Beside(Papers, 6) => new Trigger(EventKind.Agreement, Frame.None, true),
            "take" when syntax.Lower.Skip(group.Head + 1).Take(5).Any(Lengths.Contains) => null,
            "supply" or "provide" or "give" or "send" when NeededTo(syntax, proposition, group) is { } made => new Trigger(made, Frame.Give, true),
            "put" => syntax.Lower.Skip(group.Head).Take(5).Any(w => w is "aboard" or "ashore" or "board") ? new Trigger(EventKind.Transfer, Frame.Move, false) : null,
            _ => trigger,
        };
    }

    private static readonly FrozenSet<string> Support = Words.Set("support assistance help backing training permission approval licence license cover escort advice funding cooperation co-operation");

    private static readonly FrozenSet<string> Refused = Words.Set("landing port harbour harbor berth entry passage overflight airspace clearance access");

    private static readonly FrozenSet<string> Licences = Words.Set("licence licences license licenses permit permits permission");

    private static readonly FrozenSet<string> Forged = Words.Set("false fake bogus forged falsified");

    /// <summary>What goods are said to be, or not to be.</summary>
    private static readonly FrozenSet<string> Natures = Words.Set("military civilian humanitarian commercial weapons arms ammunition medical agricultural industrial dual-use lethal non-lethal");

    private static readonly FrozenSet<string> Papers = Words.Set("contract contracts deal deals agreement agreements memorandum accord protocol");

    private static readonly FrozenSet<string> Lengths = Words.Set("hours hour minutes days weeks months years");

    /// <summary>supplying Russia with what it needs to build a factory: the building is what is helped.</summary>
    private static EventKind? NeededTo(Syntax syntax, Proposition proposition, VerbGroup group)
    {
        var made = syntax.Groups.FirstOrDefault(g => g.First > group.Head && g.Head < proposition.To && g.Kind == VerbKind.Infinitive && Triggers.OfVerb(g.Lemma) is { Event: EventKind.Construction or EventKind.Production });
        return made is not null && Enumerable.Range(group.Head, made.First - group.Head).Any(i => syntax.Lower[i] is "needs" or "need" or "needed" or "required" or "requires" or "necessary" or "means")
            ? Triggers.OfVerb(made.Lemma)!.Event : null;
    }

    private static readonly FrozenSet<string> Vessels = Words.Set("ship vessel freighter boat dhow tanker ships vessels boats dhows trawler plane aircraft");

    private static readonly FrozenSet<string> Idle = Words.Set("action actions steps measures part place account care note road decision statement clear sure use");

    private static readonly FrozenSet<string> Containers = Words.Set("container containers crates boxes packages camp hold compartment compartments wreckage warehouse");

    private static readonly FrozenSet<string> Ends = Words.Set("port destination consignee recipient buyer");

    private static Trigger Other => new(EventKind.Other, Frame.None, false);

    /// <summary>Drones are built in a factory, a factory is constructed.</summary>
    private static bool BuildsArms(Markup markup, Syntax syntax, Proposition proposition)
    {
        var (start, end) = (syntax.Tokens[proposition.From].Start, syntax.Tokens[proposition.To - 1].End);
        var built = markup.Items[proposition.Sentence].Where(i => i.Span.Start >= start && i.Span.End <= end).Select(i => i.Item.Kind).ToList();
        return built.Count > 0 && built.All(k => k is not (ItemKind.Facility or ItemKind.Materiel or ItemKind.Other));
    }

    private static bool HasCapacity(Syntax syntax, Proposition proposition) =>
        Enumerable.Range(proposition.From, proposition.To - proposition.From).Any(i => syntax.Lower[i] is "capacity" or "factory" or "plant" or "line" or "facility");

    /// <summary>X is the source of the arms; the rockets were for Y; the destination was Z.</summary>
    private static EventChoice? Copula(Syntax syntax, Proposition proposition, bool relevant)
    {
        if (proposition.Main is not { IsCopula: true } main)
        {
            return null;
        }

        if (relevant && syntax.Lower[proposition.From] is "inside" or "aboard")
        {
            return new EventChoice(new Trigger(EventKind.Transfer, Frame.Move, false), main, main.Head);
        }

        if (Enumerable.Range(proposition.From, proposition.To - proposition.From).Any(i => syntax.Lower[i] is "signal" or "transponder" or "transponders") && syntax.Lower.Skip(main.Head).Take(3).Contains("off"))
        {
            return new EventChoice(Other, main, main.Head);
        }

        if (HasCapacity(syntax, proposition) && (syntax.Lower.Skip(main.Head + 1).Take(4).Contains("operational") || (syntax.LowerAt(main.Head + 1) == "in" && syntax.Lower.Skip(main.Head + 2).Take(3).Any(w => w is "operation" or "production"))))
        {
            return new EventChoice(new Trigger(EventKind.Production, Frame.None, false), main, main.Head);
        }

        if (syntax.Lower[proposition.From] == "among" && relevant)
        {
            return new EventChoice(new Trigger(EventKind.Disclosure, Frame.None, false), main, main.Head);
        }

        if (syntax.LowerAt(main.First - 1) == "there" && Enumerable.Range(main.Head + 1, 5).FirstOrDefault(i => i < proposition.To && Triggers.OfNoun(syntax.Lower[i]) is not null) is var noun and > 0
            && (relevant || syntax.Follows(main.Head + 1, "no", "such")))
        {
            return new EventChoice(Triggers.OfNoun(syntax.Lower[noun])!, null, noun);
        }

        for (var i = proposition.From; i < proposition.To; i++)
        {
            if (syntax.Lower[i] is "source" or "supplier" or "origin" && i > main.Head)
            {
                return new EventChoice(new Trigger(EventKind.Transfer, Frame.Give, true), main, i);
            }

            if (syntax.Lower[i] is "destination" or "consignee" or "recipient")
            {
                return new EventChoice(new Trigger(EventKind.Transfer, Frame.Move, true), main, i);
            }
        }

        var after = syntax.LowerAt(main.Head + 1) is "not" or "entirely" or "purely" or "all" or "only" or "strictly" ? syntax.LowerAt(main.Head + 2) : syntax.LowerAt(main.Head + 1);
        if (Natures.Contains(after) && Enumerable.Range(proposition.SubjectFrom, Math.Max(0, Math.Min(6, proposition.SubjectTo - proposition.SubjectFrom))).Any(i => syntax.LowerAt(i) is "goods" or "cargo" or "shipment" or "shipments" or "consignment" or "load" or "containers" or "boxes" or "crates" or "deliveries" or "supplies"))
        {
            return new EventChoice(new Trigger(EventKind.Transfer, Frame.Move, true), main, main.Head);
        }

        return relevant && (after is "for" or "from" or "bound" or "destined" || syntax.Follows(main.Head + 1, "on", "their", "way") || syntax.Follows(main.Head + 1, "on", "its", "way"))
            ? new EventChoice(new Trigger(EventKind.Transfer, Frame.Move, false), main, main.Head)
            : null;
    }

    /// <summary>An event noun with an owner or with goods: Moscow's assistance in, the delivery of, a right of veto.</summary>
    private static EventChoice? ByNoun(Markup markup, Syntax syntax, Proposition proposition, bool relevant)
    {
        for (var i = proposition.From; i < proposition.To; i++)
        {
            if (Triggers.OfNoun(syntax.Lower[i]) is { } trigger && !syntax.Groups.Any(g => g.Head == i)
                && (trigger.Strong || (relevant && IsCentral(markup, syntax, proposition, i))))
            {
                return new EventChoice(trigger, null, i);
            }
        }

        return null;
    }

    /// <summary>A noun says the event where no verb does or where it is what a light verb is about.</summary>
    private static bool IsCentral(Markup markup, Syntax syntax, Proposition proposition, int at) =>
        proposition.Main is null
            ? markup.Actors[proposition.Sentence].Any(a => a.To <= at && a.From >= proposition.From)
            : proposition.Main.Lemma is "have" or "give" or "make" or "take" or "do" or "carry" or "follow" or "begin" or "start" or "continue" or "stop" or "cease" && at > proposition.Main.Head && at <= proposition.Main.Head + 5;

    /// <summary>The Letfallah II was stopped: a name with an article that is nobody's and no place's is a ship's.</summary>
    private static bool IsNamedVessel(Markup markup, Syntax syntax, Proposition proposition)
    {
        var at = proposition.From;
        return syntax.LowerAt(at) == "the" && at + 1 < syntax.Tokens.Length && syntax.Tokens[at + 1].IsCapital
            && !markup.Actors[proposition.Sentence].Any(a => a.From <= at + 1 && at + 1 < a.To)
            && !markup.NamesIn(syntax.Sentence.Span).Any(n => n.Start == syntax.Tokens[at + 1].Start && n.Type is NameType.Organisation or NameType.Group or NameType.Location);
    }

    private static bool IsRelevant(Markup markup, Syntax syntax, Proposition proposition)
    {
        var span = syntax.SpanOf(Math.Min(proposition.From, proposition.SubjectFrom), proposition.To);
        return markup.Items[proposition.Sentence].Any(i => span.Contains(i.Span))
            || markup.NamesIn(span).Any(n => n.Type is NameType.Weapon or NameType.Platform)
            || Enumerable.Range(Math.Min(proposition.From, proposition.SubjectFrom), proposition.To - Math.Min(proposition.From, proposition.SubjectFrom))
                .Any(i => Carriers.Contains(syntax.Lower[i]) || EmbargoWords.Contains(syntax.Lower[i]))
            || syntax.Lower[proposition.From] is "it" or "they" or "she" || syntax.LowerAt(proposition.SubjectFrom) is "it" or "they" or "she"
            || IsNamedVessel(markup, syntax, proposition);
    }
}
