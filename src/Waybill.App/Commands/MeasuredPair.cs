using System.Collections.Immutable;
using System.Globalization;
using Waybill.Reference.Seas;

namespace Waybill.App.Commands;

/// <summary>One end of a measurement: what was asked, what it was taken for and why, and what else it can mean.</summary>
internal sealed record MeasuredEnd(string Asked, Place Place, string Why, ImmutableArray<Candidate<Place>> Alternatives);

/// <summary>Two names understood together: who measures between them means places that have something to do with each other.</summary>
internal static class MeasuredPair
{
    /// <summary>How many of each name's meanings are tried.</summary>
    private const int Most = 5;

    /// <summary>What nearness can add: enough to turn a choice between villages, not enough to take a name from its city.</summary>
    private const double Nearness = 0.12;

    /// <summary>What it adds that ships can pass between the two.</summary>
    private const double CommonSea = 0.08;

    /// <summary>The pair of meanings that is likeliest by their own scores, their distance, and whether ships can pass between them.</summary>
    public static (MeasuredEnd From, MeasuredEnd To) Choose(Bench bench, string a, string b)
    {
        var (from, to) = (PlaceWords.Candidates(bench, a), PlaceWords.Candidates(bench, b));
        var best = from.Take(Most).SelectMany(_ => to.Take(Most), (f, t) => Weigh(bench.Shelf.Sea, f, t)).MaxBy(p => p.Score)!;
        return (End(a, best.From, from, best.Why), End(b, best.To, to, best.Why));
    }

    private static MeasuredEnd End(string asked, Candidate<Place> chosen, ImmutableArray<Candidate<Place>> all, string why) =>
        new(asked, chosen.Value, all.Length == 1 ? chosen.Why : $"{chosen.Why}; {why}", PlaceWords.Rivals(chosen, all));

    private static Pair Weigh(SeaChart sea, Candidate<Place> from, Candidate<Place> to)
    {
        var kilometres = Geodesic.Inverse(from.Value.Point, to.Value.Point).Distance.Kilometres;
        // The same place twice is seldom what is asked, and never between two names.
        var near = from.Value.Id == to.Value.Id ? -1 : Nearness / (1 + (kilometres / 1000));
        var joined = sea.Joins(from.Value.Point, to.Value.Point);
        var why = string.Create(CultureInfo.InvariantCulture, $"{kilometres:#,0} km from the other place{(joined ? ", and ships can pass between the two" : "")}");
        return new(from, to, from.Score + to.Score + near + (joined ? CommonSea : 0), why);
    }

    private sealed record Pair(Candidate<Place> From, Candidate<Place> To, double Score, string Why);
}
