namespace Waybill.Reading.Claims;

/// <summary>Dates an event that the text tells beside another of the same kind and dates only once.</summary>
internal static class Meanwhile
{
    public static IEnumerable<Draft> Fill(Markup markup, List<Draft> drafts) => drafts.Select((draft, i) => IsOpen(draft) && Beside(markup, drafts, i) is { Claim.When: { } when } ? draft with { Claim = draft.Claim with { When = when } } : draft);

    /// <summary>What happens at one moment: a stop, a seizure, an explosion; not a trade that goes on for years.</summary>
    private static bool IsOpen(Draft draft) => draft.Claim is { When: null, WhenBecause: null, Event: EventKind.Interdiction or EventKind.Harm };

    /// <summary>The nearest event of the kind in the same or a neighbouring sentence of the paragraph, the sentence before heard first.</summary>
    private static Draft? Beside(Markup markup, List<Draft> drafts, int index)
    {
        var draft = drafts[index];
        var paragraph = markup.Sentences[draft.Sentence].Sentence.Paragraph;
        return drafts.Skip(Math.Max(0, index - 6)).Take(13)
            .Where(o => o.Claim.When is not null && Math.Abs(o.Sentence - draft.Sentence) <= 1 && markup.Sentences[o.Sentence].Sentence.Paragraph == paragraph
                && (o.Claim.Event == draft.Claim.Event || (o.Sentence == draft.Sentence && o.Claim.Event is EventKind.Interdiction or EventKind.Harm)))
            .OrderBy(o => Math.Abs(o.Sentence - draft.Sentence)).ThenBy(o => o.Sentence)
            .FirstOrDefault();
    }
}
