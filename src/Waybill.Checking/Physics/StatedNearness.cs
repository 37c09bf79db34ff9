using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Waybill.Checking.Physics;

/// <summary>
/// Asks whether what is said to be near a town can be: "near" has no measure, so that only an absurd distance answers.
/// Where the text names a thing without its place, as headlines do, the place is taken from where the case locates it.
/// </summary>
internal sealed partial class StatedNearness : ICheck
{
    /// <summary>Farther from a town than this, nothing is near it.</summary>
    private const double AbsurdKilometres = 300;

    public string Name => "stated-nearness";

    public int Version => 1;

    public IEnumerable<Finding> Examine(CaseView view) =>
        view.Relations.Where(r => r.Relation.Kind == RelationKind.Nearness).Select(r => Examine(r, view));

    private Finding Examine(StatedRelation stated, CaseView view)
    {
        var reference = Fix.Of(stated.Reference, view.Shelf, out var why);
        if (reference is null)
        {
            return stated.Found(this, new Verdict.Undecided($"\"Near\" cannot be measured: {why}."));
        }

        if (stated.Place is not null)
        {
            return Fix.Of(stated.Place, view.Shelf, out why) is { } place
                ? Judge(stated, reference, [new(place, stated.Excerpt, "")])
                : stated.Found(this, new Verdict.Undecided($"\"Near\" cannot be measured: {why}."));
        }

        var sites = SitesOf(stated, reference.Place, view);
        return sites.IsEmpty
            ? stated.Found(this, new Verdict.Undecided($"\"Near {reference.Place.Name}\" gives no distance, and no document of the case puts what it speaks of anywhere else."))
            : Judge(stated, reference, sites);
    }

    private Finding Judge(StatedRelation stated, Fix reference, ImmutableArray<Site> sites)
    {
        var (site, distance) = sites.Select(s => (Site: s, Geodesic.Inverse(reference.Place.Point, s.Fix.Place.Point).Distance)).MinBy(s => s.Distance);
        var from = $"{site.Fix.Place.Name} lies {Wording.Kilometres(distance)} from {reference.Place.Name} on the geodesic{site.Where}";
        Verdict verdict = distance.Kilometres > AbsurdKilometres
            ? new Verdict.Contradicted($"{from}; what is more than 300 km from a town is not near it.")
            : new Verdict.Undecided($"{from}; \"near\" has no measure, and up to 300 km it is left to the reader.");
        return stated.Found(this, verdict, null, new Quantity(Wording.Rounded(distance.Kilometres), "km")) with
        {
            Excerpts = [.. new[] { stated.Excerpt, site.Excerpt }.Distinct()],
            Basis = ["WGS-84 geodesic", reference.Place.Id, site.Fix.Place.Id],
            Path = Geodesic.Path(reference.Place.Point, site.Fix.Place.Point, Length.FromKilometres(100)),
        };
    }

    /// <summary>Where the case puts the same kind of site, in the same country as the reference, by a place that can be measured.</summary>
    private static ImmutableArray<Site> SitesOf(StatedRelation stated, Place reference, CaseView view)
    {
        var text = stated.Report.Document.Text;
        var sentence = Wording.Sentence(text, stated.Relation.Span);
        var kind = KindIn(Wording.Within(text, new(sentence.Start, Math.Max(sentence.Start, stated.Relation.Start))))
            ?? KindIn(Wording.Within(text, stated.Relation.Span));
        if (kind is null)
        {
            return [];
        }

        return
        [
            .. view.Relations
                .Where(r => r.Relation is { Kind: RelationKind.Distance or RelationKind.Direction or RelationKind.Containment, Place: not null } && r.Relation != stated.Relation)
                .Select(r => (r.Report, Mention: r.Place, r.Relation.Span))
                .Concat(view.Claims.Where(c => c.Claim.Polarity == Polarity.Asserted).SelectMany(c => c.Claim.Places.Select(p => (c.Report, Mention: c.Place(p), c.Claim.Span))))
                .Where(s => s.Mention is { Role: PlaceRole.Location } m && m.Place?.Country == reference.Country && m.Place?.Id != reference.Id)
                .Where(s => SameThing(stated, s.Report, s.Mention!, kind))
                .Select(s => Fix.Of(s.Mention, view.Shelf, out _) is { } fix
                    ? new Site(fix, new(s.Report.Document.Sha256, s.Mention!.Start, s.Mention.End), s.Report == stated.Report ? ", where the body of the report puts it" : $", where {Path.GetFileName(s.Report.Document.File)} puts it")
                    : null)
                .OfType<Site>().DistinctBy(s => (s.Fix.Place.Id, s.Excerpt.Sha256)),
        ];
    }

    /// <summary>
    /// The sentence names a site of that kind close before the place ("the alleged site in … Zone"), does not set it apart as
    /// another one, and, in another document, shares a party with the statement.
    /// </summary>
    private static bool SameThing(StatedRelation stated, Report report, PlaceMention mention, string kind)
    {
        var text = report.Document.Text;
        var sentence = Wording.Sentence(text, mention.Span);
        var words = Wording.Within(text, new(sentence.Start, mention.Start));
        return KindIn(words[Math.Max(0, words.Length - 80)..]) is { } other
            && (other == kind || other == Any || kind == Any)
            && !Another().IsMatch(words)
            && (report == stated.Report || Parties(stated.Report).Overlaps(Parties(report)));
    }

    private static HashSet<string> Parties(Report report) =>
        [.. report.Claims.SelectMany(c => new[] { c.Supplier, c.Recipient }).OfType<string>()];

    private const string Any = "site";

    /// <summary>The kind of site that words speak of; the last word wins, as it stands nearest to the place.</summary>
    private static string? KindIn(string words) => SiteWord().Matches(words).LastOrDefault() is not { } m ? null
        : m.Groups["works"].Success ? "works"
        : m.Groups["base"].Success ? "base"
        : m.Groups["port"].Success ? "port"
        : m.Groups["store"].Success ? "store"
        : Any;

    [GeneratedRegex(@"\b(?:(?<works>factor(?:y|ies)|plants?|works|assembly lines?|production (?:lines?|sites?|facilit(?:y|ies)))|(?<base>air ?bases?|airfields?|bases?|airports?)|(?<port>ports?|harbou?rs?|terminals?|berths?)|(?<store>depots?|warehouses?|arsenals?|bunkers?|stores?)|(?<any>sites?|facilit(?:y|ies)|complex|installations?))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex SiteWord();

    [GeneratedRegex(@"\b(?:another|a second|second|other|third)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Another();

    private sealed record Site(Fix Fix, Excerpt Excerpt, string Where);
}
