using System.Collections.Immutable;
using NodaTime;
using Waybill.Checking.Physics;
using Waybill.Checking.Records;

namespace Waybill.Checking.Origins;

/// <summary>Finds claims that cannot both hold, across and within documents; they are kept side by side, never merged.</summary>
internal static class RivalsOf
{
    /// <summary>Two places of one event this far apart are not one place told twice.</summary>
    private const double ApartKilometres = 100;

    /// <summary>All pairs, each once for two origins: of copies, those stand against each other that fit best, else the earliest.</summary>
    public static ImmutableArray<Rival> Case(CaseView view)
    {
        var others = FirstPairs.Of(view, c => KindOf(c, view), MayBe).Select(p => (A: view.Claims[p.First], B: view.Claims[p.Second]))
            .Select(p => (p.A, p.B, Why: Why(p.A, p.B, view))).Where(p => p.Why is not null)
            .DistinctBy(p => (Between(p.A, p.B, view), p.Why!.Value.Kind))
            .Select(p => new Rival(p.A.Claim.Id, p.B.Claim.Id, p.Why!.Value.Because));
        return [.. Denials.Rivals(view).Concat(others).Concat(Distances(view)).DistinctBy(r => (r.First, r.Second))];
    }

    /// <summary>What the comparisons below look at in a claim besides its deed.</summary>
    private static (string Origin, LocalDate? Published, bool IsAhead, LocalDate? Announced, string? Spot) KindOf(StatedClaim stated, CaseView view) =>
        (view.OriginOf(stated), stated.Report.Document.Published, Dating.IsAhead(stated.Text), Dating.Announced(stated)?.Earliest, Spot(stated, view)?.Place.Id);

    /// <summary>What each of the comparisons below asks for.</summary>
    private static bool MayBe(Claim a, Claim b) => Alike.Event(a, b) && (Alike.Parties(a, b) || Crossed(a, b));

    private static bool Crossed(Claim x, Claim y) => (x.Supplier is not null && x.Supplier == y.Recipient) || (x.Recipient is not null && x.Recipient == y.Supplier);

    /// <summary>The two origins, in one order.</summary>
    private static (string, string) Between(StatedClaim a, StatedClaim b, CaseView view)
    {
        var (x, y) = (view.OriginOf(a), view.OriginOf(b));
        return string.CompareOrdinal(x, y) < 0 ? (x, y) : (y, x);
    }

    private static (string Kind, string Because)? Why(StatedClaim a, StatedClaim b, CaseView view) =>
        Turned(a, b, view) is { } turned ? ("direction", turned)
        : Count(a, b, view) is { } count ? ("count", count)
        : (Day(a, b, view) ?? Day(b, a, view)) is { } day ? ("day", day)
        : Site(a, b, view) is { } site ? ("site", site)
        : null;

    /// <summary>The same thing, with supplier and recipient changed over.</summary>
    private static string? Turned(StatedClaim a, StatedClaim b, CaseView view)
    {
        var (x, y) = (a.Claim, b.Claim);
        var crossed = Crossed(x, y);
        var fits = (x.Supplier is null || y.Recipient is null || x.Supplier == y.Recipient) && (x.Recipient is null || y.Supplier is null || x.Recipient == y.Supplier);
        var sameThing = (Alike.AboutSite(x) && Alike.AboutSite(y) && Alike.Event(x, y))
            || (Alike.Event(x, y) && Alike.Items(x, y, view.Shelf).Any(p => p.A.Platform is not null && p.B.Platform is not null));
        return crossed && fits && sameThing && x.Polarity == Polarity.Asserted && y.Polarity == Polarity.Asserted
            ? $"The direction of help is turned round: \"{Short(a)}\" has {Name(x.Supplier)} helping or supplying {Name(x.Recipient)}, \"{Short(b)}\" has {Name(y.Supplier)} helping or supplying {Name(y.Recipient)}."
            : null;

        string Name(string? party) => party is null ? "nobody named" : view.Shelf.Law.NameOf(party);
    }

    private static string? Count(StatedClaim a, StatedClaim b, CaseView view) =>
        CountConsistency.Counted(a, b, view).Where(p => !CountConsistency.Overlap(p.A, p.B))
            .Select(p => $"The counts leave no common number: {Wording.Pieces(p.A)} (\"{p.A.Text}\") and {Wording.Pieces(p.B)} (\"{p.B.Text}\").").FirstOrDefault();

