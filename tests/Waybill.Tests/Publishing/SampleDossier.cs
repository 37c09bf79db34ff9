using NodaTime;

namespace Waybill.Tests.Publishing;

/// <summary>A dossier made by hand, with everything that a page must bear: overlaps, Persian, copies, rivals, and text that attacks.</summary>
internal static class SampleDossier
{
    public const string Attack = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    public const string Override = "manifest\u202Efdp.exe";

    private static readonly Place Russia = new("geonames:2017370", "Russia", "A.PCLI", "RUS", new(60, 100));
    private static readonly Place Iran = new("geonames:130758", "Iran", "A.PCLI", "IRN", new(32, 53));
    private static readonly Place Ukraine = new("geonames:690791", "Ukraine", "A.PCLI", "UKR", new(49, 32));
    private static readonly Place Moscow = new("geonames:524901", "Moscow", "P.PPLC", "RUS", new(55.7522, 37.6156));
    private static readonly Place Alabuga = new("waybill:alabuga-sez", "Alabuga Special Economic Zone", "L.INDS", "RUS", new(55.82, 52.05), "RU-TA");
    private static readonly Place Amirabad = new("waybill:amirabad-port", "Amirabad", "L.PRT", "IRN", new(36.853, 53.369), "IR-02");
    private static readonly Place OtherAmirabad = new("geonames:143773", "Amirabad, Semnan", "P.PPL", "IRN", new(36.12, 54.1), "IR-20");
    private static readonly Place Makhachkala = new("geonames:532096", "Makhachkala", "P.PPLA", "RUS", new(42.9764, 47.5024), "RU-DA");
    private static readonly Place Dagestan = new("geonames:567293", "Dagestan", "A.ADM1", "RUS", new(43, 47), "RU-DA");
    private static readonly Place Caspian = new("geonames:630671", "Caspian Sea", "H.SEA", null, new(42, 50));
    private static readonly Place Seshcha = new("waybill:seshcha-air-base", "Seshcha air base", "S.AIRB", "RUS", new(53.714, 33.339), "RU-BRY");
    private static readonly Place Primorsko = new("waybill:primorsko-akhtarsk-air-base", "Primorsko-Akhtarsk air base", "S.AIRB", "RUS", new(46.06, 38.25), "RU-KDA");

    private static readonly Item Drones = new("hundreds of drones", ItemKind.Uav, null, 200, 999);
    private static readonly Item Jets = new("Su-35 fighter jets", ItemKind.Aircraft, "Su-35", null, null);

    public static Dossier Make()
    {
        var (first, copy, other, denial, hostile) = (Disclosure(), Copy(), Rival(), Denial(), Hostile());
        Report[] reports = [first.Report, copy.Report, other.Report, denial.Report, hostile.Report];
        var assessment = new Assessment(
            [.. reports],
            [.. first.Findings, .. other.Findings, .. hostile.Findings],
            [
                new("o1", [first.Route.Id, copy.Route.Id], [first.Report.Document.Sha256, copy.Report.Document.Sha256]) { Why = "The same words, one day later." },
                .. reports.SelectMany(r => r.Claims.Select(c => (r, c)))
                    .Where(p => p.c.Id != first.Route.Id && p.c.Id != copy.Route.Id)
                    .Select((p, i) => new Origin($"o{i + 2}", [p.c.Id], [p.r.Document.Sha256])),
            ],
            [
                new(first.Given.Id, denial.Denied.Id, "One says that drones were given; the other that none were."),
                new(first.Site.Id, other.Site.Id, "One puts the plant about 1,100 km from Moscow, the other about 900 km."),
            ]);
        return new("Drones for a war: from the Caspian to the front", Instant.FromUtc(2026, 11, 23, 16, 0), [.. reports.Select(Evidence)], assessment, Fingerprint.OfText("log"))
        {
            Notice = "These documents were written for this sample from public facts; their outlets and unnamed speakers are invented.",
        };
    }

    private static Evidence Evidence(Report r) =>
        new(r.Document.Sha256, r.Document.File, r.Document.MediaType, r.Document.Text.Length, r.Document.Published, Instant.FromUtc(2026, 11, 23, 15, 30), "editor");

