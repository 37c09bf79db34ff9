using System.Text.RegularExpressions;
using Waybill.FollowTheMoney;
using Waybill.Reference.Screening;

namespace Waybill.Checking.Records;

/// <summary>
/// Looks at the numbers that a report gives a ship: whether an IMO number can be one, whether one hull goes by two names in the case or on a list, and
/// whether an MMSI was given out by the state whose flag the report names.
/// </summary>
internal sealed partial class ShipIdentity : ICheck
{
    public string Name => "ship-identity";

    public int Version => 2;

    public IEnumerable<Finding> Examine(CaseView view)
    {
        var all = view.Claims
            .SelectMany(c => ShipNumbers.In(c.Report.Document.Text, Wording.Sentence(c.Report.Document.Text, c.Claim.Span)).Select(n => (Stated: c, Number: n)))
            .DistinctBy(p => (p.Stated.Report.Document.Sha256, p.Number.Span.Start)).ToList();
        var names = all.Where(p => p.Number is { Imo: not null, Name: not null }).ToLookup(p => p.Number.Imo!.Value, p => (p.Number.Name, p.Stated.Where));
        foreach (var (stated, number) in all)
        {
            var told = number.IsHull ? Hull(number, [.. names[number.Imo ?? default]]) : Radio(stated, number, view);
            var listed = told is null && number is { IsHull: true, Imo: { } imo, Name: { } name } ? Listed(imo, name, view.Records.Lists) : null;
            if ((told ?? OfList(number, listed)) is { } verdict)
            {
                yield return new(stated.Claim.Id, Name, Version, verdict, null, null, [new(stated.Report.Document.Sha256, number.Span.Start, number.Span.End)])
                {
                    Rows = listed?.List.Cite(listed.Entry.Entity.Id) is { } row ? [row] : [],
                };
            }
        }
    }

    /// <summary>The likest entry of the lists that has the hull's number.</summary>
    private static ScreeningHit? Listed(Imo imo, string name, ScreeningIndex? lists) =>
        lists?.Find(new EntityDraft("asked", "Vessel").Add("imoNumber", imo.ToString()).Add("name", name).Finish(), new ScreeningFilter { Limit = 1, Cutoff = 0 })
            .Hits.FirstOrDefault(h => h.Entry.Entity["imoNumber"].Any(n => Imo.TryParse(n, out var known) && known == imo));

    private static Verdict? Hull(ShipNumber number, List<(string? Name, string Where)> told)
    {
        if (number.Imo is not { } imo)
        {
            return new Verdict.Contradicted(number.Digits.Length == 7
                ? $"No ship has the IMO number {number.Digits}: its last digit does not fit the others (IMO Resolution A.1117(30)). A digit may be wrong in the report."
                : $"IMO numbers have seven digits, {number.Digits} has {number.Digits.Length}.");
        }

        var others = told.Where(t => number.Name is not null && !Same(t.Name!, number.Name)).Select(t => $"{t.Name} in {t.Where}").Distinct().ToList();
        return others.Count == 0 ? null
            : new Verdict.Undecided($"The hull IMO {imo} is called {number.Name} here and {string.Join(", ", others)}. A ship keeps its number when it is renamed; or one of the reports has the wrong number.");
    }

    /// <summary>What a list has of the hull; null where it has nothing, or the report gives no name to compare.</summary>
    private static Verdict? OfList(ShipNumber number, ScreeningHit? listed) =>
        listed is null || number.Name is null ? null
            : NamesOf(listed).Any(n => Same(n, number.Name))
                ? new Verdict.Supported($"{listed.List.Title} ({listed.List.Edition}) has the hull IMO {number.Imo} under the name {number.Name}, too.")
                : new Verdict.Undecided($"{listed.List.Title} ({listed.List.Edition}) has the hull IMO {number.Imo} as {string.Join(", ", NamesOf(listed).Take(4))}, the report as {number.Name}. The number is the hull's and goes before the name.");

    private static Verdict? Radio(StatedClaim stated, ShipNumber number, CaseView view)
    {
        if (number.Mmsi is not { CountryDigits: not null } mmsi)
        {
            return new Verdict.Undecided($"{number.Digits} is no ship's MMSI: nine digits are wanted, the first three from 201 to 775.");
        }

        var country = view.Shelf.MaritimeIdentification.CountryOf(mmsi);
        var flag = Flag().Matches(stated.Sentence).Select(m => view.Shelf.Countries.Of(m.Groups["who"].Value.Trim())).FirstOrDefault(c => c is not null);
        return flag is null ? null
            : country is null ? new Verdict.Undecided($"The first three digits of the MMSI {mmsi} are given to no state that the table knows.")
            : country == flag.Code ? new Verdict.Supported($"The MMSI {mmsi} was given out by {view.Shelf.Countries.ByCode(country)?.Name ?? country}, the flag that the report names.")
            : new Verdict.Undecided($"The report names the flag of {flag.Name}; the MMSI {mmsi} was given out by {view.Shelf.Countries.ByCode(country)?.Name ?? country}. A ship may keep an old MMSI for a while, or send a false one: a reason to look closer, no proof.");
    }

    private static IEnumerable<string> NamesOf(ScreeningHit hit) =>
        hit.Entry.Entity["name"].Concat(hit.Entry.Entity["alias"]).Concat(hit.Entry.Entity["previousName"]).Prepend(hit.Entry.Caption).Distinct(StringComparer.OrdinalIgnoreCase);

    private static bool Same(string a, string b) => Bare(a).Equals(Bare(b), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) => NotLetters().Replace(name, "");

    [GeneratedRegex(@"(?<who>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)[- ]flag(?:ged)?\b|\bflag of (?:the )?(?<who>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)")]
    private static partial Regex Flag();

    [GeneratedRegex(@"[^\p{L}\p{N}]")]
    private static partial Regex NotLetters();
}
