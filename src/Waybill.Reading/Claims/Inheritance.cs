namespace Waybill.Reading.Claims;

/// <summary>
/// Fills parties that a proposition leaves open: from the other words of the same source, from what a denial answers, and from the one
/// supply that runs through the report.
/// </summary>
internal static class Inheritance
{
    /// <summary>How many claims before and after are heard; it keeps the work on a long text in step with its length.</summary>
    private const int Reach = 40;

    /// <summary>How many sentences off the same source may name whose goods were seized.</summary>
    private const int Neighbours = 2;

    public static IEnumerable<Draft> Fill(Markup markup, List<Draft> drafts)
    {
        drafts = [.. drafts.Select(draft => draft.OwnBreach ? Innocent(drafts, draft) : draft)];
        drafts = [.. drafts.Select((draft, i) => draft is { Onward: true, Claim.Supplier: null } ? Onward(drafts, draft, i) : draft)];
        drafts = [.. drafts.Select((draft, i) => draft is { Refers: true, Frame: Frame.Move, ByRoute.Recipient: false, Claim: { Supplier: null, Recipient: not null, Event: EventKind.Transfer } } ? Further(drafts, draft, i) : draft)];
        drafts = [.. drafts.Select((draft, i) => draft is { Earlier: true, Claim: { Supplier: not null, Recipient: null } } ? Before(markup, drafts, draft, i) : draft)];
        drafts = [.. drafts.Select((draft, i) => draft.Refers && draft.ByRoute != default ? Outright(markup, drafts, draft, i) : draft)];
        var own = drafts.Select((draft, i) => IsOpen(draft) ? Filled(draft, Near(drafts, i).Where(o => IsOwn(markup, draft, o.Draft))) : draft).ToList();
        var answered = own.Select((draft, i) => IsOpen(draft) && draft.Claim is { Polarity: Polarity.Denied, Event: not EventKind.Interdiction } && (draft.Claim.Supplier ?? draft.Claim.Recipient) is null && IsSpeaker(draft)
            ? Denier(Filled(draft, Near(own, i).Where(o => Answers(markup, draft, o.Draft))))
            : draft).ToList();
        var story = Story.Of(answered);
        return answered.Select(draft => IsOpen(draft) && draft.Claim.Event != EventKind.Interdiction || draft.Claim.Event == EventKind.Use ? story.Fill(draft, IsSpeaker(draft)) : draft);
    }

    /// <summary>A state that says no law was broken speaks of its own part: as the one who received where others say so, else as the one who supplied.</summary>
    private static Draft Innocent(List<Draft> drafts, Draft draft) =>
        (drafts.Exists(o => o.Claim.Recipient == draft.Speaks && o.Claim.Polarity == Polarity.Asserted) && !drafts.Exists(o => o.Claim.Supplier == draft.Speaks) ? With(draft, null, draft.Speaks) : With(draft, draft.Speaks, null)) with { Unknown = new Unknown(true, true) };

    /// <summary>sent on to X: by whoever had received the goods before, as far as the report tells.</summary>
    private static Draft Onward(List<Draft> drafts, Draft draft, int index) =>
        draft.Speaks is { Length: 3 } self && self != draft.Claim.Recipient && drafts.Take(index).Any(o => o.Claim.Recipient == self) ? With(draft, self, null)
        : drafts.Take(index).LastOrDefault(o => !o.General && o.Claim is { Polarity: Polarity.Asserted, Event: EventKind.Transfer or EventKind.Agreement, Recipient.Length: 3 } && o.Claim.Recipient != draft.Claim.Recipient) is { } before
            ? With(draft, before.Claim.Recipient, null) : draft;

    /// <summary>The cargo left the port of Y: of goods that the words just before say X sent, X and not Y is the supplier.</summary>
    private static Draft Outright(Markup markup, List<Draft> drafts, Draft draft, int index)
    {
        var claim = draft.Claim;
        var bare = draft with { Claim = claim with { Supplier = draft.ByRoute.Supplier ? null : claim.Supplier, Recipient = draft.ByRoute.Recipient ? null : claim.Recipient } };
        var before = drafts.Take(index).LastOrDefault(o => o.Claim is { Supplier: not null, Recipient: not null, Polarity: Polarity.Asserted } && o.ByRoute == default && IsLinked(markup, draft, o));
        return before is not null && Agrees(bare.Claim, before.Claim) ? With(bare, before.Claim.Supplier, before.Claim.Recipient) : draft;
    }

    /// <summary>X handed them to Y; they had been given by Z: what others had supplied before, went to whoever then supplied it.</summary>
    private static Draft Before(Markup markup, List<Draft> drafts, Draft draft, int index) =>
        drafts.Take(index).LastOrDefault() is { Claim: { Supplier: { } holder, Recipient: not null, Polarity: Polarity.Asserted } } last && last.Claim.Source == draft.Claim.Source && holder != draft.Claim.Supplier && IsLinked(markup, draft, last)
            ? With(draft, null, holder) : draft;

    /// <summary>They were sent on to X, and some of them reached Y: what goes further in the same breath, goes from X.</summary>
    private static Draft Further(List<Draft> drafts, Draft draft, int index) =>
        drafts.Take(index).LastOrDefault() is { Claim: { Event: EventKind.Transfer, Supplier: not null, Recipient: { Length: 3 } holder, Polarity: Polarity.Asserted } } last && last.Sentence == draft.Sentence && last.Claim.Source == draft.Claim.Source && holder != draft.Claim.Recipient
            ? With(draft, holder, null) : draft;

