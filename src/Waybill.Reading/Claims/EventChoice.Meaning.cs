using System.Collections.Frozen;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <content>What a verb means with the words beside it.</content>
internal sealed partial record EventChoice
{
    /// <summary>The event a verb means with the words beside it: break an embargo, but not break a record.</summary>
    internal static Trigger? Meaning(Markup markup, Syntax syntax, Proposition proposition, VerbGroup group)
    {
        var trigger = Triggers.OfVerb(group.Lemma);
        var hasItemAfter = markup.Items[proposition.Sentence].Any(i => i.Span.Start > syntax.Tokens[group.Head].Start && i.Span.End <= syntax.Tokens[proposition.To - 1].End);
        var hasGoodsNext = hasItemAfter && syntax.Lower.Skip(group.Head + 1).Take(6).Contains("with");
        bool Beside(FrozenSet<string> words, int reach = 8) => Enumerable.Range(proposition.From, proposition.To - proposition.From).Any(i => words.Contains(syntax.Lower[i]) && Math.Abs(i - group.Head) <= reach);
        bool HasObject() => hasItemAfter || syntax.LowerAt(group.Head + 1) is "it" or "them" or "these" or "those" || group.Passive;
        return group.Lemma switch
        {
            "break" or "breach" or "bypass" or "defy" => Beside(Relevance.Rules) || Beside(Accords) || syntax.Lower.Any(Relevance.Rules.Contains) ? new Trigger(EventKind.Violation, Frame.None, true) : null,
            "refuse" when syntax.Follows(group.Head + 1, "to", "serve") || syntax.Follows(group.Head + 1, "to", "unload") || syntax.Follows(group.Head + 1, "to", "load") => new Trigger(EventKind.Interdiction, Frame.None, false),
            "refuse" => Beside(Refused) ? new Trigger(EventKind.Interdiction, Frame.None, true) : null,
            "give" or "provide" or "lend" or "grant" or "offer" or "promise" or "propose" when Beside(Support, 6) && !hasGoodsNext => new Trigger(EventKind.Assistance, Frame.Give, true),
            "promise" or "pledge" or "offer" when hasItemAfter => new Trigger(EventKind.Agreement, Frame.Give, true),
            "have" when proposition.Attribution is not null && Enumerable.Range(group.Head + 1, 3).Any(i => i < proposition.To && Ties.Contains(syntax.Lower[i])) => new Trigger(EventKind.Assistance, Frame.Part, true),
            "show" or "count" or "list" or "record" when !group.Passive && Enumerable.Range(group.Head + 1, 4).Any(i => i < proposition.To && Flights.Contains(syntax.Lower[i])) => new Trigger(EventKind.Transfer, Frame.Move, true),
            "instructed" or "order" or "tell" when group.Passive && proposition.Attribution is not null && NextVerb(syntax, proposition, group) is { } told && told.First <= group.Head + 1 && (IsMotion(told) || told.Lemma is "stay" or "wait" or "go" or "head" or "meet" or "deliver" or "proceed") => new Trigger(EventKind.Transfer, Frame.Move, true),
            "come" or "go" when syntax.LowerAt(group.Head + 1) == "down" && IsCarrier(syntax, proposition) => new Trigger(EventKind.Harm, Frame.None, true),
            "inspect" or "examine" or "find" or "see" or "photograph" or "discover" or "film" when !group.Passive && IsInquirer(syntax, proposition, group) && (hasItemAfter || Enumerable.Range(group.Head + 1, 4).Any(i => i < proposition.To && Matter.Of(syntax.Lower[i]) == MatterKind.Goods)) => new Trigger(EventKind.Disclosure, Frame.None, true),
            "inspect" or "examine" when !group.Passive && IsInquirer(syntax, proposition, group) => new Trigger(EventKind.Disclosure, Frame.None, false),
            "ask" when !group.Passive && NextVerb(syntax, proposition, group) is { } asked && asked.First <= group.Head + 1 && IsMotion(asked) && proposition.SubjectTo == group.First => new Trigger(EventKind.Transfer, Frame.Move, false),
            "want" or "seek" or "wish" or "hope" or "try" when NextVerb(syntax, proposition, group) is { } wanted && wanted.First <= group.Head + 2 && Triggers.OfVerb(wanted.Lemma) is { Frame: Frame.Give } given && wanted.Lemma is "sell" or "lease" => given,
            "identify" or "establish" or "determine" or "trace" or "find" when Enumerable.Range(group.Head + 1, 4).Any(i => i < proposition.To && (syntax.Lower[i] is "end-user" or "consignee" or "recipient" or "buyer" or "supplier" or "origin" or "provenance" || syntax.Follows(i, "end", "user"))) => new Trigger(EventKind.Disclosure, Frame.None, true),
            "order" when Courts.Contains(SubjectHead(syntax, proposition, group)) => Other with { Strong = true },
            "destroy" when group.Passive && IsGoodsSubject(markup, syntax, proposition, group) && !Enumerable.Range(proposition.From, proposition.To - proposition.From).Any(i => Attacks.Contains(syntax.Lower[i])) => Other,
            "allow" or "permit" or "authorise" or "authorize" when group.Passive && NextVerb(syntax, proposition, group) is { } let && let.First <= group.Head + 1 => new Trigger(EventKind.Assistance, Frame.None, false),
            "use" when group.Passive && Grounds.Contains(SubjectHead(syntax, proposition, group)) => new Trigger(EventKind.Assistance, Frame.None, true),
            "switch" when syntax.Lower.Skip(group.Head).Take(4).Contains("off") && syntax.Lower.Any(Beacons.Contains) => Other with { Strong = true },
            "let" when group.Passive && syntax.LowerAt(group.Head + 1) is "in" or "through" or "pass" or "dock" or "land" or "enter" => new Trigger(EventKind.Interdiction, Frame.None, true),
            "give" or "name" or "list" when Enumerable.Range(group.Head + 1, 5).Any(i => i < proposition.To && syntax.Lower[i] == "as" && Enumerable.Range(i + 1, 3).Any(k => syntax.LowerAt(k) is "shipper" or "seller" or "supplier" or "exporter" or "sender" or "owner" or "charterer")) => new Trigger(EventKind.Disclosure, Frame.None, true),
            "carry" when syntax.LowerAt(group.Head + 1) == "out" => null,
            "resist" or "obstruct" or "escape" or "evade" when Beside(Searches, 4) => new Trigger(EventKind.Interdiction, Frame.None, true),
            "take" or "remove" when HasObject() && Beside(Shelters, 7) && syntax.Lower.Skip(group.Head + 1).Take(5).Contains("from") => new Trigger(EventKind.Interdiction, Frame.None, false),
            "count" when group.Passive && Beside(Containers) => new Trigger(EventKind.Interdiction, Frame.None, false),
            "forge" or "falsify" when Beside(Forgeable) => new Trigger(EventKind.Assistance, Frame.None, true),
            "obtain" or "issue" or "grant" when group.Passive && Enumerable.Range(proposition.SubjectFrom, Math.Max(0, Math.Min(3, proposition.SubjectTo - proposition.SubjectFrom))).Any(i => Licences.Contains(syntax.LowerAt(i))) => new Trigger(EventKind.Assistance, Frame.None, true),
            "invite" when syntax.Lower.Skip(group.Head + 1).Take(6).Any(w => w is "inspect" or "examine" or "visit") => new Trigger(EventKind.Disclosure, Frame.None, false),
            "pay" when group.Passive && syntax.Follows(group.Head + 1, "for", "by") => new Trigger(EventKind.Assistance, Frame.None, false),
            "move" or "transfer" when group.Passive && Beside(Stores, 8) => Other,
            "send" or "give" or "transmit" when Beside(Signals, 4) => Other,
            "send" when Beside(Envoys, 4) => null,
            "show" or "describe" or "trace" or "contain" or "publish" or "list" or "note" when syntax.LowerAt(group.Head + 1) is "how" or "what" or "why" or "whether" or "who" or "details" => null,
            "find" or "obtain" or "see" or "offer" when !group.Passive && syntax.LowerAt(group.Head + 1) is "no" or "any" && syntax.LowerAt(group.Head + 2) is "evidence" or "proof" or "trace" or "sign" or "indication" => null,
            "publish" or "release" when group is { Negated: true, Modal: "will" } => null,
            "keep" when syntax.Lower.Skip(group.Head + 1).Take(6).Contains("away") => new Trigger(EventKind.Interdiction, Frame.None, false),
            "capture" or "loot" or "steal" when group.Passive && syntax.LowerAt(group.Head + 1) == "by" && markup.Actors[proposition.Sentence].Any(a => a.From > group.Head && a.From <= group.Head + 3 && a.Code.Length != 3) => new Trigger(EventKind.Other, Frame.Get, false),
            "make" when syntax.LowerAt(group.Head + 2) == "way" && syntax.LowerAt(group.Head + 1) is "its" or "her" or "their" => new Trigger(EventKind.Transfer, Frame.Move, false),
            "obtain" when syntax.LowerAt(group.Head + 1) is "evidence" or "information" or "testimony" => null,
            "fly" when syntax.LowerAt(group.First - 1) == "crow" => null,
            "launch" when syntax.Lower.Contains("parachute") || syntax.Lower.Contains("parachutes") => new Trigger(EventKind.Transfer, Frame.Move, false),
            "change" when syntax.LowerAt(group.Head + 1) == "hands" => new Trigger(EventKind.Transfer, Frame.Move, false),
            "make" when syntax.LowerAt(group.Head + 1) == "up" && group.Passive => new Trigger(EventKind.Disclosure, Frame.None, false),
            "make" when group.Passive && NounUnder(syntax, proposition, group) is not null => null,
            "make" when Beside(Voyages, 6) => new Trigger(EventKind.Transfer, Frame.Move, true),
            "find" when !group.Passive && Beside(Exhibits, 4) => new Trigger(EventKind.Disclosure, Frame.None, false),
            "know" when syntax.LowerAt(group.Head + 1) == "nothing" => new Trigger(EventKind.Assistance, Frame.Part, false),
            "have" when syntax.Follows(group.Head + 1, "no", "knowledge") => new Trigger(EventKind.Assistance, Frame.Part, false),
            "give" or "declare" or "state" or "show" or "transmit" or "broadcast" when Beside(Forged, 6) => Other,
            "issue" or "grant" or "approve" or "revoke" or "obtain" when Beside(Licences, 6) => new Trigger(EventKind.Assistance, Frame.None, true),
            "stop" or "halt" or "suspend" or "end" when group is { Negated: true, Passive: false } && NounUnder(syntax, proposition, group) is { } going && going > group.Head && Triggers.OfNoun(syntax.Lower[going]) is { Event: EventKind.Transfer or EventKind.Agreement } => null,
            "ask" or "urge" or "tell" or "invite" when !group.Passive && Enumerable.Range(group.Head + 1, Math.Max(0, proposition.To - group.Head - 1)).Any(i => syntax.Follows(i, "to", "do") && syntax.LowerAt(i + 2) is "likewise" or "so" or "the") => new Trigger(EventKind.Request, Frame.None, true),
            "stop" or "halt" when !group.Passive && syntax.LowerAt(group.Head + 1) is "to" or "at" or "in" or "off" or "there" => new Trigger(EventKind.Transfer, Frame.Move, false),
            "give" when syntax.LowerAt(group.Head + 1) == "up" => Other,
            "take" when syntax.LowerAt(group.Head + 1) == "delivery" => new Trigger(EventKind.Transfer, Frame.Get, true),
            "order" when syntax.Lower.Skip(group.Head + 1).Take(3).Any(w => w is "ship" or "vessel" or "freighter" or "plane" or "aircraft" or "boat") && syntax.Lower.Skip(group.Head + 2).Take(6).Any(w => w is "to" or "into" or "back" or "out") => new Trigger(EventKind.Interdiction, Frame.None, true),
            "use" => group.Passive && syntax.LowerAt(group.Head + 1) == "by" ? new Trigger(EventKind.Use, Frame.Use, true) : trigger,
            "know" when group.Negated && Beside(Unknown, 4) => new Trigger(EventKind.Assistance, Frame.Part, false),
            "expect" => group.Passive ? null : new Trigger(EventKind.Transfer, Frame.Get, false),
            "take" when syntax.LowerAt(group.Head + 1) == "off" && !group.Passive => new Trigger(EventKind.Transfer, Frame.Move, false),
            "give" or "declare" when Beside(Ends, 6) && syntax.Lower.Contains("as") => new Trigger(EventKind.Transfer, Frame.Move, true),
            "unload" or "offload" when !group.Passive && hasItemAfter => new Trigger(EventKind.Interdiction, Frame.None, false),
            "keep" when group.Passive => Other,
            "arm" when group.Passive && !hasItemAfter && Enumerable.Range(group.Head + 1, 4).All(i => syntax.LowerAt(i) != "by") => null,
            "lose" => group.Passive ? new Trigger(EventKind.Harm, Frame.None, true) : null,
            "bind" when syntax.LowerAt(group.Head + 1) is not ("for" or "to") => null,
            "show" when hasItemAfter && Beside(Exhibits) => new Trigger(EventKind.Use, Frame.Use, true),
            "turn" => syntax.LowerAt(group.Head + 1) switch { "out" => trigger, "back" or "away" when group.Passive => new Trigger(EventKind.Interdiction, Frame.None, false), "around" or "back" or "round" => Other, "up" => new Trigger(EventKind.Use, Frame.Use, false), _ => null },
            "bring" or "take" or "escort" or "tow" or "divert" or "direct" or "steer" when group.Passive && Beside(Vessels, 10) && syntax.Lower.Skip(group.Head).Take(4).Contains("to") => new Trigger(EventKind.Interdiction, Frame.None, false),
            "call" => syntax.LowerAt(group.Head + 1) switch { "on" or "for" or "upon" => new Trigger(EventKind.Request, Frame.Ask, false), "at" => trigger, _ => null },
            "set" => syntax.LowerAt(group.Head + 1) == "up" ? new Trigger(EventKind.Construction, Frame.Make, false) : null,
            "mean" or "bind" or "destine" or "intend" => group.Passive || group.Kind == VerbKind.Participle ? new Trigger(EventKind.Transfer, Frame.Move, false) : null,
            "see" => group.Passive ? new Trigger(EventKind.Use, Frame.Use, false) : null,
            "find" or "discover" or "spot" or "photograph" or "film" or "see" when group.Passive && syntax.LowerAt(group.Head + 1) == "with" && (hasItemAfter || markup.Items[proposition.Sentence].Any(i => i.Span.End <= syntax.Tokens[group.First].Start)) => new Trigger(EventKind.Use, Frame.Use, false),
            "find" or "discover" when group.Passive && Beside(Holds, 10) => new Trigger(EventKind.Use, Frame.Use, true),
            "find" or "discover" => Beside(Relevance.Carriers, 12) || Beside(Containers, 12) || hasItemAfter ? trigger
                : group.Passive && HasItemBefore(markup, syntax, proposition, group) ? new Trigger(EventKind.Use, Frame.None, false) : null,
            "make" or "take" when Beside(Idle, 3) => null,
            "make" => group.Passive || hasItemAfter ? trigger : null,
            "name" => Beside(Ends, 12) ? new Trigger(EventKind.Transfer, Frame.Move, true) : null,
            "release" or "publish" when Enumerable.Range(group.Head + 1, 3).Any(i => syntax.LowerAt(i) is "its" or "their" && syntax.LowerAt(i + 1) is "report" or "findings") => null,
            "release" or "publish" or "show" or "present" or "share" or "display" or "unveil" => Beside(Exhibits) ? new Trigger(EventKind.Disclosure, Frame.None, true) : trigger,
            "build" when BuildsArms(markup, syntax, proposition) => new Trigger(EventKind.Production, Frame.Make, false),
            "operate" => HasCapacity(syntax, proposition) ? trigger : new Trigger(EventKind.Use, Frame.Use, false),
            "switch" => syntax.Lower.Skip(group.Head).Take(4).Contains("off") ? Other : null,
            "shoot" => syntax.LowerAt(group.Head + 1) is "down" or "at" || group.Passive ? trigger : null,
            "leave" => syntax.LowerAt(group.Head + 1) is "free" ? new Trigger(EventKind.Interdiction, Frame.None, false) : trigger,
            "pay" => hasItemAfter || (group.Passive && syntax.LowerAt(group.Head + 1) == "for") || Enumerable.Range(group.Head + 1, 4).Any(i => i < syntax.Tokens.Length && syntax.Tokens[i].IsNumber) ? new Trigger(EventKind.Agreement, Frame.None, false) : null,
            "sign" or "finalise" or "finalize" or "conclude" or "reach" when Beside(Papers, 6) => new Trigger(EventKind.Agreement, Frame.None, true),
            "take" when syntax.Lower.Skip(group.Head + 1).Take(5).Any(Lengths.Contains) => null,
            "supply" or "provide" or "give" or "send" when NeededTo(syntax, proposition, group) is { } made => new Trigger(made, Frame.Give, true),
            "put" => syntax.Lower.Skip(group.Head).Take(5).Any(w => w is "aboard" or "ashore" or "board") ? new Trigger(EventKind.Transfer, Frame.Move, false) : null,
            _ => trigger,
        };
    }

