using System.Collections.Immutable;

namespace Waybill.Reading.Times;

/// <summary>The reading of one sentence for its times.</summary>
internal sealed class TimeReading(Document document, TimeGrammar grammar, Story story, ImmutableArray<TimeWord> words)
{
    private readonly ITongue tongue = grammar.Tongue;

    /// <summary>The times of the sentence, left to right.</summary>
    public IEnumerable<TimeMention> Mentions()
    {
        var found = new List<Found>();
        for (var at = 0; at < words.Length;)
        {
            if (grammar.At(words, at, Fits) is not var (rule, match))
            {
                at++;
                continue;
            }

            var value = Resolve(rule, match);
            story.Tell(value, rule.Needs == Needs.Nothing && value.Type == TimeType.Date);
            found.Add(new Found(match.From, match.To, value));
            at = match.To;
        }

        return found.Count == 0 ? [] : new TimeSpans(tongue.Joints, words, story.Published).Joined(found).Select(Mention);
    }

    private bool Fits(TimeRule rule, TimeMatch match) => tongue.Holds(words, match) && (!CanResolve(rule) || rule.Meaning(match, AnchorFor(rule, match)) is not null);

    private bool CanResolve(TimeRule rule) => rule.Needs switch
    {
        Needs.Publication => story.Published is not null,
        Needs.Mention => story.Last is not null,
        _ => true,
    };

    /// <summary>What the match is reckoned from; only what is reckoned from publication asks for the tense.</summary>
    private Anchor AnchorFor(TimeRule rule, TimeMatch match) =>
        new(story.Published, story.Last, story.Told, rule.Needs == Needs.Publication ? tongue.Governing(words, match.From, match.To) : Tense.Unknown)
        {
            Quarter = story.Quarter,
            Southern = story.Southern,
            Compares = story.Quarter is not null && tongue.Compares(words, match.From),
        };

    private TimeValue Resolve(TimeRule rule, TimeMatch match) =>
        CanResolve(rule) && rule.Meaning(match, AnchorFor(rule, match)) is { } value ? value : Open(rule, match);

    private TimeValue Open(TimeRule rule, TimeMatch match)
    {
        var lead = match.From > 0 && tongue.Joints.Prepositions.Contains(words[match.From - 1].Lower) ? 1 : 0;
        var said = document.Text[words[match.From - lead].Start..words[match.To - 1].End];
        var why = rule.Needs == Needs.Publication
            ? $"no day of publication is known, so '{said}' cannot be placed"
            : $"no day is named before it, so '{said}' cannot be placed";
        return TimeValue.Unplaced(TimeType.Date, Mask(match), why);
    }

    /// <summary>The TIMEX3 value with X for what is not known: <c>XXXX-04</c> for an April, <c>XXXX-WXX-5</c> for a Friday.</summary>
    private static string? Mask(TimeMatch match) => (match.Maybe("month"), match.Maybe("day"), match.Maybe("weekday")) switch
    {
        (int month, int day, _) => FormattableString.Invariant($"XXXX-{month:00}-{day:00}"),
        (int month, _, _) => FormattableString.Invariant($"XXXX-{month:00}"),
        (_, _, int weekday) => FormattableString.Invariant($"XXXX-WXX-{weekday}"),
        _ => null,
    };

    private TimeMention Mention(Found found)
    {
        var (start, end) = (words[found.From].Start, words[found.To - 1].End);
        var value = found.Value;
        return new TimeMention(start, end, document.Text[start..end], value.Type, value.Earliest, value.Latest, value.Edtf, value.Timex3, value.Why)
        {
            Timexes = found is { Parts: [] } && value.Type == value.Timex ? [] : [.. found.Parts.DefaultIfEmpty(found).Select(Timex)],
        };
    }

    private Timex Timex(Found part) => new(words[part.From].Start, words[part.To - 1].End, part.Value.Timex, part.Value.Timex3);
}
