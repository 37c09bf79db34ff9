using System.Collections.Immutable;
using NodaTime;

namespace Waybill.Reading.Times;

/// <summary>Joins times with the words around them: the part of a day, "since", "between … and …".</summary>
internal static class TimeSpans
{
    /// <summary>What may stand before a day and belongs to it: <c>before dawn on</c>, <c>late on</c>, <c>in the early hours of</c>.</summary>
    private static readonly ImmutableArray<TimePattern> Lead =
    [
        new("<part> on?"), new("before|after|at|around|about|towards? <daypart> on|of?"), new("the? <part>? <daypart> of|on"), new("the? early|small hours of|on"), new("<daypart> on"),
        new("<hour> ~:|. ~<minute> <am>? gmt|utc|local|est|edt|et? time? ,? on?"), new("<hour> <am> gmt|utc|local|est|edt|et? time? ,? on?"), new("<hhmm> gmt|utc|hrs|hours|local ,? on?"), new("the <part> of"),
    ];

    public static IEnumerable<Found> Joined(IEnumerable<Found> found, ImmutableArray<TimeWord> words, LocalDate? published)
    {
        var led = WithLead([.. found], words);
        for (var i = 0; i < led.Count; i++)
        {
            var here = led[i];
            if (i + 1 < led.Count && IsBetween(here, led[i + 1], words))
            {
                yield return new Found(here.From, led[i + 1].To, Days.Between(here.Value.Earliest!.Value, led[i + 1].Value.Latest!.Value));
                i++;
            }
            else
            {
                yield return here.From > 0 && words[here.From - 1].Lower == "since" ? Since(here, published) : here;
            }
        }
    }

    /// <summary>Takes the part of the day before a day into its span.</summary>
    private static List<Found> WithLead(List<Found> found, ImmutableArray<TimeWord> words)
    {
        var result = new List<Found>();
        foreach (var one in found)
        {
            var from = one.Value.IsDay || one.Value is { Earliest: null, Type: TimeType.Date, Why: not null } ? LeadOf(one.From, words) : one.From;
            var clock = result.LastOrDefault(r => r.From >= from && r.Value is { Type: TimeType.Time, Timex3: ['T', ..] });
            result.RemoveAll(r => r.To > from);
            result.Add(from < one.From ? one with { From = from, Value = At(one.Value, clock?.Value.Timex3) } : one);
        }

        return result;
    }

    /// <summary>A day with the time of day that stands before it.</summary>
    private static TimeValue At(TimeValue day, string? clock) =>
        clock is not null && day.Earliest is { } date ? day with { Type = TimeType.Time, Timex3 = Days.Iso(date) + clock } : day;

    private static int LeadOf(int at, ImmutableArray<TimeWord> words)
    {
        for (var from = Math.Max(0, at - 10); from < at; from++)
        {
            if (Lead.Any(p => p.At(words, from)?.To == at))
            {
                return from;
            }
        }

        return at;
    }

    private static bool IsBetween(Found from, Found to, ImmutableArray<TimeWord> words) =>
        from.Value.IsDay && to.Value.IsDay && from.Value.Earliest <= to.Value.Earliest && from.From > 0 && words[from.From - 1].Lower == "between"
            && to.From == from.To + 1 && words[from.To].Lower == "and";

    /// <summary>"Since X" runs from X to the day of publication.</summary>
    private static Found Since(Found found, LocalDate? published)
    {
        if (found.Value.Earliest is not { } from || from > published)
        {
            return found.Value.Earliest is null && found.Value.Type == TimeType.Date ? found with { From = found.From - 1 } : found;
        }

        var value = published is { } day
            ? Days.Between(from, day, found.Value.Timex3)
            : found.Value with { Latest = null, Edtf = $"{Days.Iso(from)}/..", Why = "no day of publication is known, so the end stays open" };
        return found with { From = found.From - 1, Value = value };
    }
}