    private static bool HasItemBefore(Markup markup, Syntax syntax, Proposition proposition, VerbGroup group) =>
        group.First > proposition.From && syntax.SpanOf(proposition.From, group.First) is var subject && markup.Items[proposition.Sentence].Any(i => subject.Contains(i.Span));

    private static readonly FrozenSet<string> Exhibits = Words.Set("images image photographs photograph photos photo pictures picture footage video videos evidence findings documents report imagery debris wreckage");

    private static readonly FrozenSet<string> Searches = Words.Set("search searches inspection arrest boarding seizure capture");

    /// <summary>Where searchers find arms.</summary>
    private static readonly FrozenSet<string> Shelters = Words.Set("house home flat apartment cellar farm cache hideout dead prisoners prisoner fighters bunker trench position positions car");

    private static readonly FrozenSet<string> Forgeable = Words.Set("order orders certificate certificates licence licences license licenses document documents paper papers declaration declarations signature signatures");

    /// <summary>found in the hands of X: whose the arms were, and not that they were searched for.</summary>
    private static readonly FrozenSet<string> Holds = Words.Set("hands possession arsenal arsenals stockpile stockpiles");

    /// <summary>Where seized goods are kept.</summary>
    private static readonly FrozenSet<string> Stores = Words.Set("base barracks depot depots warehouse storage bunker bunkers magazine compound");

