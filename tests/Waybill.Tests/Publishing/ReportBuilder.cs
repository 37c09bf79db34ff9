using NodaTime;

namespace Waybill.Tests.Publishing;

/// <summary>Makes a report by hand: spans are found by their words, so that a text can be changed without counting.</summary>
internal sealed class ReportBuilder(string file, string language, string publisher, LocalDate? published, string text)
{
    private readonly List<PlaceMention> places = [];
    private readonly List<Quote> quotes = [];
    private readonly List<Claim> claims = [];
    private readonly List<Relation> relations = [];

    public Fingerprint Sha256 { get; } = Fingerprint.OfText(text);

    public string Text => text;

    public TextSpan Furniture { get; init; }

    public TextSpan? Headline { get; init; }

    public TextSpan Span(string words) =>
        text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at ? new(at, at + words.Length) : throw new ArgumentException($"'{words}' is not in {file}.");

    public Excerpt Excerpt(string words) => new(Sha256, Span(words).Start, Span(words).End);

    public int Place(string words, Place place, double score = 0.95, string why = "the only place of that name in the case", PlaceRole role = PlaceRole.Location, params Candidate<Place>[] others)
    {
        var span = Span(words);
        places.Add(new(span.Start, span.End, words, PlaceForm.Name, role, false, place, [new(place, score, why), .. others]));
        return places.Count - 1;
    }

    public int Speaker(string words, string name, string? role)
    {
        var span = Span(words);
        quotes.Add(new(new(span.Start, span.End, words, name, role), null, [], QuoteKind.Indirect, []));
        return quotes.Count - 1;
    }

    public Claim Claim(
        string words, string source, EventKind kind, string? from = null, string? to = null, Item[]? items = null, RouteStop[]? route = null,
        int[]? at = null, When? when = null, Polarity polarity = Polarity.Asserted, Certainty certainty = Certainty.Certain, int? quote = null, string[]? chain = null)
    {
        var span = Span(words);
        var claim = new Claim(
            Waybill.Claim.IdOf(Sha256, span, kind), span.Start, span.End, source, [.. chain ?? []], kind, from, to,
            [.. new[] { from, to }.OfType<string>()], [.. items ?? []], [.. route ?? []],
            [.. (at ?? []).Concat((route ?? []).Select(r => r.Place)).Distinct()], when, polarity, certainty)
        {
            Quote = quote,
            WhenBecause = when is null ? "the text gives no time" : null,
        };
        claims.Add(claim);
        return claim;
    }

    public void Relate(RelationKind kind, string words, Claim? claim, double? value, string? unit, int? place, int? reference)
    {
        var span = Span(words);
        relations.Add(new(kind, span.Start, span.End, words, claim?.Id, value, unit) { Place = place, Reference = reference });
    }

    public Report Build() => new(
        new(file, Sha256, "text/plain", "utf-8", language, null, published, text, Headline)
        {
            Publisher = publisher,
            Furniture = Furniture.Length > 0 ? [Furniture] : [],
        },
        [.. places], [], [.. quotes], [.. claims.OrderBy(c => c.Start).ThenByDescending(c => c.End)], [.. relations], []);
}
