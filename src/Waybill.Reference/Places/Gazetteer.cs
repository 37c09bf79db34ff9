using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Waybill.Reference.Places;

/// <summary>Places by name, offline: towns, regions, waters, airfields, ports and the sites that arms reporting names.</summary>
public sealed partial class Gazetteer : IDisposable
{
    /// <summary>Below this two spellings have too little in common to name one place.</summary>
    private const double LeastLikeness = 0.55;

    /// <summary>A site of our own table is there because arms reporting names it: more than a town of 20,000, less than a city.</summary>
    private const double OfSite = 0.57;

    /// <summary>News names the same few thousand places again and again: so many names are kept as they were looked up.</summary>
    private const int MostKept = 8192;

    private readonly ConcurrentDictionary<string, ImmutableArray<GazetteerHit>> kept = new(StringComparer.Ordinal);
    private readonly PlaceIndex index;
    private readonly Countries countries;
    private readonly Dictionary<(string Name, string Place), SecondHandName> secondHand;
    private readonly Shorthand abbreviations;
    private readonly Shorthand peoples;

    private Gazetteer(PlaceIndex index, Countries countries, PlaceSources sources)
    {
        this.index = index;
        this.countries = countries;
        abbreviations = Shorthand.Read(sources.Abbreviations, "short");
        peoples = Shorthand.Read(sources.Peoples, "word");
        secondHand = SecondHandName.Read(sources.SecondHand).DistinctBy(n => (NameFold.Of(n.Name), n.Place)).ToDictionary(n => (NameFold.Of(n.Name), n.Place));
    }

    /// <summary>How many places it knows.</summary>
    public int Count => index.Count;

    internal static Gazetteer Open(string shelf, Countries countries, string? importFolder = null, string? cacheFolder = null)
    {
        var sources = new PlaceSources(shelf, importFolder);
        return new(IndexCache.Open(sources, cacheFolder), countries, sources);
    }

    /// <summary>The places of this name, spelt so or in another script as the gazetteer lists it, the likeliest first.</summary>
    public ImmutableArray<Place> Find(string name) => [.. Look(name).OrderByDescending(Prior).ThenBy(h => h.Place.Id, StringComparer.Ordinal).Select(h => h.Place)];

    /// <summary>Whether anything bears this name.</summary>
    public bool Knows(string name) => kept.ContainsKey(name) || !index.Named(NameFold.Of(name)).IsEmpty;

    /// <summary>The division that a writer's short form stands for, by its letters and stops: <c>Pa.</c>, <c>N.S.W.</c></summary>
    public GazetteerHit? Abbreviated(string words) => abbreviations.Of(words) is { } place ? ById(place) : null;

    /// <summary>The region or town of an adjective or a word for its people, where that is no country: <c>Texans</c>, <c>South Ossetian</c>.</summary>
    public GazetteerHit? OfPeople(string word) => peoples.Of(word) is { } place ? ById(place) : null;

    /// <summary>The place with this id; a first-level division also by its ISO 3166-2 code.</summary>
    public GazetteerHit? ById(string id)
    {
        var found = index.Named(PlaceIndex.IdKey(id));
        return found.IsEmpty ? null : HitOf(found[0].Place, NameMatch.Main);
    }

    /// <summary>Everything that bears this name, with how; in no particular order.</summary>
    public ImmutableArray<GazetteerHit> Look(string name)
    {
        if (kept.TryGetValue(name, out var known))
        {
            return known;
        }

        var found = LookUp(name);
        if (!found.IsEmpty)
        {
            if (kept.Count >= MostKept)
            {
                kept.Clear();
            }

            kept[name] = found;
        }

        return found;
    }

    private ImmutableArray<GazetteerHit> LookUp(string name)
    {
        var folded = NameFold.Of(name);
        var hits = Named(folded);
        // The Arabic article is written or left out at will: al-Khadim, Khadim.
        return hits.IsEmpty && Article(folded) is { } bare ? Named(bare) : hits;
    }

