using NodaTime;
using Waybill.Checking;
using Waybill.Reading;
using Waybill.Reading.Intake;
using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.Acceptance;

/// <summary>
/// The main job on the report that it comes from: what a careful analyst reads there, and what a checker finds. The text itself
/// is not ours to ship; the tests read it where it lies beside the repository and skip where it does not.
/// </summary>
public sealed class TheSeedReport
{
    private const string Absent = "The seed report is not ours to ship and does not lie beside the repository.";
    private static readonly Lazy<Assessment?> Case = new(() => Assess(new LocalDate(2023, 6, 10)));

    private static Assessment Read()
    {
        Assert.SkipWhen(Case.Value is null, Absent);
        return Case.Value!;
    }

    private static Report Report => Read().Documents[0];

    [Fact]
    public void Nothing_of_the_comment_form_is_a_claim()
    {
        var form = Report.Document.Text.IndexOf("Share it", StringComparison.Ordinal);
        Assert.NotEmpty(Report.Claims);
        Assert.All(Report.Claims, c => Assert.True(c.End <= form));
        Assert.Contains(Report.Furniture, f => f.In(Report.Document.Text).Contains("Your email address", StringComparison.Ordinal));
    }

    [Fact]
    public void The_White_House_says_that_Iran_helps_Russia_build_a_factory()
    {
        var claim = One("helping Russia build a factory", EventKind.Construction, EventKind.Assistance);
        Assert.Equal(("White House", "IRN", "RUS"), (claim.Source, claim.Supplier, claim.Recipient));
        Assert.Equal(Polarity.Asserted, claim.Polarity);
    }

    [Fact]
    public void Kirby_says_that_it_can_work_at_full_capacity_early_in_2024()
    {
        var claim = One("operate at full capacity", EventKind.Production);
        Assert.Contains("Kirby", claim.Source, StringComparison.Ordinal);
        Assert.Equal(new When(new LocalDate(2024, 1, 1), new LocalDate(2024, 4, 30)), claim.When);
        Assert.Equal(Certainty.Possible, claim.Certainty);
    }

    [Fact]
    public void Moscow_offered_cooperation_and_Tehran_seeks_equipment()
    {
        var offer = One("Moscow offered Iran", EventKind.Assistance, EventKind.Agreement, EventKind.Transfer);
        Assert.Equal(("RUS", "IRN"), (offer.Supplier, offer.Recipient));
        Assert.Contains(offer.Items, i => i.Kind == ItemKind.Missile);
        Assert.Contains(offer.Items, i => i.Kind == ItemKind.AirDefence);
        var seeking = One("billions of dollars", EventKind.Request);
        Assert.Equal(("RUS", "IRN"), (seeking.Supplier, seeking.Recipient));
        Assert.Contains(seeking.Items, i => i is { Kind: ItemKind.Materiel, Least: null, Most: null });
        Assert.All([offer, seeking], c => Assert.Contains("Kirby", c.Source, StringComparison.Ordinal));
    }

    [Fact]
    public void Iranian_officials_announced_in_April_that_the_deal_was_final()
    {
        var deal = One("deal to purchase", EventKind.Agreement);
        Assert.Equal(("Iranian officials", "RUS", "IRN"), (deal.Source, deal.Supplier, deal.Recipient));
        Assert.Contains(deal.Items, i => i.Kind == ItemKind.Aircraft && i.Platform!.StartsWith("Su", StringComparison.Ordinal));
        Assert.Equal(new LocalDate(2023, 4, 30), deal.When?.Latest);
        Assert.Null(deal.When?.Earliest);
    }

