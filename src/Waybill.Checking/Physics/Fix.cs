namespace Waybill.Checking.Physics;

/// <summary>How well a named place can be put on the map for measuring.</summary>
/// <param name="Place">The place.</param>
/// <param name="Within">How far its point may be from what the writer meant.</param>
internal sealed record Fix(Place Place, Length Within)
{
    /// <summary>Below this the gazetteer itself is in doubt which place is meant.</summary>
    public const double LeastConfidence = 0.5;

    /// <summary>The fix, or the reason why the place is too vague to measure by.</summary>
    public static Fix? Of(PlaceMention? mention, out string why)
    {
        why = mention switch
        {
            null => "the text does not name both places",
            { Place: null } => $"no place is known for \"{mention.Text}\"",
            { Place.IsCountry: true } => $"{mention.Place.Name} is a whole country, and from where in it is not said",
            { Place.IsRegion: true } => $"{mention.Place.Name} is a whole region, and from where in it is not said",
            { Place.IsWater: true } => $"{mention.Place.Name} is a body of water, and from where in it is not said",
            { Candidates: [{ Score: < LeastConfidence } best, ..] } => $"it is not sure that \"{mention.Text}\" is {mention.Place.Name} ({best.Why})",
            _ => "",
        };
        return why.Length > 0 ? null : new(mention!.Place!, Length.FromKilometres(Radius(mention.Place!)));
    }

    /// <summary>Both errors together, as independent errors add.</summary>
    public static Length Together(Fix a, Fix b) => Length.FromMetres(Math.Sqrt((a.Within.Metres * a.Within.Metres) + (b.Within.Metres * b.Within.Metres)));

    /// <summary>Distances are told from a town's middle, so that its size matters little; a site's point is of the site.</summary>
    private static double Radius(Place place) => place switch
    {
        { Population: > 1_000_000 } => 10,
        _ when place.Kind.StartsWith("P.", StringComparison.Ordinal) || place.Kind.StartsWith("S.", StringComparison.Ordinal) => 5,
        _ => 10,
    };
}