    /// <summary>Places whose names sound like this one and that fit, the likest first.</summary>
    public ImmutableArray<GazetteerHit> Sounding(string name, Func<GazetteerHit, bool> fits, int most)
    {
        var asked = Romanisation.Of(KindWords.CoreOf(NameFold.Of(name)));
        var hits = new List<GazetteerHit>();
        foreach (var key in new[] { asked, Article(asked) }.OfType<string>())
        {
            foreach (var entry in index.Sounding(Skeleton.Of(key)))
            {
                var hit = HitOf(entry.Place, NameMatch.Sound);
                if (fits(hit) && NamesOf(entry.Place).Select(n => (n, Likeness.Of(key, Romanisation.Of(KindWords.CoreOf(NameFold.Of(n)))))).MaxBy(p => p.Item2) is var (spelt, likeness)
                    && likeness >= LeastLikeness)
                {
                    hits.Add(hit with { Likeness = likeness, Because = spelt });
                }
            }
        }

        return [.. hits.OrderByDescending(h => h.Likeness).ThenByDescending(Prior).DistinctBy(h => h.Place.Id).Take(most)];
    }

    /// <summary>How likely a place is meant by its name alone: countries and capitals first, then by size.</summary>
    public static double Prior(GazetteerHit hit)
    {
        var size = hit.Place.Kind switch
        {
            "A.PCLI" => 1,
            "L.CONT" or "H.OCN" or "H.SEA" => 0.97,
            // A capital is known the world over; that of a small island less than a great city of its name.
            "P.PPLC" or "P.PPLG" => 0.1 + (0.8 * Math.Min(1, Math.Log10(hit.Place.Population + 1) / 5.3)),
            _ when hit.Place.IsWater => 0.8,
            // A division of ours that other sources have with its code is left to them.
            _ when hit.IsCurated && hit.Place.IsRegion => hit.Place.Kind == "A.ADM1" ? 0.6 : 0.8,
            // A division weighs what its towns weigh, a little less: the town is meant more often.
            "A.ADM1" => 0.93 * BySize(hit.Place.Population),
            "A.ADM2" => 0.7 * BySize(hit.Place.Population),
            _ when hit.IsCurated => hit.Place.Kind.StartsWith("T.", StringComparison.Ordinal) ? 0.75 : OfSite,
            "S.AIRB" or "S.AIRP" => 0.25,
            "L.PRT" => 0.22,
            _ => BySize(hit.Place.Population),
        };
        return size * (hit.Match switch
        {
            NameMatch.Main => 1,
            NameMatch.Alternate => hit.Place.IsCountry ? 0.9 : hit.IsCurated ? 0.93 : 0.85,
            // The word for its kind is left off at will: Amirabad for the port there.
            NameMatch.Core => hit.IsCurated ? 0.93 : 0.7,
            NameMatch.Code => 0.5,
            NameMatch.SecondHand => 0.6,
            _ => 0.6 * hit.Likeness,
        });
    }

    /// <summary>Where no number is known it is a village of some hundreds.</summary>
    private static double BySize(long people) => people == 0 ? 0.2 : 0.12 + (0.68 * Math.Min(1, Math.Log10(people + 1) / 7));

    /// <inheritdoc/>
    public void Dispose() => index.Dispose();

    private static string? Article(string folded)
    {
        var space = folded.IndexOf(' ', StringComparison.Ordinal);
        return space is 2 or 3 && folded[..space] is "al" or "el" or "ar" or "as" or "at" or "an" or "ash" or "ad" or "az" or "ath" ? folded[(space + 1)..] : null;
    }

    private ImmutableArray<GazetteerHit> Named(string folded)
    {
        var entries = index.Named(folded);
        var hits = ImmutableArray.CreateBuilder<GazetteerHit>(entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            // Sorted by place and then by match: the first is the best way in which the name belongs to it.
            if (i == 0 || entries[i].Place != entries[i - 1].Place)
            {
                hits.Add(HitOf(entries[i].Place, entries[i].Match, folded));
            }
        }

        return hits.DrainToImmutable();
    }

    private GazetteerHit HitOf(int number, NameMatch match, string? folded = null)
    {
        var (entry, text) = (index.Place(number), index.Text(number));
        var place = new Place(
            text[0], text[1], text[2], CountryCode.Unpack(entry.Country), new GeoPoint(entry.LatitudeE5 / 1e5, entry.LongitudeE5 / 1e5),
            text[3].Length == 0 ? null : text[3], entry.Population);
        var because = match == NameMatch.SecondHand && folded is not null ? secondHand.GetValueOrDefault((folded, place.Id))?.How : null;
        return new(place, match, text[4], 1, because);
    }

    private IEnumerable<string> NamesOf(int number)
    {
        var text = index.Text(number);
        return text[5].Length == 0 ? [text[1]] : text[5].Split('|').Prepend(text[1]);
    }
}
