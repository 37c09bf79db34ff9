using System.Collections.Immutable;
using Waybill.Reference.Places;

namespace Waybill.Tracks.Events;

/// <summary>Which ships went, or can have gone, from one port to another within some time.</summary>
/// <param name="From">Where she left.</param>
/// <param name="To">Where she arrived.</param>
/// <param name="Start">She left no earlier; microseconds since 1970 in UTC.</param>
/// <param name="End">She arrived before this.</param>
/// <param name="Knots">No ship in question is faster.</param>
public sealed record PassageQuestion(Port From, Port To, long Start, long End, double Knots = PassageQuestion.Fast)
{
    /// <summary>As fast as a cargo ship gets.</summary>
    public const double Fast = 25;

    private const double KilometresAMile = 1.852;

    /// <summary>The least hours between two places, straight and at full speed: the way by sea is no shorter.</summary>
    internal double LeastHours(GeoPoint from, GeoPoint to) => Sphere.Kilometres(from, to) / KilometresAMile / Knots;
}

/// <summary>A ship that made the passage or could have made it.</summary>
/// <param name="Mmsi">Her number.</param>
/// <param name="Name">What she calls herself; empty where it was not heard.</param>
/// <param name="Imo">Her hull's number; empty where it was not heard or its last digit is wrong.</param>
/// <param name="Made">Whether she was seen at both ends; otherwise she was seen at one and not heard for long enough.</param>
/// <param name="Because">Why she is named, in a sentence fit to print.</param>
/// <param name="Events">What it rests on.</param>
public sealed record PassageCandidate(uint Mmsi, string Name, string Imo, bool Made, string Because, ImmutableArray<TrackEvent> Events);

/// <summary>The ships that come into question, and how far reception reached.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Candidates">Those that made it first.</param>
/// <param name="Ships">How many ships were heard at all in the files.</param>
/// <param name="HoursAsked">Hours between the two times.</param>
/// <param name="HoursHeardFrom">In how many of them any ship was heard in the cell of the port of departure.</param>
/// <param name="HoursHeardTo">In how many of them any ship was heard in the cell of the port of arrival.</param>
public sealed record PassageAnswer(
    PassageQuestion Question, ImmutableArray<PassageCandidate> Candidates, int Ships, int HoursAsked, int HoursHeardFrom, int HoursHeardTo)
{
    /// <summary>Supported where a ship was seen at both ends; undecided otherwise, as a ship that was not heard may have sailed.</summary>
    public Verdict Verdict => Candidates.Any(c => c.Made) ? new Verdict.Supported($"{Count(true)} seen in {Question.From.Name} and then in {Question.To.Name}. {Reception}") : new Verdict.Undecided($"No ship was seen at both ends; {Count(false)} seen at one and not heard for long enough to have sailed. {Reception}");

    private string Reception => FormattableString.Invariant($"Of {HoursAsked} hours, ships were heard near {Question.From.Name} in {HoursHeardFrom} and near {Question.To.Name} in {HoursHeardTo}.");

    private string Count(bool made) => Candidates.Count(c => c.Made == made) is var count && count == 1 ? "1 ship was" : FormattableString.Invariant($"{count} ships were");
}