    private static (Report Report, Claim Route, Claim Given, Claim Site, Finding[] Findings) Disclosure()
    {
        const string Text = """
            Washington: Iran is helping Russia build a drone plant near Moscow

            The White House said on Friday that Iran is helping Russia build a plant for drones. Its spokesman John Kirby said that the plant could be fully working early next year.

            The White House released satellite images of the alleged site in the Alabuga Special Economic Zone, about 1,100 km east of Moscow.

            Last April, Iranian officials announced that a deal to buy Su-35 fighter jets from Russia was final. In return, Tehran provided Russia with hundreds of drones, a US official said.

            The official said that the transfers violate resolutions of the UN Security Council in force, but that Russia's veto stopped any action.

            The White House stated that the drones are carried from Iran through the coastal city of Amirabad on the Caspian Sea to Makhachkala in Dagestan, and then sent to Russian forces at the air bases in Sisha and Primorsko-Akhtarsk for use in Ukraine.

            Share it... Leave a Reply. Your email address will not be published.
            """;
        var b = new ReportBuilder("disclosure.txt", "en", "Example Wire", new(2023, 6, 9), Text)
        {
            Headline = new(0, Text.IndexOf('\n', StringComparison.Ordinal)),
            Furniture = new(Text.IndexOf("Share it", StringComparison.Ordinal), Text.Length),
        };
        var kirby = b.Speaker("Its spokesman John Kirby", "John Kirby", "White House National Security Council spokesman");
        var (moscow, alabuga, iran) = (b.Place("east of Moscow", Moscow), b.Place("Alabuga Special Economic Zone", Alabuga), b.Place("from Iran", Iran));
        var port = b.Place("Amirabad", Amirabad, 0.91, "a port on the Caspian, as the text says", PlaceRole.Location, new Candidate<Place>(OtherAmirabad, 0.22, "a village inland"));
        var (sea, makhachkala, dagestan) = (b.Place("Caspian Sea", Caspian), b.Place("Makhachkala", Makhachkala), b.Place("Dagestan", Dagestan));
        var sisha = b.Place("Sisha", Seshcha, 0.42, "a romanisation at second hand of Seshcha (Сеща), an air base used by transport regiments");
        var (akhtarsk, ukraine) = (b.Place("Primorsko-Akhtarsk", Primorsko), b.Place("in Ukraine", Ukraine));

        var build = b.Claim("Iran is helping Russia build a plant for drones", "White House", EventKind.Construction, "IRN", "RUS", [new("drones", ItemKind.Uav, null, null, null)]);
        var ready = b.Claim("the plant could be fully working early next year", "John Kirby", EventKind.Production, null, "RUS", when: new(new LocalDate(2024, 1, 1), new LocalDate(2024, 4, 30)), certainty: Certainty.Possible, quote: kirby);
        var site = b.Claim("satellite images of the alleged site in the Alabuga Special Economic Zone, about 1,100 km east of Moscow", "White House", EventKind.Disclosure, at: [alabuga, moscow]);
        var deal = b.Claim("a deal to buy Su-35 fighter jets from Russia was final", "Iranian officials", EventKind.Agreement, "RUS", "IRN", [Jets], when: new(null, new LocalDate(2023, 4, 30)), chain: ["Example Wire"]);
        var given = b.Claim("Tehran provided Russia with hundreds of drones", "a US official", EventKind.Transfer, "IRN", "RUS", [Drones]);
        var breach = b.Claim("the transfers violate resolutions of the UN Security Council in force", "a US official", EventKind.Violation, "IRN", "RUS");
        var veto = b.Claim("Russia's veto stopped any action", "a US official", EventKind.Veto);
        var route = b.Claim(
            "the drones are carried from Iran through the coastal city of Amirabad on the Caspian Sea to Makhachkala in Dagestan, and then sent to Russian forces at the air bases in Sisha and Primorsko-Akhtarsk for use in Ukraine",
            "White House", EventKind.Transfer, "IRN", "RUS", [new("the drones", ItemKind.Uav, null, null, null)],
            [new(Leg.From, iran), new(Leg.Via, port), new(Leg.Via, makhachkala), new(Leg.To, sisha), new(Leg.To, akhtarsk), new(Leg.Use, ukraine)], [sea, dagestan]);
        b.Claim("use in Ukraine", "White House", EventKind.Use, null, "RUS", at: [ukraine]);
        b.Relate(RelationKind.Distance, "about 1,100 km", site, 1100, "km", alabuga, moscow);
        Finding[] findings =
        [
            new(site.Id, "stated-distance", 1, new Verdict.Contradicted("The text states about 1,100 km; on the WGS-84 ellipsoid Moscow and the Alabuga zone lie 903 km apart, 18 % less."), new(1100, "km"), new(903.2, "km"), [b.Excerpt("about 1,100 km east of Moscow")]),
            new(site.Id, "stated-direction", 1, new Verdict.Supported("East is 90°; the way from Moscow to the zone starts at 83.5°."), new(90, "deg"), new(83.5, "deg"), [b.Excerpt("about 1,100 km east of Moscow")]),
            new(null, "stated-nearness", 1, new Verdict.Contradicted("The headline says near Moscow; the body puts the plant in the Alabuga zone, 903 km away."), null, new(903.2, "km"), [b.Excerpt("near Moscow"), b.Excerpt("Alabuga Special Economic Zone")]),
            new(route.Id, "containment", 1, new Verdict.Supported("Makhachkala is the capital of Dagestan."), null, null, [b.Excerpt("Makhachkala in Dagestan")]),
            new(route.Id, "route-feasible", 1, new Verdict.Supported("Water joins Amirabad and Makhachkala: 868 km, 59 hours at 8 knots, 39 hours at 12 knots."), null, new(868, "km"), [b.Excerpt("Makhachkala")])
            {
                Path = [new(36.86, 53.37), new(37.3, 53.0), new(38.6, 51.6), new(40.4, 50.75), new(41.4, 49.6), new(42.9, 47.6)],
            },
            new(breach.Id, "law", 1, new Verdict.Undecided("On 9 June 2023 one rule of resolution 2231 bore on it, Annex B paragraph 4(a); whether it covers these drones is disputed by Iran and Russia."), null, null, [b.Excerpt("the transfers violate resolutions of the UN Security Council in force")]) { Basis = ["un-2231-b4a"] },
            new(veto.Id, "veto", 1, new Verdict.Undecided("A veto is a power. No vote on these transfers is on record, so none was stopped by a vote."), null, null, [b.Excerpt("Russia's veto stopped any action")]),
            new(deal.Id, "date-consistency", 1, new Verdict.Undecided("The announcement dates to April 2023; the day of the deal itself is not said."), null, null, [b.Excerpt("Last April")]),
        ];
        _ = (build, ready);
        return (b.Build(), route, given, site, findings);
    }

