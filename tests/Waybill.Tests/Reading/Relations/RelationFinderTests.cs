using System.Collections.Immutable;
using Waybill.Reading.Relations;
using Waybill.Reading.Text;
using Xunit;

namespace Waybill.Tests.Reading.Relations;

/// <summary>The places are given, so that only the reading of the relation is tested.</summary>
public sealed class RelationFinderTests
{
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["Russia"] = "A.PCLI",
        ["Egypt"] = "A.PCLI",
        ["Yemen"] = "A.PCLI",
        ["Libya"] = "A.PCLI",
        ["Sudan"] = "A.PCLI",
        ["Iran"] = "A.PCLI",
        ["Somalia"] = "A.PCLI",
        ["Eritrea"] = "A.PCLI",
        ["Israel"] = "A.PCLI",
        ["Dagestan"] = "A.ADM1",
        ["Batroun district"] = "A.ADM2",
        ["Tigray"] = "A.ADM1",
        ["Red Sea"] = "H.SEA",
        ["Gulf of Aden"] = "H.GULF",
        ["Alabuga Special Economic Zone"] = "S.IND",
        ["Wadi Seidna"] = "S.AIRB",
    };

    private static readonly string[] Towns =
        ["Moscow", "Makhachkala", "Damietta", "Selaata", "Beirut", "Aden", "Port Sudan", "Eilat", "Khartoum", "Omdurman", "Benghazi", "Misrata", "Mekelle", "Assab", "Tripoli", "Mersin", "Sweihan", "Gaza", "Berlin", "Taiz", "Bandar Abbas"];

    [Theory]
    [InlineData("The site in Russia's Alabuga Special Economic Zone, about 1,100 km east of Moscow, is shown.",
        "Containment Alabuga Special Economic Zone < Russia; Distance Alabuga Special Economic Zone < Moscow 1100 km ~; Direction Alabuga Special Economic Zone < Moscow east")]
    [InlineData("Port Sudan, for which it was heading, lies some 1,100 km south of Eilat.", "Distance Port Sudan < Eilat 1100 km ~; Direction Port Sudan < Eilat south")]
    [InlineData("Benghazi is 640 km from Misrata.", "Distance Benghazi < Misrata 640 km")]
    [InlineData("Mekelle, a city roughly 500 miles north-west of Assab, fell.", "Distance Mekelle < Assab 500 mi ~; Direction Mekelle < Assab northwest")]
    [InlineData("From Misrata to Benghazi it is not even 500 kilometres.", "Distance Benghazi < Misrata 500 km")]
    [InlineData("The distance between Aden and Assab is 250 km.", "Distance Assab < Aden 250 km")]
    [InlineData("It flew the 1,900 km from Mersin to Tripoli.", "Distance Tripoli < Mersin 1900 km")]
    [InlineData("A drone stood at Wadi Seidna, an air base north of Omdurman. The base lies 30 km from the centre of Khartoum.",
        "Direction Wadi Seidna < Omdurman north; Distance Wadi Seidna < Khartoum 30 km")]
    [InlineData("Mekelle is 40 km from the border and 180 km southwest of Assab.", "Distance Mekelle < Assab 180 km; Direction Mekelle < Assab southwest")]
    [InlineData("In Khartoum they spoke of a crash near Omdurman, 20 km to the north.", "Nearness - < Omdurman; Distance Omdurman < Khartoum 20 km; Direction Omdurman < Khartoum north")]
    [InlineData("They use al-Qurayn, an air base some 100 km east of Benghazi.", "Distance - < Benghazi 100 km ~; Direction - < Benghazi east")]
    [InlineData("The Alabuga Special Economic Zone, where a plant goes up, is no suburb. It lies about 900 km east of Moscow.",
        "Distance Alabuga Special Economic Zone < Moscow 900 km ~; Direction Alabuga Special Economic Zone < Moscow east")]
    [InlineData("They fly from Wadi Seidna. It lies 30 km from Khartoum.", "Distance Wadi Seidna < Khartoum 30 km")]
    [InlineData("They fly from Wadi Seidna. The site is 30 km from Khartoum.", "Distance Wadi Seidna < Khartoum 30 km")]
    [InlineData("Selaata, a port in Batroun district about 50 km north of Beirut, is small.",
        "Containment Selaata < Batroun district; Distance Selaata < Beirut 50 km ~; Direction Selaata < Beirut north")]
    public void A_distance_and_a_direction_locate_a_place_by_another(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It was taken 500 km from Israel's shores.")]
    [InlineData("The ship was 50 nautical miles off Assab in the Red Sea.")]
    [InlineData("The western air bases and the north of the country.")]
    [InlineData("In the Red Sea, 300 km from Aden, it stopped.")]
    [InlineData("Benghazi is 1,000 km from Tripoli by road.")]
    [InlineData("The ship left Aden for Port Sudan. It was 500 km from Eilat.")]
    public void What_is_no_point_on_the_map_is_not_measured(string text) => Assert.Equal("", Found(text));

    [Theory]
    [InlineData("They build a factory near Moscow.", "Nearness - < Moscow")]
    [InlineData("They build a factory near the capital, Moscow.", "Nearness - < Moscow")]
    [InlineData("The boxes were to be sunk off Gaza.", "Nearness - < Gaza")]
    [InlineData("It was boarded not far from Aden.", "Nearness - < Aden")]
    [InlineData("It sank off the coast of Somalia.", "Nearness - < Somalia")]
    [InlineData("They camp at Selaata, near Beirut.", "Nearness Selaata < Beirut")]
    [InlineData("London had tipped off Berlin.", "")]
    public void Nearness_needs_only_what_it_is_near(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It went to Makhachkala in Dagestan, Russia, and on.", "Containment Makhachkala < Dagestan; Containment Dagestan < Russia")]
    [InlineData("It left Damietta in northern Egypt.", "Containment Damietta < Egypt")]
    [InlineData("Mekelle, the capital of Tigray, was hit.", "Containment Mekelle < Tigray")]
    [InlineData("It stopped at Makhachkala, in Russia's Dagestan.", "Containment Makhachkala < Dagestan; Containment Dagestan < Russia")]
    [InlineData("It left Aden, Yemen, at night.", "Containment Aden < Yemen")]
    [InlineData("Flights reached Libya, Sudan and Eritrea.", "")]
    [InlineData("Iran in Yemen denies it.", "")]
    public void A_place_in_another_is_contained(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It is 680 miles (1,100 km) long.", "UnitPair 680 mi = 1100 km")]
    [InlineData("It holds 30 tonnes (66,000 lb) of rice.", "UnitPair 30 t = 66000 lb")]
    [InlineData("It lay 100 nautical miles (about 185 kilometres) out.", "UnitPair 100 nmi = 185 km ~")]
    [InlineData("It made 14 knots (26 km/h).", "UnitPair 14 kn = 26 km/h")]
    [InlineData("The hull is 300 feet, or 91 metres, long.", "UnitPair 300 ft = 91 m")]
    [InlineData("It has 12 cranes (30 tonnes each).", "")]
    public void A_measure_in_two_units_is_a_pair(string text, string expected) => Assert.Equal(expected, Found(text));

    [Fact]
    public void A_relation_belongs_to_the_claim_that_holds_it_and_a_headline_to_none()
    {
        const string Text = "Plant near Moscow\n\nOfficials said the plant near Moscow is ready.";
        var document = Told.Document(Text, headline: "Plant near Moscow");
        var claim = new Claim("c1", 34, 64, "officials", [], EventKind.Construction, null, null, [], [], [], [], null, Polarity.Asserted, Certainty.Certain);
        Assert.Equal([null, "c1"], RelationFinder.In(document, Sentences.In(Text), Places(Text), [claim]).Select(r => r.Claim));
    }

    [Fact]
    public void Furniture_holds_no_relations()
    {
        const string Text = "It was near Aden.\n\nHotels near Aden | Share";
        Assert.Single(RelationFinder.In(Told.Document(Text, furniture: "Hotels near Aden | Share"), Sentences.In(Text), Places(Text), []));
    }

    private static string Found(string text)
    {
        var places = Places(text);
        string Name(int? index) => index is { } i ? places[i].Text : "-";
        return string.Join("; ", RelationFinder.In(Told.Document(text), Sentences.In(text), places, []).Select(r => r.Kind == RelationKind.UnitPair
            ? FormattableString.Invariant($"UnitPair {r.Value} {r.Unit} = {r.OtherValue} {r.OtherUnit}{(r.Approximate ? " ~" : "")}")
            : FormattableString.Invariant($"{r.Kind} {Name(r.Place)} < {Name(r.Reference)}{(r.Value is { } v ? FormattableString.Invariant($" {v}") : "")}{(r.Unit is { } u ? $" {u}" : "")}{(r.Approximate ? " ~" : "")}")));
    }

    private static ImmutableArray<PlaceMention> Places(string text) =>
    [
        .. Kinds.Keys.Concat(Towns).SelectMany(name => At(text, name).Select(start => new PlaceMention(start, start + name.Length, name, PlaceForm.Name,
                PlaceRole.Location, false, new Place(name, name, Kinds.GetValueOrDefault(name, "P.PPL"), null, new GeoPoint(0, 0)), [])))
            .OrderBy(p => p.Start),
    ];

    private static IEnumerable<int> At(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }
}
