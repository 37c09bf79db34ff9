using Waybill.Reference.Places;

namespace Waybill.Tracks.Events;

/// <content>Answers to claims that something was carried from port to port.</content>
public sealed partial class EventFinder
{
    /// <summary>Which ships in the files made a passage or could have, and how far reception reached.</summary>
    public PassageAnswer Ask(PassageQuestion question, CancellationToken stop = default)
    {
        var events = Find(stop).ToLookup(e => e.Mmsi);
        var passages = new Passages(question, rules);
        var candidates = lives.OrderBy(l => l.Mmsi).Select(l => passages.Of(l, [.. events[l.Mmsi]])).OfType<PassageCandidate>().OrderByDescending(c => c.Made);
        var (from, to) = (HoursHeard(question.From, question), HoursHeard(question.To, question));
        var asked = Moments.Piece(question.End - 1, Moments.Hour) - Moments.Piece(question.Start, Moments.Hour) + 1;
        return new PassageAnswer(question, [.. candidates], lives.Count, (int)asked, from, to);
    }

    /// <summary>In how many clock hours any ship was heard in the cell of a port.</summary>
    private int HoursHeard(Port port, PassageQuestion question)
    {
        var cell = Presence.Cell(port.At, rules.Gap.CellDegrees);
        var hours = new HashSet<long>();
        foreach (var stay in stays.Read(TrackIntakePart(cell)).Where(s => s.Cell == cell && s.To >= question.Start && s.From < question.End))
        {
            var last = Moments.Piece(Math.Min(stay.To, question.End - 1), Moments.Hour);
            for (var hour = Moments.Piece(Math.Max(stay.From, question.Start), Moments.Hour); hour <= last; hour++)
            {
                hours.Add(hour);
            }
        }

        return hours.Count;
    }
}