    private static (Report Report, Claim Route) Copy()
    {
        var b = new ReportBuilder("copy.html", "en", "The Example Herald", new(2023, 6, 10), "Drones leave the Iranian port of Amirabad for Makhachkala and go on to air bases in Russia, the White House stated.\n");
        var (port, to) = (b.Place("Amirabad", Amirabad), b.Place("Makhachkala", Makhachkala));
        var claim = b.Claim(
            "Drones leave the Iranian port of Amirabad for Makhachkala and go on to air bases in Russia", "White House", EventKind.Transfer, "IRN", "RUS",
            [new("Drones", ItemKind.Uav, null, null, null)], [new(Leg.From, port), new(Leg.To, to)]);
        return (b.Build(), claim);
    }

    private static (Report Report, Claim Site, Finding[] Findings) Rival()
    {
        var b = new ReportBuilder("tatarstan.md", "en", "Example Review", new(2023, 7, 2), "The plant stands near Yelabuga, some 900 km east of Moscow, the Review found. It may employ up to 5,000 people.\n");
        var (moscow, zone) = (b.Place("Moscow", Moscow), b.Place("Yelabuga", Alabuga, 0.8, "the zone lies at the town"));
        var site = b.Claim("The plant stands near Yelabuga, some 900 km east of Moscow", Claim.Publisher, EventKind.Construction, at: [zone, moscow]);
        b.Claim("It may employ up to 5,000 people", Claim.Publisher, EventKind.Production, certainty: Certainty.Possible);
        b.Relate(RelationKind.Distance, "some 900 km", site, 900, "km", zone, moscow);
        return (b.Build(), site, [new(site.Id, "stated-distance", 1, new Verdict.Supported("The text states some 900 km; measured are 903 km."), new(900, "km"), new(903.2, "km"), [b.Excerpt("some 900 km east of Moscow")])]);
    }

    private static (Report Report, Claim Denied) Denial()
    {
        var b = new ReportBuilder("تکذیب.txt", "fa", "خبرگزاری نمونه", new(2023, 6, 12), "سخنگوی وزارت امور خارجه ایران گفت: «ایران هیچ پهپادی برای جنگ در اوکراین به روسیه نداده است». او افزود که گزارش‌ها بی‌پایه است.\n");
        var denied = b.Claim("ایران هیچ پهپادی برای جنگ در اوکراین به روسیه نداده است", "سخنگوی وزارت امور خارجه ایران", EventKind.Transfer, "IRN", "RUS", [new("پهپادی", ItemKind.Uav, null, null, null)], polarity: Polarity.Denied);
        b.Claim("گزارش‌ها بی‌پایه است", "سخنگوی وزارت امور خارجه ایران", EventKind.Denial, polarity: Polarity.Denied);
        return (b.Build(), denied);
    }

    private static (Report Report, Finding[] Findings) Hostile()
    {
        var b = new ReportBuilder($"{Override}.html", "en", Attack, null, $"A reader wrote {Attack} and sent {Override} with {new string('x', 300)}.\n=HYPERLINK(\"http://example.org\") was the subject line.\n");
        var claim = b.Claim($"{Attack} and sent {Override}", $"\"><b onclick=alert(3)>{Override}", EventKind.Other, "\u202ERUS", Attack, [new(Attack, ItemKind.Other, null, null, 3)], certainty: Certainty.Unstated);
        b.Claim("=HYPERLINK(\"http://example.org\") was the subject line", "+1 (555) cmd|' /C calc'!A0", EventKind.Disclosure);
        return (b.Build(), [new(claim.Id, "register", 1, new Verdict.Undecided($"Nothing is on record for {Attack}."), null, null, [b.Excerpt(Attack)])]);
    }
}
