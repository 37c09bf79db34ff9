using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <summary>Chooses what each name means: by its own words first, then by what the rest of the report is about, then by size.</summary>
internal sealed partial class PlaceChoice(Gazetteer gazetteer, List<Spotted> all)
{
    private const int MostCandidates = 6;
    private const double LeastScore = 0.22;
    private const int Passes = 2;

    private readonly Focus focus = new(all);

    public void Choose()
    {
        foreach (var name in all)
        {
            name.Chosen = name.Hits.Where(h => h.Match != NameMatch.Core).DefaultIfEmpty(name.Hits.FirstOrDefault()).MaxBy(h => h is null ? 0 : Gazetteer.Prior(h));
        }

        for (var pass = 0; pass < Passes; pass++)
        {
            foreach (var name in all.Where(n => !n.IsSilent && !n.IsAdjective))
            {
                Rank(name);
            }
        }

        foreach (var name in all.Where(n => n.IsAdjective && !n.IsSilent))
        {
            name.Ranked = [new(name.Hits[0], 0.95, $"the adjective of {name.Hits[0].Place.Name}")];
        }
    }

    private void Rank(Spotted name)
    {
        var hits = Hits(name);
        name.Ranked = [.. hits.Select(h => Weigh(name, h)).OrderByDescending(c => c.Score).ThenByDescending(c => c.Value.Place.Population)
            .ThenBy(c => c.Value.Place.Id, StringComparer.Ordinal).Take(MostCandidates)];
        name.Chosen = name.Ranked is [var best, ..] && (name.IsGiven || best.Score >= LeastScore) ? best.Value : null;
    }

    /// <summary>What bears the name, and where nothing of the kind asked for does, what only sounds like it.</summary>
    private IEnumerable<GazetteerHit> Hits(Spotted name)
    {
        var fits = name.Kind is { } kind && name.Hits.Any(h => kind.Fits(h.Place));
        if (name.IsGiven && name.Hits.IsEmpty)
        {
            var named = Countries(name).ToHashSet();
            return gazetteer.Sounding(name.Name, h => (named.Contains(h.Place.Country ?? "") || (h.IsCurated && name.Kind?.Fits(h.Place) == true)) && name.Containers.All(c => c.Any(h.LiesIn)), MostCandidates).Where(h => h.Likeness >= 0.8);
        }

        if (fits || (name.Kind is null && !name.Hits.IsEmpty) || (name.Hits.Any(h => Gazetteer.Prior(h) > 0.6) && name.Kind!.Word is not ("air base" or "naval base" or "airfield")))
        {
            return name.Hits;
        }

        var countries = Countries(name).ToHashSet();
        var sounding = gazetteer.Sounding(
            name.Name,
            h => (name.Kind?.Fits(h.Place) ?? countries.Contains(h.Place.Country ?? "")) && (name.Country is null || h.Place.Country == name.Country)
                && name.Containers.All(c => c.Any(h.LiesIn)),
            MostCandidates);
        // A town or region that merely sounds alike must sound very much alike and be of a country that the report names; a site of our own tables one of the two.
        var sites = name.Kind is null || name.Kind.Kinds.Any(k => k[0] is 'S' or 'L');
        return name.Hits.Concat(sounding.Where(s => countries.Contains(s.Place.Country ?? "") ? sites || s.Likeness >= 0.8 : sites && s.IsCurated && s.Likeness >= 0.75).Where(s => name.Hits.All(h => h.Place.Id != s.Place.Id)));
    }

    private Candidate<GazetteerHit> Weigh(Spotted name, GazetteerHit hit)
    {
        var (score, because) = (Gazetteer.Prior(hit), new List<string> { Gazetteer.Reason(hit) });
        void Say(double change, string reason)
        {
            score += change;
            because.Add(reason);
        }

        WeighKind(name, hit, Say);
        foreach (var holding in name.Containers)
        {
            var inside = holding.FirstOrDefault(hit.LiesIn);
            Say(inside is null ? -0.3 : 0.5, inside is null ? $"not in {holding[0].Place.Name}" : $"in {inside.Place.Name}, as said beside it");
        }

        // A container is understood by what it holds: Atlanta, Georgia.
        var held = all.Where(o => o.Containers.Any(c => c.Contains(hit)) && o != name && o.Sentence == name.Sentence && o.To <= name.From && name.From - o.To <= 4)
            .SelectMany(o => o.Hits).Where(o => o.LiesIn(hit)).Select(Gazetteer.Prior).DefaultIfEmpty(0).Max();
        if (held > 0.3)
        {
            Say(0.6 * held, "it holds the place named before it");
        }

        if (name.Country is { } country)
        {
            Say(hit.Place.Country == country ? 0.45 : -0.35, hit.Place.Country == country ? $"{country}, as the words beside it say" : $"not of {country}");
        }

        if (name.NotCountry is { } other && hit.Place.Country == other)
        {
            Say(-0.5, $"said not to be of {other}");
        }

        if (name.Row?.Suits(name, hit) == true)
        {
            Say(0.3, "the names beside it are of this kind");
        }

        var openness = Focus.Openness(name, hit);
        focus.Weigh(name, hit, (change, reason) => Say(openness * change, reason));
        WeighCompany(name, hit, (change, reason) => Say(openness * change, reason));
        WeighEarlier(name, hit, Say);
        return new(hit, Math.Clamp(score / 1.6, 0, 0.99), string.Join("; ", because));
    }

    private static void WeighKind(Spotted name, GazetteerHit hit, Action<double, string> say)
    {
        if (name.Kind is { } kind)
        {
            // Houston County is not the Houston region.
            var fits = kind.Fits(hit.Place) && !(hit is { Match: NameMatch.Core, Place.Kind: "A.ADM2" } && kind.Word is not ("county" or "parish"));
            var best = fits && hit.Place.Kind.StartsWith(kind.Kinds[0], StringComparison.Ordinal);
            say(fits ? (name.KindIsCertain ? best ? 0.45 : 0.35 : 0.3) : name.KindIsCertain ? -0.3 : -0.02,
                fits ? $"a place called {kind.Word} here, and it is one" : $"called {kind.Word} here, which it is not listed as");
        }
        else if (hit.Place.IsRegion && name.Hits.Any(h => h.Place.Kind.StartsWith("P.", StringComparison.Ordinal) && h.LiesIn(hit) && Gazetteer.Prior(h) > 0.45))
        {
            say(-0.1, "the town of this name in it is meant more often");
        }
        else if (hit.Match == NameMatch.Core)
        {
            say(-0.1, "nothing here says that the site is meant");
        }

        if (hit.Match == NameMatch.Alternate && !hit.Place.IsCountry && !hit.Place.Name.StartsWith(name.Name, StringComparison.OrdinalIgnoreCase) && name.Hits.Any(h => h.Match == NameMatch.Main && Gazetteer.Prior(h) > 0.3))
        {
            // Aleppo was Berea once.
            say(-0.15, "another place has it for its first name");
        }

        if (name.IsDivision && hit.Place.Kind == "A.ADM1")
        {
            say(0.3, "it has officers here that a state or province has");
        }

        if (name.IsActor && (hit.Place.IsCountry || hit.Place.Kind == "P.PPLC"))
        {
            say(0.3, "it acts here as a government does");
        }
    }

    private IEnumerable<string> Countries(Spotted name) => all.Where(o => o != name).Select(o => o.Chosen?.Place.Country).OfType<string>();
}