    [Fact]
    public void Tehran_gave_hundreds_of_drones_and_the_turned_assistance_is_kept_as_worded()
    {
        var gave = One("hundreds of drones", EventKind.Transfer);
        Assert.Equal(("IRN", "RUS"), (gave.Supplier, gave.Recipient));
        Assert.Contains(gave.Items, i => i is { Kind: ItemKind.Uav, Least: 200, Most: 999 });
        var turned = One("assistance in building the new facility", EventKind.Assistance, EventKind.Construction);
        Assert.Equal("RUS", turned.Supplier);
        var lead = One("helping Russia build a factory", EventKind.Construction, EventKind.Assistance);
        Assert.Contains(Read().Rivals, r => (r.First, r.Second) == (lead.Id, turned.Id) || (r.Second, r.First) == (lead.Id, turned.Id));
    }

    [Fact]
    public void The_official_speaks_of_violations_a_veto_and_harm()
    {
        var violation = One("violations of current UN Security Council resolutions", EventKind.Violation);
        Assert.Contains("Kirby", violation.Source, StringComparison.Ordinal);
        Assert.Equal(("IRN", "RUS"), (violation.Supplier, violation.Recipient));
        One("right of Veto", EventKind.Veto);
        One("harms Ukraine", EventKind.Harm);
    }

    [Fact]
    public void The_White_House_released_images_of_the_alleged_site()
    {
        var images = One("satellite images", EventKind.Disclosure);
        Assert.Equal("White House", images.Source is "publisher" ? "White House" : images.Source);
        var zone = Report.Places.First(p => p.Text.Contains("Alabuga", StringComparison.Ordinal)).Place!;
        // Yelabuga, GeoNames 567293: 55.757 N 52.054 E; the zone lies a few kilometres north-east of the town.
        Assert.InRange(Geodesic.Inverse(zone.Point, new GeoPoint(55.757, 52.054)).Distance.Kilometres, 0, 25);
    }

    [Fact]
    public void The_route_leads_over_the_Caspian_to_two_air_bases()
    {
        var legs = Report.Claims.Where(c => c.Event == EventKind.Transfer).SelectMany(c => c.Route)
            .Select(s => (s.Leg, Report.Places[s.Place].Place?.Name ?? "")).ToList();
        Assert.Contains(legs, l => l.Leg == Leg.From && l.Item2 == "Iran");
        Assert.Contains(legs, l => l.Leg == Leg.Via && l.Item2.Contains("Amirabad", StringComparison.Ordinal));
        Assert.Contains(legs, l => l.Leg is Leg.Via or Leg.To && l.Item2 == "Makhachkala");
        Assert.Contains(legs, l => l.Leg == Leg.To && l.Item2.Contains("Seshcha", StringComparison.Ordinal));
        Assert.Contains(legs, l => l.Leg == Leg.To && l.Item2.Contains("Primorsko-Akhtarsk", StringComparison.Ordinal));
        Assert.Contains(legs, l => l.Leg == Leg.Use && l.Item2 == "Ukraine");
    }

    [Fact]
    public void Amirabad_is_the_port_in_Mazandaran_and_Sisha_is_Seshcha_with_less_confidence()
    {
        var port = Report.Places.First(p => p.Text.Contains("Amirabad", StringComparison.Ordinal)).Place!;
        Assert.InRange(Geodesic.Inverse(port.Point, new GeoPoint(36.858, 53.371)).Distance.Kilometres, 0, 10);
        var sisha = Report.Places.First(p => p.Text.Contains("Sisha", StringComparison.Ordinal));
        var akhtarsk = Report.Places.First(p => p.Text.Contains("Akhtarsk", StringComparison.Ordinal));
        Assert.InRange(Geodesic.Inverse(sisha.Place!.Point, new GeoPoint(53.715, 33.34)).Distance.Kilometres, 0, 10);
        Assert.True(sisha.Candidates[0].Score < akhtarsk.Candidates[0].Score);
        Assert.NotEmpty(sisha.Candidates[0].Why);
    }

    [Fact]
    public void The_stated_distance_is_contradicted_and_the_direction_supported()
    {
        var distance = Found("stated-distance", f => f.Stated?.Value == 1100);
        Assert.Equal("contradicted", distance.Verdict.Word);
        Assert.InRange(distance.Measured!.Value, 895, 911);
        var direction = Found("stated-direction", f => f.Measured is not null);
        Assert.Equal("supported", direction.Verdict.Word);
        Assert.InRange(direction.Measured!.Value, 82, 85);
    }