    /// <summary>The same deal with days that leave no common one; what a report tells as done was done by its publication.</summary>
    private static string? Day(StatedClaim a, StatedClaim b, CaseView view)
    {
        if (a.Claim.Event != b.Claim.Event || a.Claim.Event is not (EventKind.Agreement or EventKind.Interdiction)
            || a.Claim.Polarity == Polarity.Denied || b.Claim.Polarity == Polarity.Denied
            || !Alike.Parties(a.Claim, b.Claim) || !Alike.Items(a.Claim, b.Claim, view.Shelf).Any())
        {
            return null;
        }

        var later = a.Claim.When?.Earliest ?? Dating.Announced(a)?.Earliest;
        var earlier = b.Claim.When?.Latest ?? (Dating.IsAhead(b.Text) ? null : b.Report.Document.Published);
        return later > earlier
            ? $"\"{Short(a)}\" is told of {Wording.Day(later.Value)} or later, \"{Short(b)}\" had it by {Wording.Day(earlier.Value)}."
            : null;
    }

    /// <summary>The same site or the same seizure, at places far apart.</summary>
    private static string? Site(StatedClaim a, StatedClaim b, CaseView view)
    {
        var one = (Alike.AboutSite(a.Claim) && Alike.AboutSite(b.Claim))
            || (a.Claim.Event == EventKind.Interdiction && a.Claim.When is not null && b.Claim.When is not null);
        if (!one || a.Claim.Polarity == Polarity.Denied || b.Claim.Polarity == Polarity.Denied
            || !Alike.Event(a.Claim, b.Claim) || !Alike.SameParties(a.Claim, b.Claim) || !Alike.ItemsFit(a.Claim, b.Claim, view.Shelf) || !Alike.Times(a.Claim, b.Claim))
        {
            return null;
        }

        var (first, second) = (Spot(a, view), Spot(b, view));
        if (first is null || second is null)
        {
            return null;
        }

        var apart = Geodesic.Inverse(first.Place.Point, second.Place.Point).Distance;
        return apart.Kilometres > ApartKilometres ? $"One puts it at {first.Place.Name}, the other at {second.Place.Name}, {Wording.Kilometres(apart)} apart." : null;
    }

    private static Fix? Spot(StatedClaim stated, CaseView view) =>
        stated.Claim.Route.Where(s => s.Leg == Leg.Use).Select(s => s.Place).Concat(stated.Claim.Places)
            .Select(p => stated.Place(p) is { Role: PlaceRole.Location } m ? Fix.Of(m, view.Shelf, out _) : null).OfType<Fix>().FirstOrDefault();

    /// <summary>Different distances stated between the same two places.</summary>
    private static IEnumerable<Rival> Distances(CaseView view)
    {
        var stated = view.Relations
            .Where(r => r.Relation is { Kind: RelationKind.Distance, Value: not null, Unit: not null, Claim: not null } && r.Place?.Place is not null && r.Reference?.Place is not null)
            .Select(r => (Stated: r, Metres: Measures.Convert(r.Relation.Value!.Value, r.Relation.Unit!, "m"), Ends: Ends(r)))
            .Where(r => r.Metres is not null).ToList();
        var claims = view.Claims.DistinctBy(c => c.Claim.Id).ToDictionary(c => c.Claim.Id, StringComparer.Ordinal);
        var rivals =
            from same in stated.GroupBy(r => r.Ends)
            // Copies repeat a distance; the first of an origin stands for them.
            let told = same.DistinctBy(r => (r.Metres, r.Stated.Relation.Approximate, view.OriginOf(Of(r.Stated)))).ToList()
            from i in Enumerable.Range(0, told.Count)
            from j in Enumerable.Range(i + 1, told.Count - i - 1)
            let a = told[i]
            let b = told[j]
            where a.Stated.Relation.Claim != b.Stated.Relation.Claim
            let loose = a.Stated.Relation.Approximate || b.Stated.Relation.Approximate
            let smaller = Length.FromMetres(Math.Min(a.Metres!.Value, b.Metres!.Value))
            where Math.Abs(a.Metres!.Value - b.Metres!.Value) > StatedDistance.Tolerance(smaller, loose).Metres
            select (a.Ends, Origins: Between(Of(a.Stated), Of(b.Stated), view), Rival: new Rival(a.Stated.Relation.Claim!, b.Stated.Relation.Claim!,
                $"Two distances are stated between {a.Stated.Reference!.Place!.Name} and {a.Stated.Place!.Place!.Name}: {new Quantity(a.Stated.Relation.Value!.Value, a.Stated.Relation.Unit!)} and {new Quantity(b.Stated.Relation.Value!.Value, b.Stated.Relation.Unit!)}."));
        return rivals.DistinctBy(r => (r.Ends, r.Origins)).Select(r => r.Rival);

        StatedClaim Of(StatedRelation r) => claims[r.Relation.Claim!];
    }

    private static (string, string) Ends(StatedRelation r)
    {
        var (a, b) = (r.Place!.Place!.Id, r.Reference!.Place!.Id);
        return string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
    }

    internal static string Short(StatedClaim stated) => stated.Text.Length <= 120 ? stated.Text : stated.Text[..117] + "…";
}
