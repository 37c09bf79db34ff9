using System.Collections.Frozen;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <summary>Whether a proposition tells of goods, of goods known already, or only of the ship that may carry them.</summary>
internal static class Cargo
{
    private static readonly FrozenSet<string> Ships = Words.Set("ship ships vessel vessels freighter freighters dhow dhows boat boats tanker carrier cargo-ship trawler barge ferry speedboat speedboats steamer");

    private static readonly FrozenSet<string> Goods = Words.Set("""
        arms weapons weapon goods cargo cargoes load shipment shipments consignment consignments containers container crates boxes equipment materiel ammunition munitions systems
        rockets missiles drones rifles shells helicopters aircraft planes tanks vehicles parts components launchers guns bullets material items supplies delivery deliveries flights
        transfer transfers sale sales purchase deal contract exports export order licence licences license licenses declaration declarations certificate certificates
        """);

    /// <summary>A ship's voyage without a word on what it carried: her ports say nothing of whose the cargo was.</summary>
    public static bool IsVoyage(Markup markup, Proposition proposition, EventChoice choice)
    {
        var syntax = markup.Sentences[proposition.Sentence];
        if (choice.Trigger.Frame is not Frame.Move || choice.Verb is null or { Passive: true } || choice.Verb.Lemma is "load" or "carry" or "transport" or "bring" or "take")
        {
            return false;
        }

        var goods = markup.Items[proposition.Sentence].Any(i => i.Item.Kind != ItemKind.Ship && syntax.SpanOf(proposition.From, proposition.To).Contains(i.Span));
        return !goods && (Subject(proposition).Any(i => Ships.Contains(syntax.LowerAt(i)) || syntax.LowerAt(i) is "she") || IsNamed(markup, syntax, proposition));
    }

    /// <summary>The arms, these boxes, they: goods that the reader knows already. Nobody loads and nobody is a consignee without goods.</summary>
    public static bool Refers(Markup markup, Proposition proposition, EventChoice choice)
    {
        var syntax = markup.Sentences[proposition.Sentence];
        return choice.Verb?.Lemma == "load" || (choice.Verb is { Passive: false } verb && (syntax.LowerAt(verb.Head + 1) is "them" || syntax.Follows(verb.Head + 1, "for", "them") || syntax.Follows(verb.Head + 1, "for", "it"))) || (choice.Verb?.IsCopula == true && syntax.LowerAt(choice.At) is "destination" or "consignee" or "recipient" or "receiver") || Subject(proposition).Take(3).Any(i => syntax.LowerAt(i) is "they" or "it")
            || IsPart(syntax, proposition)
            || Enumerable.Range(proposition.From, proposition.To - proposition.From).Any(i => syntax.Lower[i] is "the" or "these" or "those" && Enumerable.Range(i + 1, 2).Any(k => Goods.Contains(syntax.LowerAt(k))));
    }

    /// <summary>The first was handed over, the rest followed: a part of what was named before.</summary>
    private static bool IsPart(Syntax syntax, Proposition proposition) =>
        proposition.SubjectTo - proposition.SubjectFrom == 2 && syntax.LowerAt(proposition.SubjectFrom) == "the"
        && syntax.LowerAt(proposition.SubjectFrom + 1) is "first" or "second" or "third" or "last" or "others" or "rest" or "remainder" or "batch" or "lot";

    /// <summary>Any arms transfer, the supply of arms: a rule, not an event.</summary>
    public static bool IsGeneral(Markup markup, Proposition proposition, EventChoice choice)
    {
        var syntax = markup.Sentences[proposition.Sentence];
        var present = proposition.Main is { } main && !main.HasAuxiliary && Verbs.Of(syntax.Lower[main.Head])?.Form is VerbForm.Third or VerbForm.Plain;
        var rule = choice.Trigger.Event == EventKind.Violation && (present || proposition.Main?.Modal is "would");
        return Subject(proposition).Any(i => syntax.LowerAt(i) is "any" or "every" or "all" or "such") && (rule || proposition.Main?.Modal is not null)
            || (rule && Subject(proposition).Any(i => syntax.LowerAt(i) is "supply" or "transfer" or "sale" or "export" or "delivery" or "provision") && !Subject(proposition).Any(i => syntax.LowerAt(i) is "this" or "that" or "these" or "'s" or "\u2019s"));
    }

    private static IEnumerable<int> Subject(Proposition proposition) => Enumerable.Range(proposition.SubjectFrom, Math.Max(0, proposition.SubjectTo - proposition.SubjectFrom));

    private static bool IsNamed(Markup markup, Syntax syntax, Proposition proposition) =>
        syntax.LowerAt(proposition.SubjectFrom) == "the" && markup.NamesIn(syntax.SpanOf(proposition.SubjectFrom, Math.Max(proposition.SubjectFrom + 1, proposition.SubjectTo))).Any(n => n.Type == NameType.Platform);
}
