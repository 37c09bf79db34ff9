using System.Text.RegularExpressions;

namespace Waybill.Checking.Records;

/// <summary>What the words around a claim date: the event itself, or only its being announced.</summary>
internal static partial class Dating
{
    /// <summary>
    /// The time at which the event was announced as done: a day beside an announcing verb, outside the words that are
    /// announced, which tell of something finished ("announced last April that they had finalized a deal").
    /// </summary>
    public static TimeMention? Announced(StatedClaim stated)
    {
        var text = stated.Report.Document.Text;
        var sentence = Wording.Sentence(text, stated.Claim.Span);
        if (!Cue().IsMatch(Wording.Within(text, new(sentence.Start, Math.Max(sentence.Start, stated.Claim.Start)))) || !Finished().IsMatch(stated.Text))
        {
            return null;
        }

        return stated.Report.Times.FirstOrDefault(t => sentence.Contains(t.Span) && !stated.Claim.Span.Overlaps(t.Span) && (t.Type == TimeType.Date || t.When is not null));
    }

    /// <summary>When the claim itself says that the event was; null where the time belongs to its announcement.</summary>
    public static When? OfEvent(StatedClaim stated) =>
        Announced(stated) is { When: { } announced } && stated.Claim.When == announced ? null : stated.Claim.When;

    /// <summary>Whether the words speak of what is still to come or may come.</summary>
    public static bool IsAhead(string words) => Ahead().IsMatch(words);

    [GeneratedRegex(@"\b(?:announced?|announcing|declared?|disclosed?|revealed?|unveiled|confirm(?:ed|s)|made (?:it )?public)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Cue();

    [GeneratedRegex(@"\b(?:had|has been|have been|was|were|is|already|finali[sz]ed|final|concluded|completed?|signed|sealed|closed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Finished();

    [GeneratedRegex(@"\b(?:will|would|can|could|may|might|shall|should|plan(?:s|ned|ning)?|intend(?:s|ed)?|expect(?:s|ed)?|scheduled|due|aim(?:s|ed)?|seek(?:s|ing)?|going to|to be|is to|are to|next|by|until|soon|upcoming|forthcoming|propos\w+|hopes?|wants?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ahead();
}
