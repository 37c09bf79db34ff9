using System.Globalization;
using Waybill.Reference.Places;

namespace Waybill.Tracks.Events;

/// <summary>Looks for passages in the events of one ship.</summary>
internal sealed class Passages(PassageQuestion question, EventRules rules)
{
    /// <param name="life">Her first and last report.</param>
    /// <param name="events">All her events, in order of time.</param>
    /// <returns>Null where she neither made the passage nor could have.</returns>
    public PassageCandidate? Of(NumberLife life, IReadOnlyList<TrackEvent> events)
    {
        var visits = events.Where(e => e.Kind == TrackEventKind.PortVisit && e.Confidence >= rules.Voyage.Confidence).ToArray();
        var departures = visits.Where(v => Is(v.EndPort, question.From) && v.End >= question.Start && v.End < question.End).ToArray();
        var arrivals = visits.Where(v => Is(v.Port, question.To) && v.Start >= question.Start && v.Start < question.End).ToArray();
        return Made(life, departures, arrivals) ?? Left(life, events, visits) ?? Came(life, events, arrivals);
    }

    private PassageCandidate? Made(NumberLife life, TrackEvent[] departures, TrackEvent[] arrivals)
    {
        foreach (var arrival in arrivals)
        {
            var departure = departures.LastOrDefault(d => d.Track == arrival.Track && d.End <= arrival.Start);
            if (departure is not null && question.LeastHours(departure.To, arrival.From) <= Hours(departure.End, arrival.Start))
            {
                return Candidate(life, true, $"she left {question.From.Name} at {Moments.Text(departure.End)} and was in {question.To.Name} at {Moments.Text(arrival.Start)}", departure, arrival);
            }
        }

        return null;
    }

    /// <summary>Seen in the port of departure, and then not heard for as long as it takes to the port of arrival, and from there to where she was heard again.</summary>
    private PassageCandidate? Left(NumberLife life, IReadOnlyList<TrackEvent> events, TrackEvent[] visits)
    {
        foreach (var visit in visits.Where(v => (Is(v.Port, question.From) || Is(v.EndPort, question.From)) && v.Start < question.End))
        {
            var silence = events.FirstOrDefault(e => e.Kind == TrackEventKind.Gap && e.Track == visit.Track && e.End >= visit.End && e.Start >= visit.Start && Leaves(visit, e.From) && Reaches(e.Start, e.End, e.From)
                && question.LeastHours(e.From, question.To.At) + question.LeastHours(question.To.At, e.To) <= Hours(e.Start, e.End));
            if (silence is not null)
            {
                return Candidate(life, false, Silent($"she was in {question.From.Name} until {Moments.Text(visit.End)}", silence), visit, silence);
            }

            if (life.Last.Time >= visit.End && Leaves(visit, life.Last.Place) && Reaches(life.Last.Time, question.End, life.Last.Place))
            {
                return Candidate(life, false, $"she was in {question.From.Name} until {Moments.Text(visit.End)} and was not heard after {Moments.Text(life.Last.Time)}", visit);
            }
        }

        return null;
    }

    /// <summary>Seen in the port of arrival, and before it not heard for long enough to come from the port of departure.</summary>
    private PassageCandidate? Came(NumberLife life, IReadOnlyList<TrackEvent> events, TrackEvent[] arrivals)
    {
        foreach (var visit in arrivals)
        {
            var silence = events.LastOrDefault(e => e.Kind == TrackEventKind.Gap && e.Track == visit.Track && e.Start <= visit.Start && e.End <= visit.End
                && question.LeastHours(question.From.At, e.To) <= Hours(Math.Max(e.Start, question.Start), e.End)
                && question.LeastHours(e.From, question.From.At) + question.LeastHours(question.From.At, e.To) <= Hours(e.Start, e.End));
            if (silence is not null)
            {
                return Candidate(life, false, Silent($"she was in {question.To.Name} from {Moments.Text(visit.Start)}", silence), visit, silence);
            }

            if (life.First.Time <= visit.Start && question.LeastHours(question.From.At, life.First.Place) <= Hours(question.Start, life.First.Time))
            {
                return Candidate(life, false, $"she was in {question.To.Name} from {Moments.Text(visit.Start)} and was not heard before {Moments.Text(life.First.Time)}", visit);
            }
        }

        return null;
    }

    /// <summary>Whether she left the port of departure within the time asked about, or lay there still when she was heard last.</summary>
    private bool Leaves(TrackEvent visit, GeoPoint last) =>
        visit.End >= question.Start || question.From.DistanceFrom(last).Kilometres < rules.PortVisit.ExitKm;

    /// <summary>Whether the port of arrival can be reached in a silence, within the time asked about.</summary>
    private bool Reaches(long start, long end, GeoPoint from)
    {
        var (begin, stop) = (Math.Max(start, question.Start), Math.Min(end, question.End));
        return stop > begin && question.LeastHours(from, question.To.At) <= Hours(start, stop) && question.LeastHours(question.From.At, question.To.At) <= Hours(question.Start, stop);
    }

    private string Silent(string seen, TrackEvent silence) => string.Create(
        CultureInfo.InvariantCulture,
        $"{seen} and was not heard for {Hours(silence.Start, silence.End):0.#} hours from {Moments.Text(silence.Start)}; at {question.Knots:0.#} knots the way between the ports takes {question.LeastHours(question.From.At, question.To.At):0.#}");

    private static PassageCandidate Candidate(NumberLife life, bool made, string because, params TrackEvent[] events) =>
        new(life.Mmsi, life.AtLast.Name, life.AtLast.Imo, made, because, [.. events.OrderBy(e => e.Start)]);

    private static bool Is(Port? port, Port wanted) => port?.Id == wanted.Id;

    private static double Hours(long start, long end) => (end - start) / (double)Moments.Hour;
}
