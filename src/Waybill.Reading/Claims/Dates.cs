using Waybill.Reading.Grammar;
using Waybill.Reading.Quotes;

namespace Waybill.Reading.Claims;

/// <summary>When the event was, told apart from when it was said.</summary>
internal static class Dates
{
    public static (When? When, string? Because) Of(Markup markup, Proposition proposition, Region region)
    {
        var syntax = markup.Sentences[proposition.Sentence];
        var span = syntax.SpanOf(Math.Min(proposition.LeadFrom, proposition.From), proposition.To);
        var aside = region.Attribution is null ? [] : region.Attribution.Content.Where(c => syntax.Sentence.Span.Contains(c) && !c.Overlaps(span) && !syntax.Groups.Any(g => c.Contains(syntax.SpanOf(g.First, g.Head + 1)))).SelectMany(markup.TimesIn);
        var times = markup.TimesIn(span).Concat(aside).Where(t => IsDated(t) && Governs(syntax, t)).ToList();
        var known = times.Where(t => t.When is not null).ToList();
        if (known.Count > 0)
        {
            return (Hull(known), null);
        }

        return times.Count > 0 ? (null, times[0].Why) : Announced(markup, proposition, region);
    }

    /// <summary>A day, a part of one (Friday night) or a stretch of days; a duration or a repetition dates nothing.</summary>
    private static bool IsDated(TimeMention time) => time.Type is TimeType.Date or TimeType.Time || time.When is not null;

    /// <summary>A time that describes a noun, <c>under a deal signed in 2008</c>, dates that noun.</summary>
    private static bool Governs(Syntax syntax, TimeMention time)
    {
        var at = syntax.TokenAt(time.Start);
        return !syntax.LowerAt(at - 1).Equals("dated", StringComparison.Ordinal);
    }

    private static When Hull(List<TimeMention> times)
    {
        var earliest = times.Exists(t => t.Earliest is null) ? null : times.Min(t => t.Earliest);
        var latest = times.Exists(t => t.Latest is null) ? null : times.Max(t => t.Latest);
        return new When(earliest, latest);
    }

    /// <summary>What is announced as done was done by the day of the announcement, and nobody says how long before.</summary>
    private static (When? When, string? Because) Announced(Markup markup, Proposition proposition, Region region)
    {
        if (region.Attribution is not { Class: CueClass.Announce, Quote.Cue: { } cue } || proposition.Main is not { Perfect: true })
        {
            return (null, null);
        }

        var sentence = markup.Sentences[proposition.Sentence].Sentence;
        var said = markup.TimesIn(sentence.Span).FirstOrDefault(t => IsDated(t) && !region.Attribution.Content.Any(c => c.Contains(t.Span)));
        return said switch
        {
            { Latest: { } latest } => (new When(null, latest), $"It was {cue.Text} as done; the text dates the announcement (“{said.Text}”), not the event, which is therefore no later and may be earlier."),
            { } => (null, said.Why),
            null => (null, null),
        };
    }
}
