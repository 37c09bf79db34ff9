using System.Collections.Immutable;
using NodaTime;

namespace Waybill.Reading.Times;

/// <summary>Joins times with the words around them: the part of a day, "since", "between … and …".</summary>
/// <param name="joints">The words that join.</param>
/// <param name="words">The sentence.</param>
/// <param name="published">The day of publication.</param>
internal sealed class TimeSpans(TimeJoints joints, ImmutableArray<TimeWord> words, LocalDate? published)
{
    /// <summary>Words that tell when in relation to the time, which TIMEX3 leaves out of the expression.</summary>
    private static readonly ImmutableHashSet<string> Signals = ["before", "after", "at", "towards", "toward", "since"];

    public IEnumerable<Found> Joined(List<Found> found)
    {
        var led = WithLead(found);
        for (var i = 0; i < led.Count; i++)
        {
            var here = led[i];
            if (i + 1 < led.Count && IsBetween(here, led[i + 1]))
            {
                yield return new Found(here.From, led[i + 1].To, Days.Between(here.Value.Earliest!.Value, led[i + 1].Value.Latest!.Value)) { Parts = [here, led[i + 1]] };
                i++;
            }
            else
            {
                yield return here.From > 0 && joints.Since.Contains(words[here.From - 1].Lower) && !HasEnd(here) ? Since(here) : here;
            }
        }
    }

    /// <summary>Takes the part of the day before a day, and the measure before a length, into its span.</summary>
    private List<Found> WithLead(List<Found> found)
    {
        var result = new List<Found>(found.Count);
        foreach (var one in found)
        {
            if (result.Count > 0 && Follows(result[^1], one))
            {
                result[^1] = new Found(result[^1].From, one.To, At(result[^1].Value, one.Value.Timex3!));
                continue;
            }

            var lead = IsDayLike(one.Value) ? LeadOf(joints.Lead, one.From) : one.Value is { Timex: TimeType.Duration } ? LeadOf(joints.Measured, one.From) : null;
            if (lead is null)
            {
                result.Add(one);
                continue;
            }

            result.RemoveAll(r => r.To > lead.From);
            result.Add(Led(one, lead));
        }

        return result;
    }

    /// <summary>Whether a time of day stands behind a day: <c>Tuesday at 9 a.m.</c>.</summary>
    private bool Follows(Found day, Found clock) =>
        day.Value is { IsDay: true, Type: TimeType.Date } && clock.Value.Timex3 is ['T', ..] && (clock.From == day.To || (clock.From == day.To + 1 && words[day.To].Lower is "at" or ","));

    private static bool IsDayLike(TimeValue value) => value.IsDay || value is { Earliest: null, Type: TimeType.Date, Why: not null };

    private Found Led(Found one, TimeMatch lead)
    {
        var value = lead.Maybe("clock") is { } clock ? At(one.Value, Clocks.Timex(clock)) : lead.Maybe("daypart") is { } part && one.Value is { IsDay: true, Type: TimeType.Date, Earliest: { } day } ? Days.PartOf(day, part) : one.Value;
        var led = one with { From = lead.From, Value = value };
        var own = lead.From;
        while (value.Timex != TimeType.Duration && own < one.From && Signals.Contains(words[own].Lower))
        {
            own++;
        }

        return own == lead.From ? led : led with { Parts = [led with { From = own }] };
    }

    /// <summary>A day with the time of day that stands before it.</summary>
    private static TimeValue At(TimeValue day, string clock) =>
        day.Earliest is { } date ? day with { Type = TimeType.Time, Timex3 = Days.Iso(date) + clock } : day;

    /// <summary>The longest row of words before this one that belongs to it.</summary>
    private TimeMatch? LeadOf(ImmutableArray<TimePattern> leads, int at)
    {
        for (var from = Math.Max(0, at - 10); from < at; from++)
        {
            foreach (var pattern in leads)
            {
                if (pattern.At(words, from) is { } match && match.To == at)
                {
                    return match;
                }
            }
        }

        return null;
    }

    private bool IsBetween(Found from, Found to) =>
        from.Value.IsDay && to.Value.IsDay && from.Value.Earliest <= to.Value.Earliest && from.From > 0 && joints.Between.Contains(words[from.From - 1].Lower)
            && to.From == from.To + 1 && joints.And.Contains(words[from.To].Lower);

    /// <summary>Whether an end is told as well: "с мая по июль" is no "since May".</summary>
    private bool HasEnd(Found found)
    {
        for (var i = found.From; i <= found.To && i < words.Length && !joints.Until.IsEmpty; i++)
        {
            if (joints.Until.Contains(words[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Since X" runs from X to the day of publication.</summary>
    private Found Since(Found found)
    {
        var since = found with { From = found.From - 1, Parts = [found] };
        if (found.Value.Earliest is not { } from || from > published)
        {
            return found.Value.Earliest is null && found.Value.Type == TimeType.Date ? since : found;
        }

        var value = published is { } day
            ? Days.Between(from, day, found.Value.Timex3)
            : found.Value with { Latest = null, Edtf = $"{Days.Iso(from)}/..", Why = "no day of publication is known, so the end stays open" };
        return since with { Value = value };
    }
}
