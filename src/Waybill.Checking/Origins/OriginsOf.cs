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
        var kinship = new Kinship(view.Reports);
        var deeds = view.Deeds;
        var told = Told.Of(view);
        var recurring = new Recurring(told, deeds);
        ImmutableArray<Told> speakers = [.. told.DistinctBy(t => t.Speaker).OrderBy(t => t.Speaker)];
        for (var i = 0; i < told.Length; i++)
        {
            var worthLooking = recurring.WorthLooking(i);
            var (first, statements, speaksWith) = (told[i], deeds.Statements(deeds[i]), told[i].SpeaksWith(speakers));
            for (var j = i + 1; j < told.Length; j++)
            {
                if (groups.AreOne(i, j) || (worthLooking?[told[j].Wording] == false && told[j].Report != first.Report))
                {
                    continue;
                }

                var (second, statement, oneSpeaker) = (told[j], statements[deeds[j]], speaksWith[told[j].Speaker]);
                if (MayBeOne(first, second, statement, oneSpeaker, kinship) && Why(first, second, statement, oneSpeaker, kinship) is { } why)
                {
                    groups.Join(i, j, why);
                }
            }
        }

        return [.. groups.All().Select(g => Made(g.Members, g.Why, view))];
    }

    /// <summary>Whether there is anything to look at more closely. In a large case nearly all pairs end here, so that it must cost next to nothing.</summary>
    private static bool MayBeOne(Told first, Told second, bool statement, bool oneSpeaker, Kinship kinship)
    {
        if (statement || first.Report == second.Report)
        {
            return statement || oneSpeaker;
        }

        var sharesWords = first.Words.MayShare(second.Words);
        return (sharesWords && (oneSpeaker || first.IsPublisher || second.IsPublisher))
            || ((sharesWords || first.Telling.MayShare(second.Telling)) && kinship.Are(first.Report, second.Report));
    }

    /// <summary>Why two claims go back to one statement; null where nothing says so.</summary>
    private static string? Why(Told first, Told second, bool statement, bool oneSpeaker, Kinship kinship)
    {
        var (a, b) = (first.Stated, second.Stated);
        if (first.Report == second.Report)
        {
            return oneSpeaker ? $"{Speaker(a)} in one report" : null;
        }

        // The same words in the mouths of two named speakers are two statements, unless the whole document is a copy.
        var areKin = kinship.Are(first.Report, second.Report);
        var oneSource = oneSpeaker || first.IsPublisher || second.IsPublisher;
        var same = oneSource || areKin ? first.Words.Shared(second.Words) : 0;
        if (same >= Kin.CopyOfClaim && Near(a, b, CopyDays)
            && (Math.Min(first.Words.Count, second.Words.Count) >= Kin.TellingRuns || kinship.Copied(first.Report, second.Report) >= Kin.TraceOfDocument))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{same:0%} of the wording is the same");
        }

        if (areKin && a.Claim.Polarity == b.Claim.Polarity && (oneSource ? statement || first.Telling.Shared(second.Telling) >= Kin.RewordedSentence : first.Telling.Shared(second.Telling) >= Kin.RewordedClaim && Near(a, b, CopyDays)))
        {
            return kinship.Why(first.Report, second.Report);
        }

        return !statement ? null
            : (kinship.Cited(first, second.Report) ?? kinship.Cited(second, first.Report)) is { } outlet ? $"one report cites {outlet} for it"
            : !first.IsPublisher && oneSpeaker && Dated(a, b) && Near(a, b, SameOccasionDays) ? $"{Speaker(a)}, on the same matter within {SameOccasionDays} days"
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
}
