namespace Waybill.Reading.Claims;

/// <summary>
/// Fills parties that a proposition leaves open: from the other words of the same source, from what a denial answers, and, where a
/// speaker speaks of the goods as known and all the report tells of one supply, from that.
/// </summary>
internal static class Inheritance
{
    /// <summary>How many claims before and after are heard; it keeps the work on a long text in step with its length.</summary>
    private const int Reach = 40;

    /// <summary>How many sentences off the same source may name whose goods were seized.</summary>
    private const int Neighbours = 2;

    public static IEnumerable<Draft> Fill(List<Draft> drafts)
    {
        var own = drafts.Select((draft, i) => IsOpen(draft) ? Filled(draft, Near(drafts, i).Where(o => IsOwn(draft, o.Draft))) : draft).ToList();
        // Whoever names one party himself is not given the other in somebody else's name.
        return own.Select((draft, i) => !IsOpen(draft) || draft.Claim.Event == EventKind.Interdiction || (draft.Claim.Supplier ?? draft.Claim.Recipient) is not null ? draft
            : !IsSpeaker(draft) ? draft
            : draft.Claim.Polarity == Polarity.Denied ? Denier(Filled(draft, Near(own, i).Where(o => Answers(draft, o.Draft))))
            : draft.Refers ? Unanimous(own, draft, i)
            : draft);
    }

    /// <summary>Whether a party is missing that the claim's event has.</summary>
    private static bool IsOpen(Draft draft) =>
        (draft.Claim.Supplier is null || draft.Claim.Recipient is null) && !draft.General && !draft.Voyage
        && (Fills(draft.Claim.Event) || (draft.Claim.Event == EventKind.Interdiction && IsSpeaker(draft)))
        && !(draft.Claim.Items.Length > 0 && draft.Claim.Items.All(i => i.Kind == ItemKind.Ship));

    /// <summary>Somebody other than the writer, or the writer who says "we" and stands by it as a speaker.</summary>
    private static bool IsSpeaker(Draft draft) => draft.Claim.Source != Claim.Publisher || draft.Claim.Quote is not null;

    private static bool Fills(EventKind kind) =>
        kind is EventKind.Transfer or EventKind.Agreement or EventKind.Request or EventKind.Violation or EventKind.Assistance or EventKind.Denial;

    private static IEnumerable<(Draft Draft, double Distance)> Near(List<Draft> drafts, int index)
    {
        var first = Math.Max(0, index - Reach);
        return drafts.Skip(first).Take((2 * Reach) + 1).Select((d, i) => (d, Math.Abs(first + i - index) + (first + i > index ? 0.5 : 0))).Where(o => o.Item2 > 0 && !o.d.General && (o.d.Claim.Supplier ?? o.d.Claim.Recipient) is not null);
    }

    private static Draft Filled(Draft draft, IEnumerable<(Draft Draft, double Distance)> others)
    {
        var best = others.OrderByDescending(o => SameGoods(draft.Claim, o.Draft.Claim)).ThenByDescending(o => o.Draft.Claim is { Supplier: not null, Recipient: not null }).ThenBy(o => o.Distance);
        foreach (var other in best.Select(o => o.Draft.Claim))
        {
            draft = Agrees(draft.Claim, other) ? With(draft, other.Supplier, other.Recipient) : draft;
        }

        return draft;
    }

    private static Draft With(Draft draft, string? supplier, string? recipient)
    {
        var claim = draft.Claim;
        var filled = claim with { Supplier = claim.Supplier ?? supplier, Recipient = claim.Recipient ?? recipient };
        return draft with { Claim = filled.Supplier == filled.Recipient ? claim : filled };
    }

    /// <summary>The same source's words on the same matter; the writer's own stand each for itself unless they go on about the goods.</summary>
    private static bool IsOwn(Draft draft, Draft other) =>
        other.Claim.Source == draft.Claim.Source && (Fills(other.Claim.Event) || other.Claim.Event == EventKind.Interdiction)
        && (IsSpeaker(draft) || other.Sentence == draft.Sentence || (draft.Refers && Math.Abs(other.Sentence - draft.Sentence) <= 1))
        && (draft.Claim.Event != EventKind.Interdiction || Math.Abs(other.Sentence - draft.Sentence) <= Neighbours);

    /// <summary>A denial answers what was asserted before it, of the one who denies or in the words just before.</summary>
    private static bool Answers(Draft draft, Draft other) =>
        other.Claim.Source != draft.Claim.Source && other.Claim.Polarity == Polarity.Asserted && Fills(other.Claim.Event) && other.Sentence <= draft.Sentence
        && (draft.Speaks is null || draft.Speaks == other.Claim.Supplier || draft.Speaks == other.Claim.Recipient || Math.Abs(other.Sentence - draft.Sentence) <= 2);

    /// <summary>A state that rejects an accusation, of which the text names only the other side, is the side accused.</summary>
    private static Draft Denier(Draft draft) =>
        draft is { Claim: { Event: EventKind.Denial, Supplier: null, Recipient: not null } } && draft.Speaks is { Length: 3 } code ? With(draft, code, null) : draft;

    /// <summary>One supply runs through the whole report: a speaker who says "the arms" means those.</summary>
    private static Draft Unanimous(List<Draft> drafts, Draft draft, int index)
    {
        var told = Near(drafts, index).Select(o => o.Draft.Claim).Where(c => Fills(c.Event)).ToList();
        var suppliers = told.Select(c => c.Supplier).OfType<string>().Distinct(StringComparer.Ordinal).Take(2).ToList();
        var recipients = told.Select(c => c.Recipient).OfType<string>().Distinct(StringComparer.Ordinal).Take(2).ToList();
        var supplier = suppliers.Count == 1 && !recipients.Contains(suppliers[0]) ? suppliers[0] : null;
        var recipient = recipients.Count == 1 && !suppliers.Contains(recipients[0]) ? recipients[0] : null;
        return supplier is not null && supplier == draft.Claim.Recipient || recipient is not null && recipient == draft.Claim.Supplier ? draft : With(draft, supplier, recipient);
    }

    /// <summary>Of parties that agree with those known, none the wrong way round.</summary>
    private static bool Agrees(Claim claim, Claim other) =>
        (claim.Supplier is null || other.Supplier is null || claim.Supplier == other.Supplier) && (claim.Recipient is null || other.Recipient is null || claim.Recipient == other.Recipient)
        && (other.Supplier is null || other.Supplier != claim.Recipient) && (other.Recipient is null || other.Recipient != claim.Supplier);

    private static bool SameGoods(Claim claim, Claim other) => claim.Items.Any(i => other.Items.Any(o => o.Kind == i.Kind));
}
