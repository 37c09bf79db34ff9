using System.Collections.Immutable;
using Waybill.Reading.Text;
using Waybill.Reference;

namespace Waybill.Reading.Places;

/// <summary>Finds the places that a document names and what each means there.</summary>
internal static class PlaceFinder
{
    /// <summary>
    /// Places given by name in the order of the text, then those given by an adjective in theirs: an index into the first part
    /// stays good for whoever leaves the adjectives out.
    /// </summary>
    public static ImmutableArray<PlaceMention> In(Document document, ImmutableArray<Sentence> sentences, Shelf shelf)
    {
        var scan = new PlaceScan(document, sentences, shelf);
        var spotted = scan.Spot();
        Understand(spotted, scan, shelf);
        return [.. spotted.Where(s => !s.IsSilent && (s.Chosen is not null || s.KindIsCertain))
            .Select(s => Mention(s, document.Text, shelf)).OrderBy(m => m.Form).ThenBy(m => m.Start)];
    }

    internal static void Understand(List<Spotted> spotted, PlaceScan scan, Shelf shelf)
    {
        new PlaceContext(scan.Runs, shelf).Read(spotted);
        new PlaceRoles(scan.Runs).Read(spotted);
        new PlaceChoice(shelf.Gazetteer, spotted).Choose();
    }

    internal static PlaceMention Mention(Spotted name, string text, Shelf shelf)
    {
        var place = name.Chosen?.Place;
        // Other towns than capitals seldom act: "Hama was shelled" is about the ground.
        var acts = name.IsActor && (name.IsAdjective || place is null or { IsCountry: true } or { Kind: "P.PPLC" } || shelf.Countries.ByCapital(name.Name) is not null);
        var role = name.IsDateline ? PlaceRole.Dateline : acts ? PlaceRole.Actor : PlaceRole.Location;
        return new(
            name.Start, name.End, text[name.Start..name.End], name.IsAdjective ? PlaceForm.Adjective : PlaceForm.Name, role,
            Metonym: role == PlaceRole.Actor && place is { IsCountry: false }, place,
            [.. name.Ranked.Select(c => new Candidate<Place>(c.Value.Place, c.Score, c.Why))]);
    }
}
