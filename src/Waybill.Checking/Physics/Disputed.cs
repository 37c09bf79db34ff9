using System.Collections.Immutable;

namespace Waybill.Checking.Physics;

/// <summary>Territories that more than one state claims: a program must not settle whose they are.</summary>
internal static class Disputed
{
    /// <summary>By ISO 3166-2 of the region or ISO 3166-1 of the territory; UN documents keep these open or contested.</summary>
    private static readonly Dictionary<string, ImmutableArray<string>> Territories = new(StringComparer.Ordinal)
    {
        ["UA-43"] = ["UKR", "RUS"],
        ["UA-40"] = ["UKR", "RUS"],
        ["UA-14"] = ["UKR", "RUS"],
        ["UA-09"] = ["UKR", "RUS"],
        ["UA-23"] = ["UKR", "RUS"],
        ["UA-65"] = ["UKR", "RUS"],
        ["XKX"] = ["SRB", "XKX"],
        ["ESH"] = ["MAR", "ESH"],
        ["TWN"] = ["CHN", "TWN"],
        ["PSE"] = ["ISR", "PSE"],
    };

    /// <summary>Who claims the territory that a place lies in; null where nobody disputes it.</summary>
    public static ImmutableArray<string>? Claimants(Place place) =>
        Territories.TryGetValue(place.Region ?? "", out var byRegion) ? byRegion
        : Territories.TryGetValue(place.Country ?? "", out var byCountry) ? byCountry
        : null;
}
