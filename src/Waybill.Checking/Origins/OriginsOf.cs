using System.Collections.Immutable;
using System.Globalization;

namespace Waybill.Checking.Origins;

/// <summary>Groups the claims of a case by the statement they go back to: ten copies of one statement are one origin.</summary>
internal static class OriginsOf
{
    /// <summary>Days within which the same speaker on the same matter is taken to have spoken once.</summary>
    private const int SameOccasionDays = 3;

    /// <summary>Days within which the same words are taken for a copy; later they may be news of the same kind.</summary>
    private const int CopyDays = 14;

    /// <summary>Reasons told of one origin; fifty copies need no fifty sentences.</summary>
    private const int MostReasons = 6;

    public static ImmutableArray<Origin> Case(CaseView view)
    {
        var groups = new Groups(view.Claims.Length);
        var kinship = new Kinship(view);
        var told = view.Claims.Select(c => new Told(c)).ToList();
        for (var i = 0; i < view.Claims.Length; i++)
        {
            for (var j = i + 1; j < view.Claims.Length; j++)
            {
                if (!groups.AreOne(i, j) && Why(told[i], told[j], kinship, view) is { } why)
                {
                    groups.Join(i, j, why);
                }
            }
        }

        return [.. groups.All().Select(g => Made(g.Members, g.Why, view))];
    }

    /// <summary>Why two claims go back to one statement; null where nothing says so.</summary>
    private static string? Why(Told first, Told second, Kinship kinship, CaseView view)
    {
        var (a, b) = (first.Stated, second.Stated);
        var oneSpeaker = first.SpeaksWith(second);
        if (ReferenceEquals(a.Report, b.Report))
        {
            return oneSpeaker ? $"{Speaker(a)} in one report" : null;
        }

        // The same words in the mouths of two named speakers are two statements, unless the whole document is a copy.
        var kin = kinship.Why(a.Report, b.Report);
        var oneSource = oneSpeaker || a.Claim.Source == Claim.Publisher || b.Claim.Source == Claim.Publisher;
        var same = Kin.Overlap(first.Runs, second.Runs);
        if (same >= Kin.CopyOfClaim && Near(a, b, CopyDays) && (oneSource || kin is not null)
            && (kinship.Copied(a.Report, b.Report) >= Kin.TraceOfDocument || Math.Min(first.Runs.Count, second.Runs.Count) >= Kin.TellingRuns))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{same:0%} of the wording is the same");
        }

        var statement = Alike.Statement(a.Claim, b.Claim, view.Shelf);
        var reworded = Kin.Overlap(first.Telling, second.Telling);
        if (kin is not null && a.Claim.Polarity == b.Claim.Polarity && (oneSource ? statement || reworded >= Kin.RewordedSentence : reworded >= Kin.RewordedClaim && Near(a, b, CopyDays)))
        {
            return kin;
        }

        return !statement ? null
            : (Kinship.Cited(a, b.Report) ?? Kinship.Cited(b, a.Report)) is { } outlet ? $"one report cites {outlet} for it"
            : a.Claim.Source != Claim.Publisher && oneSpeaker && Dated(a, b) && Near(a, b, SameOccasionDays) ? $"{Speaker(a)}, on the same matter within {SameOccasionDays} days"
            : null;
    }

    private static bool Dated(StatedClaim a, StatedClaim b) => a.Report.Document.Published is not null && b.Report.Document.Published is not null;

    /// <summary>Whether the reports appeared within so many days of each other, as far as both are dated.</summary>
    private static bool Near(StatedClaim a, StatedClaim b, int days) =>
        a.Report.Document.Published is not { } x || b.Report.Document.Published is not { } y || Math.Abs(NodaTime.Period.DaysBetween(x, y)) <= days;

    private static string Speaker(StatedClaim stated) => stated.Claim.Source == Claim.Publisher ? "the publisher's own word" : $"the same speaker, {stated.Claim.Source}";

    private static Origin Made(ImmutableArray<int> members, ImmutableArray<string> why, CaseView view)
    {
        var claims = members.Select(m => view.Claims[m]).ToList();
        return new(
            "o" + Fingerprint.OfText(string.Join(' ', claims.Select(c => c.Claim.Id).Order(StringComparer.Ordinal))).Short[..10],
            [.. claims.Select(c => c.Claim.Id)],
            [.. claims.Select(c => c.Report.Document.Sha256).Distinct()])
        {
            Why = why.IsEmpty ? $"One claim: {Speaker(claims[0])}."
                : why.Length <= MostReasons ? $"Taken as one: {string.Join("; ", why)}."
                : $"Taken as one: {string.Join("; ", why.Take(MostReasons))}; and {why.Length - MostReasons} more such reasons.",
        };
    }

    /// <summary>Claims joined one by one into groups, each with the reasons of its joints (union and find).</summary>
    private sealed class Groups(int count)
    {
        private readonly int[] parent = [.. Enumerable.Range(0, count)];
        private readonly List<(int Member, string Why)> joints = [];

        public bool AreOne(int a, int b) => Root(a) == Root(b);

        public void Join(int a, int b, string why)
        {
            joints.Add((a, why));
            var (x, y) = (Root(a), Root(b));
            // The lower index leads, so that groups stand in the order of their first claim.
            parent[Math.Max(x, y)] = Math.Min(x, y);
        }

        public IEnumerable<(ImmutableArray<int> Members, ImmutableArray<string> Why)> All() =>
            Enumerable.Range(0, count).GroupBy(Root).Select(g => (g.ToImmutableArray(), joints.Where(j => Root(j.Member) == g.Key).Select(j => j.Why).Distinct().ToImmutableArray()));

        private int Root(int at)
        {
            while (parent[at] != at)
            {
                at = parent[at];
            }

            return at;
        }
    }
}
