using System.Text.RegularExpressions;

namespace Waybill.Checking.Origins;

/// <summary>Sets a denial against what it denies: once for each origin, and a bare "that" against what was said last.</summary>
internal static partial class Denials
{
    public static IEnumerable<Rival> Rivals(CaseView view)
    {
        var sides = Pairs(view).Where(p => Side(p.A, p.B, view))
            .Select(p => p.A.Claim.Polarity == Polarity.Denied ? (p.A, p.B, Denial: p.A, Other: p.B) : (p.A, p.B, Denial: p.B, Other: p.A))
            .ToList();
        var answered = sides.ToLookup(s => s.Denial.Claim.Id, s => s.Other);
        return sides
            .Where(p => !PointsBack(p.Denial) || answered[p.Denial.Claim.Id].MaxBy(o => o.Claim.Start)!.Claim.Id == p.Other.Claim.Id)
            .GroupBy(p => (view.OriginOf(p.Denial), p.Denial.Claim.Event, view.OriginOf(p.Other)))
            .Select(g => g.MaxBy(p => (Alike.Event(p.A.Claim, p.B.Claim), Alike.SameParties(p.A.Claim, p.B.Claim), Alike.Items(p.A.Claim, p.B.Claim, view.Shelf).Count())))
            .Select(p => new Rival(p.A.Claim.Id, p.B.Claim.Id, $"{Who(p.Denial)} denies{Words(p.Denial)}; {Who(p.Other)} asserts \"{RivalsOf.Short(p.Other)}\"."));
    }

    /// <summary>The pairs within each report, and of those of two reports the first of each kind.</summary>
    private static IEnumerable<(StatedClaim A, StatedClaim B)> Pairs(CaseView view)
    {
        var within = from report in Enumerable.Range(0, view.Claims.Length).GroupBy(i => view.Claims[i].Report, ReferenceEqualityComparer.Instance)
                     let claims = report.ToList()
                     from i in claims
                     from j in claims
                     where i < j
                     select (First: i, Second: j);
        var across = FirstPairs.Of(view, c => (view.OriginOf(c), c.Claim.Source, PointsBack(c)), (a, b) => a.Polarity != b.Polarity && Alike.Parties(a, b), apart: true);
        return within.Concat(across).Order().Select(p => (view.Claims[p.First], view.Claims[p.Second]));
    }

    /// <summary>One asserts what the other denies.</summary>
    private static bool Side(StatedClaim a, StatedClaim b, CaseView view)
    {
        if (a.Claim.Polarity == b.Claim.Polarity || OneVoice(a, b) || !Alike.Parties(a.Claim, b.Claim) || !Alike.ItemsFit(a.Claim, b.Claim, view.Shelf))
        {
            return false;
        }

        var (denial, other) = a.Claim.Polarity == Polarity.Denied ? (a, b) : (b, a);
        // A bare denial points back to what was said before it, or names the goods itself.
        return denial.Claim.Event == EventKind.Denial
            ? IsCharge(other.Claim) && ((ReferenceEquals(a.Report, b.Report) && other.Claim.Start < denial.Claim.Start) || a.Claim.Items.Length * b.Claim.Items.Length > 0)
            : Related(denial.Claim, other.Claim) && Alike.Times(a.Claim, b.Claim)
                && (!PointsBack(denial) || (ReferenceEquals(a.Report, b.Report) && other.Claim.Start < denial.Claim.Start));
    }

    /// <summary>What somebody can be charged with; that a ship was searched or a report shown is none.</summary>
    private static bool IsCharge(Claim claim) =>
        claim.Event is EventKind.Transfer or EventKind.Agreement or EventKind.Production or EventKind.Construction or EventKind.Assistance or EventKind.Use or EventKind.Violation or EventKind.Harm;

    /// <summary>Iran and Iran's foreign ministry: one name holds the other. The writers of two reports are two.</summary>
    private static bool OneVoice(StatedClaim a, StatedClaim b)
    {
        var (x, y) = (Wording.Words(a.Claim.Source), Wording.Words(b.Claim.Source));
        return (x.All(y.Contains) || y.All(x.Contains)) && (a.Claim.Source != Claim.Publisher || ReferenceEquals(a.Report, b.Report));
    }

    /// <summary>A denial of a deal answers an assertion of the delivery to the same party too.</summary>
    private static bool Related(Claim denial, Claim other) =>
        Alike.Event(denial, other)
        || (denial.Event is EventKind.Transfer or EventKind.Agreement && other.Event is EventKind.Transfer or EventKind.Agreement
            && (Alike.SameParties(denial, other) || (denial.Recipient is not null && denial.Recipient == other.Recipient && denial.Event == EventKind.Agreement)));

    /// <summary>"Abu Dhabi denies that": one thing said just before.</summary>
    private static bool PointsBack(StatedClaim denial) => Pointing().IsMatch(denial.Text);

    private static string Words(StatedClaim denial) => PointsBack(denial) || Wording.Words(denial.Text).Length < 4 ? " it" : $": \"{RivalsOf.Short(denial)}\"";

    private static string Who(StatedClaim stated) => stated.Claim.Source == Claim.Publisher ? $"the publisher of {stated.Where}" : stated.Claim.Source;

    [GeneratedRegex(@"\b(?:that|this|it)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Pointing();
}
