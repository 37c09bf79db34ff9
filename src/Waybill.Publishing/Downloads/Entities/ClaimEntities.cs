using NodaTime;
using NodaTime.Text;
using Waybill.FollowTheMoney;

namespace Waybill.Publishing.Downloads.Entities;

/// <summary>One claim as an event, and as a relation between its parties where the case supports one.</summary>
internal static class ClaimEntities
{
    /// <summary>The law never tells whether something happened, and its answers are mostly open.</summary>
    private const string Law = "law";

    /// <summary>The checks that look a deed up where others than its source recorded it.</summary>
    private static readonly string[] OfDeeds = ["register", "carried-by-ship", "veto"];

    public static IEnumerable<Entity> Of(Statement statement, Cast cast)
    {
        yield return Event(statement, cast);
        if (IsBorneOut(statement) && statement.Claim is { Supplier: { } supplier, Recipient: { } recipient } && cast.Party(supplier) != cast.Party(recipient))
        {
            yield return Dated(new EntityDraft(EntityIds.Link(statement.Claim.Id), "UnknownLink"), statement.Claim.When)
                .Add("subject", cast.Party(supplier))
                .Add("object", cast.Party(recipient))
                .Add("role", $"{Phrases.Event(statement.Claim.Event)}, as claimed")
                .Add("status", $"claimed, and supported by {string.Join(", ", statement.Findings.Where(f => f.Verdict is Verdict.Supported).Select(f => f.Check).Distinct())}; not proven")
                .Add("summary", statement.Words)
                .Add("description", $"Rests on the claim {EntityIds.Claim(statement.Claim.Id)}.")
                .Add("recordId", statement.Claim.Id)
                .Add("publisher", statement.Report.Document.Publisher)
                .Finish();
        }
    }

    /// <summary>
    /// Whether the case supports the deed itself: asserted flatly or as likely, a check that looks deeds up has it, no check is against it or open, and no
    /// rival stands beside it. That a date or a distance in a claim is right shows nothing of the deed. Everything else stays what somebody said.
    /// </summary>
    private static bool IsBorneOut(Statement s) =>
        s is { Rivals.IsEmpty: true, Claim: { Polarity: Polarity.Asserted, Certainty: Certainty.Certain or Certainty.Probable, Event: not EventKind.Denial } }
        && s.Findings.Any(f => OfDeeds.Contains(f.Check) && f.Verdict is Verdict.Supported)
        && s.Findings.Where(f => f.Check != Law).All(f => f.Verdict is Verdict.Supported);

    private static Entity Event(Statement s, Cast cast)
    {
        var stops = s.Claim.Route.Select(r => (r.Leg, Place: PlaceOf(s, r.Place))).Where(r => r.Place is not null).ToList();
        var borne = IsBorneOut(s);
        var trip = borne && s.Claim.Event == EventKind.Transfer && stops.Exists(r => r.Leg is Leg.From or Leg.To);
        var draft = Dated(new EntityDraft(EntityIds.Claim(s.Claim.Id), trip ? "Trip" : "Event"), s.Claim.When)
            .Add("name", $"{(s.Claim.Polarity == Polarity.Denied ? "Denial" : "Claim")} by {s.Source}: {Phrases.Event(s.Claim.Event)}")
            .Add("summary", s.Words)
            .Add("recordId", s.Claim.Id)
            .Add("publisher", s.Report.Document.Publisher)
            .Add("proof", EntityIds.Document(s.Report.Document.Sha256))
            .Add("keywords", Phrases.Event(s.Claim.Event))
            .Add("description", $"A claim, not a fact. {Phrases.Label(Phrases.Word(s.Standing))}.");
        Notes(draft, s);
        foreach (var finding in s.Findings)
        {
            draft.Add("description", $"{Phrases.Label(finding.Verdict.Word)} ({finding.Check}, version {finding.Version}): {finding.Verdict.Because}");
        }

        if (borne)
        {
            Asserted(draft, s, cast, trip, stops);
        }
        else
        {
            Mentioned(draft, s);
        }

        return draft.Finish();
    }

    /// <summary>What is borne out is written with the properties that say that it was so.</summary>
    private static void Asserted(EntityDraft draft, Statement s, Cast cast, bool trip, List<(Leg Leg, Place? Place)> stops)
    {
        foreach (var party in Parties(s.Claim))
        {
            draft.Add("involved", cast.Party(party)).Add("country", Publishing.Parties.ShortOf(party));
        }

        foreach (var (leg, place) in stops)
        {
            var property = !trip ? null : leg switch { Leg.From => "startLocation", Leg.To => "endLocation", _ => null };
            _ = property is null ? draft.Add("location", place?.Name) : draft.Add(property, EntityIds.Place(place!)); // Stops without a place were left out.
        }

        foreach (var vehicle in trip ? cast.VehiclesOf(s) : [])
        {
            draft.Add("vehicle", vehicle);
        }
    }

    /// <summary>What is not is written with those that say only that the words name it.</summary>
    private static void Mentioned(EntityDraft draft, Statement s)
    {
        foreach (var party in Parties(s.Claim))
        {
            draft.Add("namesMentioned", Publishing.Parties.NameOf(party)).Add("detectedCountry", Publishing.Parties.ShortOf(party));
        }

        foreach (var place in s.Claim.Places.Select(i => PlaceOf(s, i)).OfType<Place>())
        {
            draft.Add("locationMentioned", place.Name);
        }
    }

    private static void Notes(EntityDraft draft, Statement s)
    {
        draft.Add("notes", $"Status: {Phrases.Word(s.Standing)}")
            .Add("notes", $"Source: {s.Source}{(s.Role is { } role ? $", {role}" : "")}{(s.Claim.Chain.IsEmpty ? "" : $", through {string.Join(", ", s.Claim.Chain)}")}; {Phrases.Sureness(s.Claim.Certainty)}")
            .Add("notes", s.Claim.Items.IsEmpty ? null : $"Items: {string.Join("; ", s.Claim.Items.Select(i => i.Text))}")
            .Add("notes", s.Origin is { } origin ? $"Origin {origin.Id}: {Phrases.Many(origin.Claims.Length, "claim")} in {Phrases.Many(origin.Documents.Length, "document")}" : null);
        foreach (var rival in s.Rivals)
        {
            draft.Add("notes", $"Disputed: cannot both hold with {EntityIds.Claim(rival.First == s.Claim.Id ? rival.Second : rival.First)}. {rival.Why}");
        }
    }

    private static IEnumerable<string> Parties(Claim claim) => new[] { claim.Supplier, claim.Recipient }.OfType<string>().Concat(claim.Actors).Distinct();

    private static Place? PlaceOf(Statement s, int index) => index >= 0 && index < s.Report.Places.Length ? s.Report.Places[index].Place : null;

    private static EntityDraft Dated(EntityDraft draft, When? when) => when switch
    {
        { Earliest: { } a, Latest: { } b } when a == b => draft.Add("date", Iso(a)),
        { } span => draft.Add("startDate", span.Earliest is { } a ? Iso(a) : null).Add("endDate", span.Latest is { } b ? Iso(b) : null),
        _ => draft,
    };

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