    /// <summary>Whether a party is missing that the claim's event has.</summary>
    private static bool IsOpen(Draft draft) =>
        (draft.Claim.Supplier is null || draft.Claim.Recipient is null) && !draft.General && !draft.Voyage
        && (Fills(draft.Claim.Event) || (draft.Claim.Event == EventKind.Interdiction && IsSpeaker(draft)))
        && !(draft.Claim.Items.Length > 0 && draft.Claim.Items.All(i => i.Kind == ItemKind.Ship));

    /// <summary>Somebody other than the writer, or the writer who says "we" and stands by it as a speaker.</summary>
    private static bool IsSpeaker(Draft draft) => draft.Claim.Source != Claim.Publisher || draft.Claim.Quote is not null;

    /// <summary>Whether an event of this kind has a supplier and a recipient of its own.</summary>
    public static bool Fills(EventKind kind) =>
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

    public static Draft With(Draft draft, string? supplier, string? recipient)
    {
        var claim = draft.Claim;
        var filled = claim with { Supplier = claim.Supplier ?? (draft.Unknown.Supplier ? null : supplier), Recipient = claim.Recipient ?? (draft.Unknown.Recipient ? null : recipient) };
        return draft with { Claim = filled.Supplier == filled.Recipient ? claim : filled };
    }

    /// <summary>The same source's words on the same matter; the writer's own stand each for itself unless they go on about the goods.</summary>
    private static bool IsOwn(Markup markup, Draft draft, Draft other) =>
        IsSameSide(draft, other) && !(draft.Claim.Event == other.Claim.Event && IsAnotherTime(draft.Claim.When, other.Claim.When)) && (Fills(other.Claim.Event) || other.Claim.Event == EventKind.Interdiction || (other.Claim.Event == EventKind.Production && draft.Claim.Event is EventKind.Transfer or EventKind.Agreement))
        && !(other is { Frame: Frame.Help, Claim.Event: EventKind.Assistance } && draft.Claim.Event is EventKind.Transfer or EventKind.Agreement)
        && (other.Claim.Polarity == Polarity.Asserted || draft.Claim.Polarity == Polarity.Denied)
        && (draft.Claim.Source != Claim.Publisher || (IsSpeaker(draft) && Paragraphs(markup, draft, other) <= 1) || other.Sentence == draft.Sentence || (draft.Refers && Math.Abs(other.Sentence - draft.Sentence) <= 1) || IsLinked(markup, draft, other))
        && (draft.Claim.Event != EventKind.Interdiction || Math.Abs(other.Sentence - draft.Sentence) <= Neighbours);

    /// <summary>One voice, or two of one state on what that state itself did: Kiev, and later a ministry there.</summary>
    private static bool IsSameSide(Draft draft, Draft other) =>
        other.Claim.Source == draft.Claim.Source
        || (draft.Speaks is { Length: 3 } state && state == other.Speaks && IsSpeaker(draft) && IsSpeaker(other) && draft.Claim.Event is EventKind.Transfer or EventKind.Agreement or EventKind.Violation
            && (other.Claim.Supplier == state || other.Claim.Recipient == state));

    /// <summary>Whether two stand in one paragraph, the later one going on about the goods of the earlier: a shipment arrived; the arms came from X.</summary>
    private static bool IsLinked(Markup markup, Draft one, Draft other) =>
        Paragraphs(markup, one, other) == 0 && Math.Abs(one.Sentence - other.Sentence) <= Neighbours && (one.Sentence > other.Sentence ? one.Refers : other.Refers);

    /// <summary>A denial answers what was asserted before it, of the one who denies or in the words just before.</summary>
    private static bool Answers(Markup markup, Draft draft, Draft other) =>
        other.Claim.Source != draft.Claim.Source && other.Claim.Polarity == Polarity.Asserted && Fills(other.Claim.Event) && other.Sentence <= draft.Sentence
        && ((draft.Speaks is not null && (draft.Speaks == other.Claim.Supplier || draft.Speaks == other.Claim.Recipient))
            || (draft.Sentence - other.Sentence <= 2 && Paragraphs(markup, draft, other) <= 1 && (draft.Claim.Items.Length == 0 || SameGoods(draft.Claim, other.Claim))));

    private static int Paragraphs(Markup markup, Draft one, Draft other) => Math.Abs(markup.Sentences[one.Sentence].Sentence.Paragraph - markup.Sentences[other.Sentence].Sentence.Paragraph);

    /// <summary>A state that rejects an accusation, of which the text names only the other side, is the side accused.</summary>
    private static Draft Denier(Draft draft) =>
        draft is { Claim: { Event: EventKind.Denial, Supplier: null, Recipient: not null } } && draft.Speaks is { Length: 3 } code ? With(draft, code, null) : draft;

    /// <summary>Of parties that agree with those known, none the wrong way round.</summary>
    private static bool Agrees(Claim claim, Claim other) =>
        (claim.Supplier is null || other.Supplier is null || claim.Supplier == other.Supplier) && (claim.Recipient is null || other.Recipient is null || claim.Recipient == other.Recipient)
        && (other.Supplier is null || other.Supplier != claim.Recipient) && (other.Recipient is null || other.Recipient != claim.Supplier);

    /// <summary>Two dated events with a month and more between them are two.</summary>
    public static bool IsAnotherTime(When? one, When? other) => one is { } a && other is { } b && (IsBefore(a, b) || IsBefore(b, a));

    private static bool IsBefore(When one, When other) => one.Latest is { } end && other.Earliest is { } start && end.PlusMonths(1) < start;

    private static bool SameGoods(Claim claim, Claim other) => claim.Items.Any(i => other.Items.Any(o => o.Kind == i.Kind));
}
