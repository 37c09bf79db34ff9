using System.Collections.Immutable;
using Waybill.Reading.Text;
using Waybill.Reference;

namespace Waybill.Reading.Places;

/// <summary>Says what given stretches of a document mean as places, with everything else that the document names as company.</summary>
public static class PlaceResolver
{
    /// <summary>A part of the words given stands for the whole only where the report bears it out.</summary>
    private const double LeastOfPart = 0.4;

    /// <summary>One mention a span, in order; its place is null only where neither the words nor the text around them name any place.</summary>
    public static ImmutableArray<PlaceMention> Resolve(Document document, ImmutableArray<TextSpan> spans, Shelf shelf)
    {
        var sentences = Sentences.In(document.Text);
        var scan = new PlaceScan(document, sentences, shelf);
        var found = scan.Spot();
        var given = spans.Distinct().ToDictionary(s => s, new GivenPlace(scan, document.Text, sentences, shelf).Of);
        var kept = found.Where(f => !given.Keys.Any(g => g.Start < f.End && f.Start < g.End));
        var all = kept.Concat(given.Values).OrderBy(s => s.Start).ThenBy(s => s.End).ToList();
        PlaceFinder.Understand(all, scan, shelf);
        return [.. spans.Select(s => Mention(given[s], all, document.Text, shelf) with { Start = s.Start, End = s.End, Text = s.In(document.Text) })];
    }

    private static PlaceMention Mention(Spotted name, List<Spotted> all, string text, Shelf shelf)
    {
        var known = PlaceFinder.Mention(name, text, shelf);
        var isSure = !name.IsPart || (name.Ranked is [var best, ..] && best.Score >= LeastOfPart);
        return known.Place is not null && isSure ? known : Beside(name, all) is { } unlisted ? known with { Place = unlisted.Value, Candidates = [unlisted, .. known.Candidates] } : known;
    }

    /// <summary>
    /// A place that no list has, at the point of what the text says it lies in, else of the nearest place that the text names. Its
    /// id, its low score and the reason say that it is no entry of the gazetteer.
    /// </summary>
    private static Candidate<Place>? Beside(Spotted name, List<Spotted> all)
    {
        var holding = name.Containers.SelectMany(c => c).FirstOrDefault()?.Place;
        var near = holding ?? all.Where(o => o != name && o.Chosen is not null && !o.IsPart)
            .OrderBy(o => Math.Abs(o.Sentence - name.Sentence)).ThenBy(o => o.Chosen!.Place.IsCountry || o.IsAdjective).ThenBy(o => Math.Abs(o.Start - name.Start))
            .FirstOrDefault()?.Chosen?.Place;
        return near is null
            ? null
            : new(new Place($"unlisted:{name.Name}", name.Name, "L.LCTY", near.Country, near.Point, near.Region, 0), 0.1,
                holding is null ? $"not listed; set at {near.Name}, the nearest place that the text names" : $"not listed; set at {near.Name}, in which the text says it lies");
    }
}
