using System.Collections.Immutable;
using System.Text;
using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <content>What the gazetteer has under a name, without what running text cannot mean.</content>
internal sealed partial class PlaceScan
{
    private GazetteerHit CountryHit(Country country) => shelf.Gazetteer.ById($"iso3166:{country.Code}")!;

    /// <summary>Everything that may be meant by words that are known to name a place: as they stand, else without article, owner's s or word for the kind.</summary>
    public ImmutableArray<GazetteerHit> Bearing(string words)
    {
        var bare = words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("\u2019s", StringComparison.Ordinal) ? words[..^2] : words;
        bare = bare.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && shelf.Gazetteer.Look(bare).IsEmpty ? bare[4..] : bare;
        var hits = Hits(bare, 2);
        return hits.IsEmpty ? Hits(KindWords.NameIn(bare), 2) : hits;
    }

    /// <summary>Codes are no names in running text, except those of states: US, UAE.</summary>
    private ImmutableArray<GazetteerHit> Hits(string name, int words)
    {
        if (!shelf.Gazetteer.Knows(name) && !name.StartsWith("al", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var country = shelf.Countries.ByName(name);
        if (country is null && name.Length <= 3 && name.All(c => char.IsUpper(c) || c == '.'))
        {
            return [];
        }

        var brief = words == 1 && name.Length <= 5 && Ascii.IsValid(name);
        return [.. shelf.Gazetteer.Look(name).Where(h => h.Match != NameMatch.Code || h.Place.Country == country?.Code)
            // "Man" is another language's word for a country, not English for it.
            .Where(h => !h.Place.IsCountry || country is not null || !brief)
            .Select(h => h.Place.IsCountry && h.Place.Country == country?.Code ? h with { Match = NameMatch.Main } : h)
            // A short single word that is only some other name of a village is more often no place at all.
            .Where(h => words > 1 || h.Match != NameMatch.Alternate || name.Length > 4 || Gazetteer.Prior(h) >= KnownAlone)];
    }

    /// <summary>An airfield's further names are those of towns and people: it is meant only where a word says that it is an airfield.</summary>
    private static ImmutableArray<GazetteerHit> Airfields(Run run, int from, int to, ImmutableArray<GazetteerHit> hits)
    {
        var said = PlaceContext.KindBefore(run, from) is not null || PlaceContext.KindAfter(run, to) is not null || PlaceContext.IsDescribed(run, to);
        return said ? hits : hits.RemoveAll(h => h.Match is NameMatch.Core or NameMatch.Alternate && h.Place.Id.StartsWith("ourairports:", StringComparison.Ordinal));
    }
}
