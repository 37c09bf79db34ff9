using System.Collections.Immutable;
using Waybill.Reference.Law;

namespace Waybill.Checking.Law;

/// <summary>Asks the table of vetoes whether a veto that is claimed was cast; the right to one is only a power.</summary>
internal sealed class VetoCast : ICheck
{
    public string Name => "veto";

    public int Version => 1;

    /// <summary>The rule on how the Council decides.</summary>
    private const string Voting = "UNC-27-3";

    public IEnumerable<Finding> Examine(CaseView view) =>
        view.Claims.Where(c => c.Claim.Event == EventKind.Veto).Select(c => Examine(c, view.Shelf.Vetoes, view.Shelf.Law.Find(Voting)?.Mark ?? " (unverified)"));

    private Finding Examine(StatedClaim stated, VetoTable table, string mark)
    {
        var (members, topics) = Named(stated);
        var when = stated.Claim.When ?? (stated.Report.Document.Published is { } p ? new When(null, p) : null);
        var votes = (members.IsEmpty ? table.Find(null, topics) : [.. members.SelectMany(m => table.Find(m, topics))])
            .Where(v => when is not { } w || w.Overlaps(When.On(v.Date))).DistinctBy(v => v.Draft).ToList();
        var dated = stated.Claim.When is not null;
        var end = $"The table of vetoes on the shelf ends on {Wording.Day(table.LastDay)}";
        var late = when is not { } x || !(x.Latest <= table.LastDay);
        var who = members.IsEmpty ? "a permanent member" : string.Join(" and ", members);
        Verdict verdict = (votes, dated) switch
        {
            ([_, ..], true) => new Verdict.Supported($"{Sum(votes)}."),
            ([_, ..], false) => new Verdict.Undecided(
                $"The claim gives no day and no draft. A veto is a power of {who}; votes that touch the places it names: {Sum(votes)}. {end}; whether one of them is meant is not said."),
            (_, _) when members.Any(m => !VetoTable.PermanentMembers.Contains(m)) && members.All(m => !VetoTable.PermanentMembers.Contains(m)) =>
                new Verdict.Contradicted($"{who} is no permanent member of the Security Council and has no veto (Charter, article 27(3){mark})."),
            ([], true) when !late => new Verdict.Contradicted($"The table of vetoes, complete to {Wording.Day(table.LastDay)}, has no vote by {who} on this in {Wording.Days(when!.Value)}."),
            _ => new Verdict.Undecided(
                $"A veto is a power: without a draft put to the vote none is cast, and no vote on these transfers is known here. {end}{(late ? ", so that it cannot speak for later days" : "")}."),
        };
        return new(stated.Claim.Id, Name, Version, verdict, null, null, [stated.Excerpt])
        {
            Basis = [.. votes.Select(v => v.Draft).Prepend(Voting + mark).Take(9)],
        };
    }

    /// <summary>The permanent members named as acting, and the other places named, which a draft may be about.</summary>
    private static (ImmutableArray<string> Members, ImmutableArray<string> Topics) Named(StatedClaim stated)
    {
        var sentence = Wording.Sentence(stated.Report.Document.Text, stated.Claim.Span);
        var places = stated.Report.Places.Where(p => sentence.Contains(p.Span) && p.Place?.Country is not null).ToList();
        var codes = stated.Claim.Actors.Concat(places.Select(p => p.Place!.Country!)).Where(c => c.Length == 3).Distinct().ToList();
        var members = codes.Where(VetoTable.PermanentMembers.Contains).ToImmutableArray();
        // Who speaks of the veto is not who casts it: a claim's own actors come first.
        var acting = stated.Claim.Actors.Where(VetoTable.PermanentMembers.Contains).ToImmutableArray();
        var topics = places.Where(p => p.Place!.IsCountry && !VetoTable.PermanentMembers.Contains(p.Place.Country!)).Select(p => p.Place!.Name);
        return (acting.IsEmpty ? members : acting, [.. topics.Distinct()]);
    }

    private static string Sum(List<Veto> votes) => string.Join("; ", votes.TakeLast(3).Select(v =>
        $"{v.Draft}, {Wording.Day(v.Date)}, vetoed by {string.Join(" and ", v.Members)} ({(v.Topic.Length > 0 ? v.Topic : v.Agenda)})"));
}
