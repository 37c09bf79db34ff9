using Waybill.Reference;
using Waybill.Reference.Places;

namespace Waybill.Checking.Physics;

/// <summary>Asks the gazetteer whether a place lies in the region or country that the text puts it in.</summary>
internal sealed class Containment : ICheck
{
    /// <summary>A site this near to a town's middle may be said to be in it.</summary>
    private const double InTownKilometres = 25;

    /// <summary>A district's seat and its places are rarely farther apart.</summary>
    private const double InDistrictKilometres = 40;

    /// <summary>Farther apart than this, neither a town nor a district can hold both.</summary>
    private const double FarKilometres = 150;

    public string Name => "containment";

    public int Version => 1;

    public IEnumerable<Finding> Examine(CaseView view) => view.Relations.Where(r => r.Relation.Kind == RelationKind.Containment).Select(r => Examine(r, view.Shelf));

    private Finding Examine(StatedRelation stated, Shelf shelf)
    {
        var verdict = (stated.Place, stated.Reference) switch
        {
            (null, _) or (_, null) => new Verdict.Undecided("The text does not name both the place and what it lies in."),
            ({ Place: null } p, _) => new Verdict.Undecided($"No place is known for \"{p.Text}\"."),
            (_, { Place: null } r) => new Verdict.Undecided($"No place is known for \"{r.Text}\"."),
            var (p, r) when (Fix.Doubt(p, shelf) ?? Fix.Doubt(r, shelf)) is { } doubt => new Verdict.Undecided($"The places are in doubt: {doubt}."),
            ({ Place: { } place }, { Place: { } whole }) => Judge(place, whole, shelf),
        };
        return stated.Found(this, verdict) with { Basis = [.. new[] { stated.Place?.Place?.Id, stated.Reference?.Place?.Id }.OfType<string>()] };
    }

    private static Verdict Judge(Place place, Place whole, Shelf shelf)
    {
        if (Disputed.Claimants(place) is { } claimants && (whole.IsCountry || whole.Country != place.Country) && claimants.Contains(whole.Country ?? ""))
        {
            return new Verdict.Undecided($"{place.Name} lies in a territory that {string.Join(" and ", claimants.Select(Name))} claim.");
        }

        if (place.Country is { } there && whole.Country is { } country && there != country)
        {
            return new Verdict.Contradicted($"The gazetteer puts {place.Name} in {Name(there)}, and {whole.Name} is {(whole.IsCountry ? "another country" : $"in {Name(country)}")}.");
        }

        if (place.Country is null && whole.Country is not null)
        {
            return new Verdict.Undecided(place.IsWater ? $"{place.Name} is water, which no country holds whole." : $"The gazetteer does not say in which country {place.Name} lies.");
        }

        return whole.IsCountry ? new Verdict.Supported($"The gazetteer puts {place.Name} in {whole.Name}.")
            : ByCodes(place, whole, shelf.Gazetteer) ?? ByRegion(place, whole) ?? ByDistance(place, whole);

        string Name(string code) => shelf.Countries.ByCode(code)?.Name ?? code;
    }

    /// <summary>By the divisions that the gazetteer lists a place in; null where it does not list both.</summary>
    private static Verdict? ByCodes(Place place, Place whole, Gazetteer gazetteer) =>
        gazetteer.ById(place.Id) is not { Codes.Length: > 0 } held || gazetteer.ById(whole.Id) is not { Codes.Length: > 0 } holding || whole.Kind.StartsWith("P.", StringComparison.Ordinal) ? null
        : held.LiesIn(holding) ? new Verdict.Supported($"The gazetteer puts {place.Name} in {whole.Name}.")
        : whole.Kind == "A.ADM1" && IsListed(held) && IsListed(holding)
            ? new Verdict.Contradicted($"The gazetteer lists {place.Name} in another division of the country than {whole.Name}.")
        : null;

    /// <summary>Whether the gazetteer has codes of divisions for it, not only a reach or a box around its middle.</summary>
    private static bool IsListed(GazetteerHit hit) => !hit.Codes.Contains(':', StringComparison.Ordinal);

    private static Verdict? ByRegion(Place place, Place whole) => (whole.Kind, place.Region, whole.Region) switch
    {
        ("A.ADM1", { } a, { } b) when a == b => new Verdict.Supported($"The gazetteer puts {place.Name} in {whole.Name}."),
        ("A.ADM1", { } a, { } b) => new Verdict.Contradicted($"The gazetteer puts {place.Name} in another region than {whole.Name}."),
        ("A.ADM1", _, _) => new Verdict.Undecided($"The gazetteer does not say in which region {(place.Region is null ? place.Name : whole.Name)} lies."),
        _ => null,
    };

    private static Verdict ByDistance(Place place, Place whole)
    {
        var apart = Geodesic.Inverse(place.Point, whole.Point).Distance;
        var sum = $"{place.Name} lies {Wording.Kilometres(apart)} from the middle of {whole.Name}";
        if (whole.Region is { } w && place.Region is { } p && w != p && apart.Kilometres > InTownKilometres && whole.Kind.StartsWith("A.", StringComparison.Ordinal))
        {
            return new Verdict.Contradicted($"{sum}, and in another first-level division of the country.");
        }

        var reach = whole.Kind.StartsWith("P.", StringComparison.Ordinal) ? InTownKilometres : InDistrictKilometres;
        return whole.Kind[0] is not ('P' or 'A' or 'S') ? new Verdict.Undecided($"{sum}; its outline is not on the shelf.")
            : apart.Kilometres <= reach ? new Verdict.Supported($"{sum}, near enough to lie in it; its outline is not on the shelf.")
            : apart.Kilometres > FarKilometres && !whole.Kind.StartsWith("A.", StringComparison.Ordinal) ? new Verdict.Contradicted($"{sum}, too far to lie in it.")
            : new Verdict.Undecided($"{sum}; its outline is not on the shelf.");
    }
}
