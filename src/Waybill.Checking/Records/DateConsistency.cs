using System.Globalization;
using NodaTime;

namespace Waybill.Checking.Records;

/// <summary>Asks whether the days of a claim fit the day of publication, the words used, the calendar, and what was published before.</summary>
internal sealed class DateConsistency : ICheck
{
    public string Name => "date-consistency";

    public int Version => 2;

    public IEnumerable<Finding> Examine(CaseView view) =>
        view.Claims.Select(c => Examine(c, view)).OfType<Finding>().Concat(view.Reports.SelectMany(Weekdays)).Concat(Voyages.Turned(view, this));

    private Finding? Examine(StatedClaim stated, CaseView view)
    {
        var claim = stated.Claim;
        if (Dating.Announced(stated) is { When: { } announced } time && claim.Polarity == Polarity.Asserted && (claim.When is null || claim.When.Value.Overlaps(announced)))
        {
            return Announced(stated, time, view);
        }

        if (claim.When is not { } when)
        {
            return claim.WhenBecause is { } why ? Found(stated, new Verdict.Undecided($"The day stays open: {why.TrimEnd('.')}.")) : null;
        }

        if (EarlierReport(stated, when.Earliest, view) is { } earlier && Dating.Announced(stated) is null && claim.Event == EventKind.Agreement)
        {
            return Found(stated, new Verdict.Contradicted(
                $"The claim dates the deal itself to {Wording.Days(when)}, but {earlier.Where}, published on {Wording.Day(earlier.Report.Document.Published!.Value)}, already reports it."), earlier);
        }

        return Against(stated, when);
    }

    /// <summary>The event's own days against the day of publication.</summary>
    private Finding? Against(StatedClaim stated, When when)
    {
        if (stated.Report.Document.Published is not { } published)
        {
            return null;
        }

        return when.Earliest > published
            ? Dating.IsAhead(stated.Sentence) || stated.Claim.Event == EventKind.Request || stated.Claim.Certainty != Certainty.Certain
                ? null
                : Found(stated, when.Earliest <= published.PlusDays(1)
                    ? new Verdict.Undecided($"The event is dated {Wording.Days(when)}, a day after the day of publication, {Wording.Day(published)}: time zones may explain it.")
                    : new Verdict.Contradicted($"The event is told as past or present and dated {Wording.Days(when)}, but the report was published before that, on {Wording.Day(published)}."))
            : when.Latest is { } latest && latest <= published
                ? Found(stated, new Verdict.Supported($"The event is dated {Wording.Days(when)}, not after the day of publication, {Wording.Day(published)}."))
                : null;
    }

    /// <summary>What was announced as done had happened by then, at the latest; an earlier report of it draws the bound nearer.</summary>
    private Finding Announced(StatedClaim stated, TimeMention time, CaseView view)
    {
        var announced = time.When!.Value;
        if (announced.Latest is not { } latest)
        {
            return Found(stated, new Verdict.Undecided("It was announced as done, but the day of the announcement is open, and so is its own."));
        }

        var sum = $"It was announced as done ({time.Text}: {Wording.Days(announced)}); its own day is not stated";
        return EarlierReport(stated, latest, view) is { } earlier
            ? Found(stated, new Verdict.Undecided(
                $"{sum}. {earlier.Where}, published on {Wording.Day(earlier.Report.Document.Published!.Value)}, already reports it, so that the latest possible day is {Wording.Day(earlier.Report.Document.Published!.Value)}; the two stand side by side."), earlier)
            : Found(stated, new Verdict.Undecided($"{sum}, {Wording.Day(latest)} at the latest."));
    }

    /// <summary>The earliest other report, published before the bound, that asserts the same deed of the same parties and goods.</summary>
    private static StatedClaim? EarlierReport(StatedClaim stated, LocalDate? bound, CaseView view) =>
        // The claims stand in the order of publication, those without a day last.
        view.Claims
            .TakeWhile(o => o.Report.Document.Published < bound)
            .FirstOrDefault(o => o.Claim.Event == stated.Claim.Event && o.Claim.Polarity == Polarity.Asserted && !ReferenceEquals(o.Report, stated.Report)
                && o.Claim.Certainty is Certainty.Certain or Certainty.Probable
                && Alike.Parties(o.Claim, stated.Claim)
                && Alike.Items(o.Claim, stated.Claim, view.Shelf).Any() && !Dating.IsAhead(o.Text));

    /// <summary>A weekday that the calendar does not give to the day named beside it; where the year is reckoned and not said, the year may be another.</summary>
    private IEnumerable<Finding> Weekdays(Report report) =>
        from time in report.Times
        where time.Earliest is not null && time.Earliest == time.Latest && time.Text.Any(char.IsAsciiDigit)
        let said = Enum.GetValues<IsoDayOfWeek>().FirstOrDefault(d => d != IsoDayOfWeek.None && time.Text.Contains(d.ToString(), StringComparison.OrdinalIgnoreCase))
        where said != IsoDayOfWeek.None && said != time.Earliest!.Value.DayOfWeek
        let day = time.Earliest!.Value
        select new Finding(
            report.Claims.FirstOrDefault(c => c.Span.Overlaps(time.Span))?.Id, Name, Version,
            time.Text.Contains(day.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                ? new Verdict.Contradicted($"The text says {said}, but {Wording.Day(day)} was a {day.DayOfWeek}.")
                : new Verdict.Undecided($"The text says {said}, but {Wording.Day(day)} was a {day.DayOfWeek}; the year is reckoned, not said."),
            null, null, [new(report.Document.Sha256, time.Start, time.End)]);

    private Finding Found(StatedClaim stated, Verdict verdict, StatedClaim? other = null) =>
        new(stated.Claim.Id, Name, Version, verdict, null, null, other is null ? [stated.Excerpt] : [stated.Excerpt, other.Excerpt]);
}
