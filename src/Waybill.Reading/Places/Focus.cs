using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <summary>
/// What part of the world a report is about, before any of its names is settled. Many towns are called Paris and several counties
/// Henry County; but only one Paris lies in one of them, and a name that one division alone has speaks for that division.
/// </summary>
internal sealed partial class Focus
{
    private const double ForDivision = 0.4;
    private const double ForCounty = 0.45;

    /// <summary>A meaning so much less likely than the likeliest is no evidence, and needs more of it: Norway and Mexico are towns of one county of Maine too.</summary>
    private const double OfBest = 0.6;

    /// <summary>A name that so many places bear says nothing of any of them.</summary>
    private const int MostBearers = 150;

    private readonly Dictionary<string, int> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Dictionary<string, double>> shares = [];
    private readonly Dictionary<string, double> divisions = [];
    private readonly Dictionary<string, double> countries = [];
    private readonly List<Dictionary<string, double>> countryShares = [];
    private readonly Dictionary<string, List<int>> counties = [];
    private readonly Dictionary<(int, int), int> meetings = [];

    public Focus(List<Spotted> all)
    {
        foreach (var name in all)
        {
            if (!name.IsAdjective && name.Hits.Length is > 0 and <= MostBearers && names.TryAdd(name.Name, names.Count))
            {
                var likely = Likely(Said(name));
                shares.Add(SharesOf(likely, h => h.Place.Region));
                countryShares.Add(SharesOf(likely, h => h.Place.Country));
                EnterCounties(likely);
            }
        }

        Sum(shares, divisions);
        Sum(countryShares, countries);
        CountMeetings();
    }

    /// <summary>What the other names of the report add to the score of one meaning of a name, with the reason.</summary>
    public void Weigh(Spotted spotted, GazetteerHit hit, Action<double, string> say)
    {
        if (!names.TryGetValue(spotted.Name, out var number))
        {
            number = -1;
        }

        // A town on the water's edge may lie outside its division's outline; its code still says which it is in.
        var area = hit.Place.IsCountry ? hit.Place.Country : hit.Place.Region ?? spotted.Hits.FirstOrDefault(h => h.Place.Kind == "A.ADM1" && hit.LiesIn(h))?.Place.Region;
        var (sums, parts) = hit.Place.IsCountry ? (countries, countryShares) : (divisions, shares);
        if (area is not null && sums.TryGetValue(area, out var support))
        {
            support -= number < 0 ? 0 : parts[number].GetValueOrDefault(area);
            if (support > 0.05)
            {
                say(ForDivision * (1 - Math.Exp(-support / 1.2)), $"the report names other places of {area}");
            }
        }

        if (hit.Place.Kind[0] is 'P' or 'A' && Beside(number, hit) is > 0.1 and var beside)
        {
            say(ForCounty * (1 - Math.Exp(-1.5 * beside)), "the report names its county or another place of it");
        }
    }

    /// <summary>What the context may add to a meaning, as a part of one: less where the likeliest meaning is far likelier.</summary>
    public static double Openness(Spotted name, GazetteerHit hit) =>
        Math.Clamp(((Gazetteer.Prior(hit) / name.BestPrior) - 0.32) / 0.3, 0.25, 1);

    /// <summary>Where its container is said beside it, only what lies in that.</summary>
    private static ImmutableArray<GazetteerHit> Said(Spotted name)
    {
        if (name.Containers.Count == 0)
        {
            return name.Hits;
        }

        var inside = name.Hits.RemoveAll(h => !name.Containers.All(c => c.Any(h.LiesIn)));
        return inside.IsEmpty ? name.Hits : inside;
    }

    private static ImmutableArray<GazetteerHit> Likely(ImmutableArray<GazetteerHit> hits)
    {
        var best = hits.Max(Gazetteer.Prior);
        return hits.RemoveAll(h => Gazetteer.Prior(h) < OfBest * best);
    }

    private static void Sum(List<Dictionary<string, double>> shares, Dictionary<string, double> sums)
    {
        foreach (var share in shares)
        {
            foreach (var (area, part) in share)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(sums, area, out _) += part;
            }
        }
    }

    /// <summary>How a name's likelihood is spread over the divisions or countries of the world.</summary>
    private static Dictionary<string, double> SharesOf(ImmutableArray<GazetteerHit> hits, Func<GazetteerHit, string?> areaOf)
    {
        var (share, elsewhere) = (new Dictionary<string, double>(), 0.0);
        foreach (var hit in hits)
        {
            var weight = Math.Pow(Gazetteer.Prior(hit), 2);
            if (areaOf(hit) is { } division)
            {
                ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(share, division, out _);
                best = Math.Max(best, weight);
            }
            else
            {
                elsewhere = Math.Max(elsewhere, weight);
            }
        }

        var sum = elsewhere + share.Values.Sum();
        foreach (var division in share.Keys)
        {
            share[division] /= sum;
        }

        return share;
    }
}