    [Fact]
    public void Near_Moscow_is_contradicted_by_the_body_in_headline_and_lead()
    {
        var near = Read().Findings.Where(f => f.Check == "stated-nearness").ToList();
        var lead = Report.Document.Text.IndexOf("The White House said", StringComparison.Ordinal);
        Assert.Contains(near, f => f.Verdict is Verdict.Contradicted && f.Excerpts.Any(e => e.End <= lead));
        Assert.Contains(near, f => f.Verdict is Verdict.Contradicted && f.Excerpts.Any(e => e.Start >= lead));
    }

    [Fact]
    public void The_sea_leg_is_feasible_with_distance_and_hours()
    {
        var sea = Found("route-feasible", f => f.Path.Length > 2 && f.Verdict.Because.Contains("knots", StringComparison.Ordinal));
        Assert.Equal("supported", sea.Verdict.Word);
        Assert.Contains("hours", sea.Verdict.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void The_claim_of_violation_is_answered_by_paragraph_interval_and_dispute()
    {
        var law = Found("law", f => f.Basis.Contains("UN-2231-B4a"));
        Assert.Contains("18 October 2023", law.Verdict.Because.Replace("2023-10-18", "18 October 2023", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("undecided", law.Verdict.Word);
    }

    [Fact]
    public void The_veto_is_a_power_and_no_vote_is_known()
    {
        var veto = Found("veto", _ => true);
        Assert.Equal("undecided", veto.Verdict.Word);
        Assert.Contains("2022", veto.Verdict.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_the_deal_is_undecided()
    {
        var deal = One("deal to purchase", EventKind.Agreement);
        var day = Found("date-consistency", f => f.Claim == deal.Id);
        Assert.Equal("undecided", day.Verdict.Word);
        Assert.Contains("April", day.Verdict.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_day_of_publication_relative_times_stay_open_and_say_why()
    {
        var report = Assess(null)?.Documents[0];
        Assert.SkipWhen(report is null, Absent);
        Assert.Null(report.Document.Published);
        var relative = report.Times.Where(t => t.Type == TimeType.Date).ToList();
        Assert.NotEmpty(relative);
        Assert.All(relative, t => Assert.True(t.Earliest is null && t.Latest is null && !string.IsNullOrEmpty(t.Why)));
    }

    private static Claim One(string words, params EventKind[] kinds)
    {
        var text = Report.Document.Text;
        var at = text.IndexOf(words, Report.Document.Headline?.End ?? 0, StringComparison.Ordinal);
        Assert.True(at >= 0, words);
        var found = Report.Claims.Where(c => kinds.Contains(c.Event) && c.Span.Overlaps(new TextSpan(at, at + words.Length))).ToList();
        Assert.True(found.Count > 0, $"No claim of {string.Join(" or ", kinds)} at '{words}'. Claims there: {string.Join("; ", Report.Claims.Where(c => c.Span.Overlaps(new TextSpan(at, at + words.Length))))}");
        return found.MinBy(c => c.Span.Length)!;
    }

    private static Finding Found(string check, Func<Finding, bool> where)
    {
        var ofCheck = Read().Findings.Where(f => f.Check == check).ToList();
        return ofCheck.FirstOrDefault(where) ?? throw new Xunit.Sdk.XunitException($"No such {check}: {string.Join("\n", ofCheck)}");
    }

    private static Assessment? Assess(LocalDate? published)
    {
        var file = SharedFolder.Find("seed/report.txt");
        if (file is null)
        {
            return null;
        }

        var shelf = Shelf.Open();
        var taken = (IntakeResult.Taken)Intake.Take("report.txt", File.ReadAllBytes(file), published, null, CancellationToken.None);
        return Checks.Examine([new Reader(shelf).Read(taken.Document)], shelf);
    }
}
