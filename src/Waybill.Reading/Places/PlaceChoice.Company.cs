using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <content>What the rest of the report says for a meaning.</content>
internal sealed partial class PlaceChoice
{
    /// <summary>The countries and places that the rest of the report names, the nearer in the text the more.</summary>
    private void WeighCompany(Spotted name, GazetteerHit hit, Action<double, string> say)
    {
        var (country, region, near) = (0.0, 0.0, 0.0);
        var nearest = "";
        foreach (var other in all)
        {
            if (other == name || other.Chosen is not { } chosen || (other.Name == name.Name && other.Chosen.Place.Id == hit.Place.Id))
            {
                continue;
            }

            var closeness = Math.Abs(other.Sentence - name.Sentence) switch { 0 => 1.0, 1 => 0.6, <= 4 => 0.35, _ => 0.15 };
            if (hit.Place.Country is not null && chosen.Place.Country == hit.Place.Country && other.Name != name.Name)
            {
                // An adjective is weak: Cuban MiGs are found elsewhere than in Cuba.
                country += closeness * (other.IsAdjective ? 0.7 : chosen.Place.IsCountry ? 1 : 0.6);
                region += hit.Place.Region is not null && chosen.Place.Region == hit.Place.Region ? closeness : 0;
            }

            // Ten degrees of latitude are 1,100 km: too far to count, and not worth the trigonometry.
            if (!chosen.Place.IsCountry && !hit.Place.IsCountry && other.Name != name.Name && Math.Abs(chosen.Place.Point.Latitude - hit.Place.Point.Latitude) < 10)
            {
                var nearness = closeness * Math.Exp(-Nearness.Between(chosen.Place.Point, hit.Place.Point).Kilometres / 300);
                (near, nearest) = nearness > near ? (nearness, chosen.Place.Name) : (near, nearest);
            }
        }

        if (country > 0)
        {
            say(0.4 * (1 - Math.Exp(-country)), $"{hit.Place.Country} is named {(country >= 1 ? "beside it" : "elsewhere in the report")}");
        }

        if (region > 0 || near > 0.1)
        {
            say((0.1 * (1 - Math.Exp(-region))) + (0.2 * near), near > 0.1 ? $"near {nearest}" : "in the region of other places named");
        }
    }

    /// <summary>One sense a report: what a name was said to mean, by its container or country, it goes on to mean until another of its countries is named.</summary>
    private void WeighEarlier(Spotted name, GazetteerHit hit, Action<double, string> say)
    {
        var earlier = all.LastOrDefault(o => o.Start < name.Start && o.Name.Equals(name.Name, StringComparison.OrdinalIgnoreCase) && o.Chosen is not null && (IsSaid(o) || o.Ranked is [{ Score: > 0.7 }, ..]));
        if (earlier?.Chosen is not { } meant || !(meant.Place.Id == hit.Place.Id || (IsSaid(earlier) && Nearness.Between(meant.Place.Point, hit.Place.Point).Kilometres < 25)))
        {
            return;
        }

        if (!IsSaid(earlier))
        {
            say(0.1, "meant so before");
        }
        else if (!all.Any(o => o.Start > earlier.End && o.Sentence <= name.Sentence && o.Chosen is { Place.IsCountry: true } country && country.Place.Country != meant.Place.Country
            && name.Hits.Any(h => h.Place.Country == country.Place.Country && Gazetteer.Prior(h) > 0.3)))
        {
            say(0.45, "said before to be this one");
        }
    }

    /// <summary>Whether the words beside a name say which one is meant: its container or its country.</summary>
    private static bool IsSaid(Spotted name) =>
        name.Chosen is { } chosen && (name.Country == chosen.Place.Country || name.Containers.Any(c => c.Any(chosen.LiesIn)));
}