    private static readonly FrozenSet<string> Support = Words.Set("support assistance help backing training permission approval licence license cover escort advice funding cooperation co-operation promise promises pledge assurance assurances undertaking guarantee guarantees");

    private static readonly FrozenSet<string> Refused = Words.Set("landing port harbour harbor berth entry passage overflight airspace clearance access");

    private static readonly FrozenSet<string> Licences = Words.Set("licence licences license licenses permit permits permission");

    private static readonly FrozenSet<string> Signals = Words.Set("position positions signal signals data");

    private static readonly FrozenSet<string> Envoys = Words.Set("letter letters message note notes delegation team teams envoy envoys experts inspectors questions reply troops");

    private static readonly FrozenSet<string> Voyages = Words.Set("trip trips voyage voyages flight flights crossing crossings run runs road journey journeys");

    private static readonly FrozenSet<string> Forged = Words.Set("false fake bogus forged falsified");

    /// <summary>What goods are said to be, or not to be.</summary>
    private static readonly FrozenSet<string> Natures = Words.Set("military civilian humanitarian commercial weapons arms ammunition medical agricultural industrial dual-use lethal non-lethal");

    private static readonly FrozenSet<string> Papers = Words.Set("contract contracts deal deals agreement agreements memorandum accord protocol");

    /// <summary>did not know where the arms were to go: whoever says so speaks of his own part.</summary>
    private static readonly FrozenSet<string> Unknown = Words.Set("where what whether whom");

    /// <summary>What else can be broken by a supply, where it is said to be broken.</summary>
    private static readonly FrozenSet<string> Accords = Words.Set("agreement agreements accord accords charter pledge undertaking");

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

    private static readonly FrozenSet<string> Ends = Words.Set("port destination consignee recipient buyer stop end-user seller supplier shipper origin");

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
}
