using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Segments;

/// <summary>How well a report fits the end of a segment (gpsdio-segment, Matcher).</summary>
/// <param name="Fit">The better the higher; 0 where it does not fit.</param>
/// <param name="Hours">Hours since the report it was compared with.</param>
/// <param name="LeftOut">How many of the segment's last reports it leaves out.</param>
internal readonly record struct Matching(double Fit, double Hours, int LeftOut)
{
    /// <summary>Compares a report with the last ones of a segment, and finds the one that it follows best.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Matching Of(OpenSegment segment, TrackPoint point, SegmentationRules rules)
    {
        var looked = Math.Min(rules.Lookback, segment.Held);
        var transponders = 0;
        for (var back = 0; back < looked; back++)
        {
            transponders |= segment.Back(back).Transponders;
        }

        var weight = (transponders & point.Transponders) != 0 ? 1 : rules.OtherTransponder;
        var (best, bestWeighted, existing) = (default(Matching), 0.0, 0.0);
        for (var back = 0; back < looked; back++)
        {
            var earlier = segment.Back(back);
            var hours = earlier.HoursTo(point);
            if (hours > rules.MaxHours)
            {
                break;
            }

            var fit = weight * Fitness(earlier, point, hours, rules);
            var weighted = fit / Math.Max(1, back * rules.LookbackFactor);
            if (fit > 0 && weighted > existing && weighted > bestWeighted)
            {
                (best, bestWeighted) = (new Matching(fit, hours, back), weighted);
            }

            existing = earlier.Fit;
        }

        return best;
    }

    private static double Fitness(TrackPoint earlier, TrackPoint point, double hours, SegmentationRules rules)
    {
        var padded = Math.Sqrt((hours * hours) + (rules.BufferHours * rules.BufferHours));
        var most = padded * rules.MaxKnots;
        var shortened = Shortened(hours, rules);
        if (Misfit.Exceeds(earlier, point, shortened, most) || Misfit.Between(earlier, point, shortened, rules) is var misfit && misfit > most)
        {
            return 0;
        }

        var share = rules.MaxKnots / rules.PenaltyKnots * misfit / most;
        return Math.Exp(-(share * share)) / padded;
    }

    /// <summary>Ships go straight on for a while, and less so the longer it lasts.</summary>
    private static double Shortened(double hours, SegmentationRules rules) =>
        hours / (1 + Math.Pow(Math.Max(hours, 0) / rules.PenaltyHours, 1 - rules.HoursExponent));
}
