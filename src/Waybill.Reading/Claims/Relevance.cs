using System.Collections.Frozen;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <summary>Whether a proposition speaks of arms, of what carries them or of the rules on them, so that a common word in it tells of a transfer.</summary>
internal static class Relevance
{
    /// <summary>Rules that a transfer can break.</summary>
    public static readonly FrozenSet<string> Rules = Words.Set(
        "embargo embargoes sanction sanctions resolution resolutions rule rules law laws ban terms treaty obligations regulations international moratorium restrictions convention licence license licences licenses");

    public static readonly FrozenSet<string> Carriers = Words.Set("""
        ship ships vessel vessels freighter dhow dhows boat boats speedboats tanker carrier aircraft plane planes flight flights truck trucks lorry lorries convoy container containers
        crate crates box boxes cargo cargoes load loads package packages consignment consignments shipment shipments goods freight merchandise materiel weapon weapons arms
        ammunition equipment parts hardware supplies crew dhow's ship's pallets train wagon jet jets helicopter factory plant facility site base flag transponder
        """);

    /// <summary>Papers without which arms do not travel.</summary>
    private static readonly FrozenSet<string> Papers = Words.Set("end-user end-use certificate certificates declaration declarations manifest waybill paperwork");

    /// <summary>Words that stand for goods or a carrier named before.</summary>
    private static readonly FrozenSet<string> Pronouns = Words.Set("it they she");

    /// <summary>Words for a part of what was named before: some were trucked on.</summary>
    private static readonly FrozenSet<string> Parts = Words.Set("some most others many all both half several part these those");

    /// <summary>Words for the transfer itself, where "the" says that the reader knows of it.</summary>
    private static readonly FrozenSet<string> Deals = Words.Set("sale purchase deal contract delivery deliveries transfer transfers order supply agreement export exports");

    /// <summary>How many sentences back goods are still what "some" and "most" speak of.</summary>
    private const int Memory = 3;

    public static bool Of(Markup markup, Proposition proposition)
    {
        var syntax = markup.Sentences[proposition.Sentence];
        var from = Math.Min(proposition.LeadFrom, Math.Min(proposition.From, proposition.SubjectFrom));
        var span = syntax.SpanOf(from, proposition.To);
        return HasGoods(markup, proposition.Sentence, span)
            || markup.NamesIn(span).Any(n => n.Type is NameType.Weapon or NameType.Platform)
            || SaysOne(syntax, from, proposition.To)
            || Pronouns.Contains(syntax.Lower[proposition.From]) || Pronouns.Contains(syntax.LowerAt(proposition.SubjectFrom))
            || HandlesHer(syntax, proposition)
            || (GoesOn(syntax, proposition) && HasTold(markup, proposition.Sentence))
            || IsNamedVessel(markup, syntax, proposition.Sentence, proposition.From) || (proposition.SubjectFrom < proposition.From && IsNamedVessel(markup, syntax, proposition.Sentence, proposition.SubjectFrom));
    }

    private static bool HasGoods(Markup markup, int sentence, TextSpan span)
    {
        foreach (var item in markup.Items[sentence])
        {
            if (span.Contains(item.Span))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SaysOne(Syntax syntax, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Carriers.Contains(syntax.Lower[i]) || Rules.Contains(syntax.Lower[i]) || Papers.Contains(syntax.Lower[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>some were trucked on, most of them stayed; sold them to X.</summary>
    private static bool GoesOn(Syntax syntax, Proposition proposition) =>
        Parts.Contains(syntax.Lower[proposition.From]) || SaysDeal(syntax, proposition) || (proposition.Main is { } main && syntax.LowerAt(main.Head + 1) is "them" or "it" or "any" or "anything" or "nothing");

    /// <summary>stopped her off the cape: a ship.</summary>
    private static bool HandlesHer(Syntax syntax, Proposition proposition) =>
        proposition.Main is { } main && syntax.LowerAt(main.Head + 1) == "her" && (main.Head + 2 >= proposition.To || syntax.IsMark(main.Head + 2) || Words.Prepositions.Contains(syntax.Lower[main.Head + 2]));

    private static bool SaysDeal(Syntax syntax, Proposition proposition)
    {
        for (var i = proposition.From; i < proposition.To; i++)
        {
            if (Deals.Contains(syntax.Lower[i]) && syntax.LowerAt(i - 1) is "the" or "this" or "that" or "its" or "their")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether goods were named in this sentence or the ones just before.</summary>
    private static bool HasTold(Markup markup, int sentence)
    {
        for (var i = sentence; i >= Math.Max(0, sentence - Memory); i--)
        {
            if (markup.Items[i].Any(m => m.Item.Kind != ItemKind.Ship))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The Letfallah II was stopped: a name with an article that is nobody's and no place's is a ship's.</summary>
    /// <summary>Bodies that reports write with a capital letter though no name follows: The Panel, The Chamber.</summary>
    private static readonly FrozenSet<string> Bodies = Words.Set("""
        panel chamber court tribunal committee commission council board bench group team ministry minister government secretary president prosecutor prosecution defence house senate parliament
        embassy ambassador office state judge agency bureau department inspectorate directorate secretariat authority authorities experts republic union kingdom army navy
        """);

    private static bool IsNamedVessel(Markup markup, Syntax syntax, int sentence, int at) =>
         syntax.LowerAt(at) == "the" && at + 1 < syntax.Tokens.Length && syntax.Tokens[at + 1].IsCapital && !Bodies.Contains(syntax.Lower[at + 1])
            && !markup.Actors[sentence].Any(a => a.From <= at + 1 && at + 1 < a.To)
            && !markup.NamesIn(syntax.Sentence.Span).Any(n => n.Start == syntax.Tokens[at + 1].Start && n.Type is NameType.Organisation or NameType.Group or NameType.Location);
}
