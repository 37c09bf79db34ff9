using System.Collections.Immutable;
using Waybill.FollowTheMoney;

namespace Waybill.Publishing.Downloads.Entities;

/// <summary>
/// Who and what appears in the claims of a case: states and bodies, those who speak, ships and other vehicles. People are in it only where they speak
/// and so vouch for a claim themselves.
/// </summary>
internal sealed partial class Cast
{
    private readonly SortedDictionary<string, EntityDraft> drafts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, EntityDraft> mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> vehicles = new(StringComparer.Ordinal);

    public Cast(Edition edition)
    {
        foreach (var statement in edition.Statements)
        {
            foreach (var party in new[] { statement.Claim.Supplier, statement.Claim.Recipient }.OfType<string>().Concat(statement.Claim.Actors))
            {
                Party(party);
            }

            Speaker(statement);
            Bodies(statement);
            vehicles[statement.Claim.Id] = [.. Vehicles(statement).Distinct()];
        }

        foreach (var finding in edition.Findings.Where(f => f.Check is "listed" or "ship-identity"))
        {
            Noted(edition, finding);
        }
    }

    public IEnumerable<Entity> Entities => drafts.Values.Select(d => d.Finish());

    /// <summary>Which document names whom: that a name stands there, and no more.</summary>
    public IEnumerable<Entity> Mentions => mentions.Values.Select(d => d.Finish());

    /// <summary>The id of a state or body that claims name as a party.</summary>
    public string Party(string party)
    {
        if (Parties.ShortOf(party) is not { } country)
        {
            return Body(party);
        }

        var id = EntityIds.State(party);
        Draft(id, "PublicBody").Add("name", Parties.NameOf(party)).Add("country", country).Add("summary", "A state, as the claims name it.");
        return id;
    }

    /// <summary>The ids of the ships and other vehicles that a claim names.</summary>
    public ImmutableArray<string> VehiclesOf(Statement statement) => vehicles.GetValueOrDefault(statement.Claim.Id, []);

    private static bool Is(NameMention name, string words) => name.Text.Equals(words, StringComparison.OrdinalIgnoreCase);

    private string Body(string name)
    {
        var id = EntityIds.Body(name);
        Draft(id, "Organization").Add("name", name);
        return id;
    }

    private EntityDraft Draft(string id, string schema)
    {
        if (!drafts.TryGetValue(id, out var draft))
        {
            drafts[id] = draft = new EntityDraft(id, schema);
        }

        return draft;
    }

    private void Speaker(Statement s)
    {
        if (s.Claim.Source == Claim.Publisher || s.Report.Names.FirstOrDefault(n => Is(n, s.Claim.Source)) is not { } name)
        {
            return;
        }

        if (name.Type == NameType.Person)
        {
            var id = EntityIds.Person(s.Report.Document.Sha256, name.Text);
            Draft(id, "Person").Add("name", name.Text).Add("position", s.Role).Add("summary", "Speaks in a document of the case.");
            Mention(s.Report, id, name.Text);
        }
        else if (name.Type is NameType.Organisation or NameType.Group)
        {
            Mention(s.Report, Body(name.Text), name.Text);
        }
    }

    private void Bodies(Statement s)
    {
        foreach (var name in Named(s).Where(n => n.Type == NameType.Organisation && !ShipNumbers.IsNumber(n.Text)))
        {
            Mention(s.Report, Body(name.Text), name.Text);
        }
    }

    private void Mention(Report report, string entity, string name)
    {
        var document = EntityIds.Document(report.Document.Sha256);
        var id = EntityIds.Mention(document, entity, name);
        mentions.TryAdd(id, new EntityDraft(id, "Mention").Add("document", document).Add("resolved", entity).Add("name", name).Add("detectedSchema", drafts[entity].Schema));
    }

    private static IEnumerable<NameMention> Named(Statement s) => s.Report.Names.Where(n => s.Claim.Span.Contains(new TextSpan(n.Start, n.End)));
}
