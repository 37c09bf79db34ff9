namespace Waybill.Reading.Claims;

/// <summary>
/// The one supply that runs through a report, as far as there is one: whoever speaks of "the arms" there means those. A party on which
/// those who assert a supply differ stays open.
/// </summary>
/// <param name="Told">The claims that assert a supply and name a party of it.</param>
internal sealed record Story(List<Claim> Told)
{
    /// <summary>So many voices for one party outweigh a single other one: a report that recalls an earlier case in passing still tells of its own.</summary>
    private const int Weight = 4;

    private readonly HashSet<ItemKind> goods = [.. Told.SelectMany(c => c.Items).Select(i => i.Kind).Where(k => k != ItemKind.Materiel)];

    /// <summary>Whether somebody asserts the whole supply and nobody asserts another.</summary>
    private readonly bool undisputed = (Told.Exists(c => c is { Supplier: not null, Recipient: not null }) || Told.Count > 2)
        && Told.Select(c => c.Supplier).OfType<string>().Distinct(StringComparer.Ordinal).Count() == 1 && Told.Select(c => c.Recipient).OfType<string>().Distinct(StringComparer.Ordinal).Count() == 1;

    public static Story Of(List<Draft> drafts) =>
        new([.. drafts.Where(d => !d.General && d.Claim is { Polarity: Polarity.Asserted, Event: EventKind.Transfer or EventKind.Agreement or EventKind.Violation or EventKind.Assistance or EventKind.Interdiction } && (d.Claim.Supplier ?? d.Claim.Recipient) is not null).Select(d => d.Claim)]);

    /// <summary>The draft with the parties of the story where it leaves them open and speaks of its goods.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="speaks">Whether somebody other than the writer says it; whoever names one party himself is given the other in somebody else's name only where nothing in the report is disputed.</param>
    public Draft Fill(Draft draft, bool speaks)
    {
        var claim = draft.Claim;
        if ((speaks && (claim.Supplier ?? claim.Recipient) is not null && !undisputed) || claim.Event == EventKind.Request || IsOwnPart(draft) || !(draft.Refers || claim.Items.Any(i => goods.Contains(i.Kind))))
        {
            return draft;
        }

        if (speaks && Told.Count < 2 && !Told.Exists(c => draft.Speaks is not null && (c.Supplier == draft.Speaks || c.Recipient == draft.Speaks)))
        {
            // One claim is no story yet: nobody else is made to say it.
            return draft;
        }

        var supplier = Agreed(claim, c => c.Supplier, c => claim.Recipient is not null && c.Recipient == claim.Recipient);
        var recipient = Agreed(claim with { Supplier = claim.Supplier ?? supplier }, c => c.Recipient, c => (claim.Supplier ?? supplier) is { } known && c.Supplier == known);
        supplier ??= recipient is null ? null : Agreed(claim with { Recipient = claim.Recipient ?? recipient }, c => c.Supplier, c => c.Recipient == (claim.Recipient ?? recipient));
        if (supplier == recipient || (claim.Supplier is { } by && (by == recipient || (supplier is not null && by != supplier))) || (claim.Recipient is { } to && to == supplier))
        {
            // Whoever names another supplier, or the story's supplier as the one who receives, tells of another supply.
            return draft;
        }

        return claim.Event != EventKind.Use ? Inheritance.With(draft, supplier, recipient)
            : (claim.Supplier ?? claim.Recipient) is null ? Inheritance.With(draft, null, recipient) : draft;
    }

    /// <summary>Who denies only his own part, "we ordered nothing", says nothing of whoever stands at the other end.</summary>
    private static bool IsOwnPart(Draft draft) =>
        draft is { Claim: { Polarity: Polarity.Denied } claim, Speaks: { } speaker } && (claim.Supplier == speaker || claim.Recipient == speaker);

    /// <summary>Whether a claim tells of another supply than one that names a side itself.</summary>
    private static bool IsOther(Claim claim, Claim told) =>
        (claim.Supplier is { } by && told.Supplier is { } teller && Differ(by, teller)) || (claim.Recipient is { } to && told.Recipient is { } taker && Differ(to, taker));

    /// <summary>Two states or two groups; a state and a group may be one side by two names.</summary>
    private static bool Differ(string one, string other) => one != other && (one.Length == 3) == (other.Length == 3);

    /// <summary>The party that all name, or nearly all, of a supply at the claim's time.</summary>
    private string? Agreed(Claim claim, Func<Claim, string?> party, Func<Claim, bool> sameOtherSide)
    {
        var all = Told.Where(c => party(c) is not null && !IsOther(claim, c) && !Inheritance.IsAnotherTime(claim.When, c.When)).ToList();

        // Who names the claim's other side as well is heard before those who leave it open.
        var voices = all.Exists(c => sameOtherSide(c)) ? all.Where(sameOtherSide) : all;
        var votes = voices.CountBy(c => party(c)!).OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).ToList();
        return votes.Count == 0 ? null : votes.Count == 1 || votes[0].Value >= Weight * votes.Skip(1).Sum(v => v.Value) ? votes[0].Key : null;
    }
}
