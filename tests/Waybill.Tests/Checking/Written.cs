using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Waybill.Tests.Checking;

/// <summary>A report put together by hand: words are found in the text, so that offsets are always right.</summary>
internal sealed class Written(string file, string text, string? published = null)
{
    public static readonly Place Moscow = new("geonames:524901", "Moscow", "P.PPLC", "RUS", new(55.752, 37.616), "RU-MOW", 10_381_222);
    public static readonly Place Alabuga = new("waybill:alabuga-sez", "Alabuga Special Economic Zone", "S.INDS", "RUS", new(55.826, 52.063), "RU-TA");
    public static readonly Place Russia = new("geonames:2017370", "Russia", "A.PCLI", "RUS", new(60, 100));
    public static readonly Place Iran = new("geonames:130758", "Iran", "A.PCLI", "IRN", new(32, 53));
    public static readonly Place Dagestan = new("geonames:567293", "Dagestan", "A.ADM1", "RUS", new(43, 47), "RU-DA");
    public static readonly Place Makhachkala = new("geonames:532096", "Makhachkala", "P.PPLA", "RUS", new(42.976, 47.502), "RU-DA", 497_959);
    public static readonly Place Amirabad = new("waybill:amirabad-port", "Amirabad Port", "S.PRT", "IRN", new(36.853, 53.37), "IR-21");
    public static readonly Place Caspian = new("geonames:630671", "Caspian Sea", "H.SEA", null, new(42, 50));
    public static readonly Place Limassol = new("geonames:146384", "Limassol", "P.PPLA", "CYP", new(34.684, 33.038), "CY-02", 154_000);
    public static readonly Place Mari = new("geonames:146268", "Mari", "P.PPL", "CYP", new(34.738, 33.305), "CY-04");

    private readonly ImmutableArray<PlaceMention>.Builder places = ImmutableArray.CreateBuilder<PlaceMention>();
    private readonly ImmutableArray<TimeMention>.Builder times = ImmutableArray.CreateBuilder<TimeMention>();
    private readonly ImmutableArray<Claim>.Builder claims = ImmutableArray.CreateBuilder<Claim>();
    private readonly ImmutableArray<Relation>.Builder relations = ImmutableArray.CreateBuilder<Relation>();
    private readonly ImmutableArray<Quote>.Builder quotes = ImmutableArray.CreateBuilder<Quote>();

    private readonly ImmutableArray<NameMention>.Builder names = ImmutableArray.CreateBuilder<NameMention>();

    public Document Document { get; } = new(
        file, Fingerprint.OfText(text), "text/plain", "utf-8", "en", null, published is null ? null : Day(published), text, null);

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public Written Place(string words, Place? place, double score = 0.9, int occurrence = 1)
    {
        var span = Find(words, occurrence);
        places.Add(new(span.Start, span.End, words, PlaceForm.Name, PlaceRole.Location, false, place, place is null ? [] : [new(place, score, "by its name")]));
        return this;
    }

    public Written Time(string words, string earliest, string latest)
    {
        var span = Find(words, 1);
        times.Add(new(span.Start, span.End, words, TimeType.Date, Day(earliest), Day(latest), null, null, null));
        return this;
    }

    public Written Spokesman(string name, string role)
    {
        quotes.Add(new(new(0, 0, name, name, role), null, [], QuoteKind.Indirect, [name]));
        return this;
    }

    public Written Ship(string name)
    {
        var span = Find(name, 1);
        names.Add(new(span.Start, span.End, name, NameType.Platform));
        return this;
    }

    public Written Relation(RelationKind kind, string words, double? value = null, string? unit = null, int? place = null, int? reference = null, bool about = false,
        double? otherValue = null, string? otherUnit = null, int? claim = null)
    {
        var span = Find(words, 1);
        relations.Add(new(kind, span.Start, span.End, words, claim is { } c ? claims[c].Id : null, value, unit)
        {
            Place = place,
            Reference = reference,
            Approximate = about,
            OtherValue = otherValue,
            OtherUnit = otherUnit,
        });
        return this;
    }

    public Written Claim(string words, EventKind kind, string? supplier = null, string? recipient = null, string source = Waybill.Claim.Publisher,
        ImmutableArray<Item> items = default, When? when = null, Polarity polarity = Polarity.Asserted, Certainty certainty = Certainty.Certain,
        ImmutableArray<RouteStop> route = default, ImmutableArray<int> places = default, ImmutableArray<string> actors = default, string? whenBecause = null)
    {
        var span = Find(words, 1);
        claims.Add(new(
            Waybill.Claim.IdOf(Document.Sha256, span, kind), span.Start, span.End, source, [], kind, supplier, recipient, actors.IsDefault ? [] : actors,
            items.IsDefault ? [] : items, route.IsDefault ? [] : route, places.IsDefault ? [] : places, when, polarity, certainty)
        { WhenBecause = whenBecause });
        return this;
    }

    public static implicit operator Report(Written written) => written.Build();

    public Report Build() => new(
        Document, places.ToImmutable(), times.ToImmutable(), quotes.ToImmutable(), claims.ToImmutable(), relations.ToImmutable(), names.ToImmutable());

    private TextSpan Find(string words, int occurrence)
    {
        var at = -1;
        for (var i = 0; i < occurrence; i++)
        {
            at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        return at < 0 ? throw new ArgumentException($"'{words}' is not in '{text}'.") : new(at, at + words.Length);
    }
}
