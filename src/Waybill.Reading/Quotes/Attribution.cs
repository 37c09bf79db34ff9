using System.Collections.Immutable;

namespace Waybill.Reading.Quotes;

/// <summary>Somebody who speaks, as known from every mention so far.</summary>
/// <param name="Name">As an analyst writes it.</param>
/// <param name="Role">What the speaker is; null where the text does not say.</param>
/// <param name="Code">The state or group the speaker belongs to.</param>
/// <param name="IsPerson">One human being, not a body or several people.</param>
/// <param name="IsPlural">Several people.</param>
/// <param name="Head">The noun that names the speaker: official, ministry, army.</param>
internal sealed record Voice(string Name, string? Role, string? Code, bool IsPerson, bool IsPlural, string Head)
{
    /// <summary>The writer, who speaks of himself as <c>we</c>.</summary>
    public static readonly Voice Writer = new(Claim.Publisher, null, null, false, false, "publisher");
}

/// <summary>An attribution with what claims need to know of it beyond the quotation itself.</summary>
/// <param name="Quote">As it is reported.</param>
/// <param name="Class">What the cue does with the content.</param>
/// <param name="Voice">Who speaks; null where left open.</param>
/// <param name="Sentence">The index of the sentence that the cue stands in.</param>
/// <param name="PointsBack">Whether the content only names what was said before: denies <c>this</c>.</param>
internal sealed record Attribution(Quote Quote, CueClass Class, Voice? Voice, int Sentence, bool PointsBack)
{
    public ImmutableArray<TextSpan> Content => Quote.Content;

    /// <summary>Everything it takes up: source, cue and content.</summary>
    public TextSpan Whole
    {
        get
        {
            var starts = Content.Select(c => c.Start).Append(Quote.Source?.Start ?? int.MaxValue).Append(Quote.Cue?.Start ?? int.MaxValue).Min();
            var ends = Content.Select(c => c.End).Append(Quote.Source?.End ?? 0).Append(Quote.Cue?.End ?? 0).Max();
            return new TextSpan(starts, ends);
        }
    }
}
