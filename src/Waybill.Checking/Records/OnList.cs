using System.Text.RegularExpressions;
using NodaTime;
using Waybill.FollowTheMoney;
using Waybill.Reference.Screening;

namespace Waybill.Checking.Records;

/// <summary>
/// Looks the companies and ships that a claim names up on the lists that were loaded, and says whether they were listed on the claim's day. People are
/// looked up only where the claim itself says that they are sanctioned: a name shared with an entry is no reason to bring a private person up.
/// </summary>
internal sealed partial class OnList : ICheck
{
    private const int MostHits = 3;

    public string Name => "listed";

    public int Version => 2;

    public IEnumerable<Finding> Examine(CaseView view) =>
        view.Records.Lists is not { } lists
            ? []
            : from stated in view.Claims
              let says = Listing().IsMatch(stated.Sentence)
              from name in stated.Report.Names.Where(n => stated.Claim.Span.Contains(new TextSpan(n.Start, n.End)) && IsLookedUp(n, says))
              let found = Found(stated, name, says, lists)
              where found is not null
              select found;

    /// <summary>A trading house may be taken for a building; the lists know which it is.</summary>
    private static bool IsLookedUp(NameMention name, bool says) =>
        (name.Type is NameType.Organisation or NameType.Facility && !ShipNumbers.IsNumber(name.Text)) || (name.Type is NameType.Platform && ShipNumbers.IsName(name.Text)) || (name.Type is NameType.Person && says);

    private Finding? Found(StatedClaim stated, NameMention name, bool says, ScreeningIndex lists)
    {
        // Of a list that lies there in several editions each may have the entry.
        var hits = lists.Find(Query(stated, name), new ScreeningFilter { Limit = MostHits * lists.Lists.Length }).Hits.Where(h => h.Match.IsMatch);
        var entries = ListedEntry.Of(hits, lists.Lists).Take(MostHits).ToList();
        var day = stated.Claim.When?.Latest ?? stated.Claim.When?.Earliest ?? stated.Report.Document.Published;
        var told = entries.Select(e => day is { } on ? e.On(on) : ((ScreeningHit Edition, ListedThen? Then))(e.Editions[0], null)).ToList();
        var onePerList = entries.Select(e => e.List).Distinct().Count() == entries.Count;
        var sentences = string.Join(" ", told.Select(t => $"{Entry(t.Edition)}. {On(t.Then, day)}"));
        Verdict? verdict = (entries.Count, says && stated.Claim.Polarity == Polarity.Asserted) switch
        {
            (0, true) => new Verdict.Undecided($"{name.Text} was found on none of the lists searched: {Searched(lists)}. Other lists, and later editions, were not."),
            (0, false) => null,
            (_, true) when onePerList && told.Exists(t => t.Then is { Answer: true }) => new Verdict.Supported(sentences),
            _ => new Verdict.Undecided($"{sentences} A like name is not yet the same {Thing(name)}; somebody has to settle that."),
        };
        return verdict is null ? null : new(stated.Claim.Id, Name, Version, verdict, null, null, [new(stated.Report.Document.Sha256, name.Start, name.End)])
        {
            Basis = [.. told.Select(t => $"{t.Edition.List.Title}, {t.Edition.List.Edition}: {t.Edition.Entry.Entity.Id}").DefaultIfEmpty(Searched(lists))],
            Rows = [.. entries.SelectMany(e => e.Rows)],
        };
    }

    /// <summary>The name with what the sentence says besides: a ship's hull number goes before any name.</summary>
    private static Entity Query(StatedClaim stated, NameMention name)
    {
        var draft = new EntityDraft("asked", name.Type switch { NameType.Person => "Person", NameType.Platform => "Vessel", _ => "Organization" }).Add("name", name.Text);
        if (name.Type == NameType.Platform)
        {
            foreach (var number in ShipNumbers.In(stated.Report.Document.Text, Wording.Sentence(stated.Report.Document.Text, stated.Claim.Span)))
            {
                draft.Add("imoNumber", number.Imo?.ToString()).Add("mmsi", number.Mmsi?.ToString());
            }
        }

        return draft.Finish();
    }

    private static string Entry(ScreeningHit hit) =>
        $"{hit.List.Title}, {hit.List.Edition}, has {hit.Entry.Caption} ({hit.Entry.Entity.Schema.ToLowerInvariant()}, {hit.Entry.Entity.Id}; likeness {hit.Match.Score.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)})";

    private static string On(ListedThen? then, LocalDate? day) => (then, day) is ({ } known, { } on) ? $"On {Wording.Day(on)}: {known.Because}" : "The claim has no day.";

    private static string Searched(ScreeningIndex lists) => string.Join("; ", lists.Lists.Select(l => $"{l.Title}, {l.Edition}"));

    private static string Thing(NameMention name) => name.Type switch { NameType.Person => "person", NameType.Platform => "ship", _ => "body" };

    [GeneratedRegex(@"\b(?:sanctioned|blacklisted|black-listed|designated|under sanctions|sanctions lists?|imposed sanctions|added to (?:the|its) list)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Listing();
}
