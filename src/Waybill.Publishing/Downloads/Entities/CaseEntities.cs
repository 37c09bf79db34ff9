using System.Collections.Immutable;
using System.Globalization;
using NodaTime.Text;
using Waybill.FollowTheMoney;

namespace Waybill.Publishing.Downloads.Entities;

/// <summary>
/// A case as entities of FollowTheMoney, for Aleph, OpenAleph and others. A claim is an <c>Event</c> that says whose claim it is and how it stands; only
/// what the checks support, asserted and without a rival, is written as a relation between the parties. docs/follow-the-money.md has the whole mapping.
/// </summary>
public static class CaseEntities
{
    /// <summary>The entities, each id once; the same dossier gives the same entities in the same order.</summary>
    public static ImmutableArray<Entity> Of(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var edition = new Edition(dossier);
        var cast = new Cast(edition);
        ImmutableArray<Entity> all =
        [
            .. dossier.Evidence.Select(e => Document(e, edition.Find(e.Sha256))),
            .. edition.Reports.Where(r => dossier.Evidence.All(e => e.Sha256 != r.Document.Sha256)).Select(r => Document(null, r)),
            .. cast.Entities,
            .. Places(edition),
            .. edition.Statements.SelectMany(s => ClaimEntities.Of(s, cast)),
            .. cast.Mentions,
        ];
        return [.. all.DistinctBy(e => e.Id)];
    }

    private static Entity Document(Evidence? evidence, Report? report)
    {
        var (sha256, document) = (evidence?.Sha256 ?? report?.Document.Sha256 ?? default, report?.Document);
        var file = evidence?.File ?? document?.File ?? "";
        var name = file[(file.LastIndexOfAny(['/', '\\']) + 1)..];
        return new EntityDraft(EntityIds.Document(sha256), "Document")
            .Add("name", document?.Title ?? name)
            .Add("title", document?.Title)
            .Add("fileName", name)
            .Add("fileSize", evidence?.Bytes.ToString(CultureInfo.InvariantCulture))
            .Add("mimeType", evidence?.MediaType ?? document?.MediaType)
            .Add("encoding", document?.Charset)
            .Add("language", ThreeLetters(document?.Language))
            .Add("publishedAt", (document?.Published ?? evidence?.Published) is { } day ? LocalDatePattern.Iso.Format(day) : null)
            .Add("publisher", document?.Publisher)
            .Add("notes", $"SHA-256 {sha256}")
            .Add("notes", evidence?.Kind switch
            {
                EvidenceKind.List => "A list of the sanctioned in which the checks looked names up.",
                EvidenceKind.ListPart => "A part of a list of the sanctioned.",
                EvidenceKind.Register => "A register of arms transfers in which the checks looked deals up.",
                EvidenceKind.Entities => "Entities of FollowTheMoney, handed on with those of the case.",
                _ => null,
            })
            .Finish();
    }

    /// <summary>The places that claims name, as far as the gazetteer knows which is meant; where the name fits others too, the notes say so.</summary>
    private static IEnumerable<Entity> Places(Edition edition) =>
        edition.Statements.SelectMany(s => s.Claim.Places.Concat(s.Claim.Route.Select(r => r.Place)).Where(i => i >= 0 && i < s.Report.Places.Length).Select(i => s.Report.Places[i]))
            .Where(m => m.Place is not null).GroupBy(m => m.Place!.Id).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Place([.. g]));

    private static Entity Place(ImmutableArray<PlaceMention> mentions)
    {
        var place = mentions[0].Place!; // The mentions were chosen by having one.
        var country = Parties.ShortOf(place.Country);
        var draft = new EntityDraft(EntityIds.Place(place), "Address")
            .Add("name", place.Name)
            .Add("full", place.Country is null || place.IsCountry ? place.Name : $"{place.Name}, {Parties.NameOf(place.Country)}")
            .Add("country", country)
            .Add("latitude", place.Point.Latitude.ToString("0.#####", CultureInfo.InvariantCulture))
            .Add("longitude", place.Point.Longitude.ToString("0.#####", CultureInfo.InvariantCulture))
            .Add("remarks", PlaceWords.KindOf(place));
        foreach (var mention in mentions.Where(m => m.Candidates.Length > 1).DistinctBy(m => m.Text))
        {
            draft.Add("notes", string.Create(CultureInfo.InvariantCulture, $"“{mention.Text}” may also be {string.Join(", ", mention.Candidates.Skip(1).Take(3).Select(c => $"{c.Value.Name} ({c.Value.Country}, {c.Score:0.00})"))}; taken for this one with {mention.Candidates[0].Score:0.00}."));
        }

        return draft.Finish();
    }

    /// <summary>FollowTheMoney writes languages with three letters (ISO 639-3).</summary>
    private static string? ThreeLetters(string? language)
    {
        try
        {
            return language is null || CultureInfo.GetCultureInfo(language) is not { ThreeLetterISOLanguageName: { Length: 3 } three } || three == "ivl" ? null : three;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
