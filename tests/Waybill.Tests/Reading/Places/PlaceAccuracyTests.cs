using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Waybill.Reading.Places;
using Waybill.Reading.Text;
using Waybill.Reference;
using Waybill.Reference.Places;
using Xunit;

namespace Waybill.Tests.Reading.Places;

/// <summary>How well places are found and resolved on labelled texts; the numbers go to the test's output.</summary>
public sealed class PlaceAccuracyTests(ITestOutputHelper output)
{
    private static readonly Shelf Shelf = Shelf.Open();

    private sealed record Gold(TextSpan Span, GeoPoint Point, double ToleranceKilometres, string? Country);

    [Fact]
    public void On_the_reports_written_for_this_project()
    {
        var file = SharedFolder.Find("data/domain/dev.jsonl");
        Assert.SkipUnless(file is not null, "shared/data/domain is not here.");
        var score = Score(File.ReadLines(file!).Select(Report));
        Assert.True(score > 0.9, $"F1 with the right place: {score:0.000}");
    }

    /// <summary>GeoVirus (Gritta et al. 2018): news on epidemics; right within 161 km as is usual for it. Its spans count from 1.</summary>
    [Fact]
    public void On_GeoVirus()
    {
        var file = SharedFolder.Find("data/text/toponyms/GeoVirus.xml");
        Assert.SkipUnless(file is not null, "shared/data/text/toponyms is not here.");
        var score = Score(XDocument.Load(file!).Root!.Elements("article").Select(a => (a.Element("text")!.Value, Furniture: ImmutableArray<TextSpan>.Empty,
            a.Descendants("location").Select(l => new Gold(new(Number(l, "start") - 1, Number(l, "end") - 1), Point(l), 161, null)).ToList())));
        Assert.True(score > 0.75, $"F1 within 161 km: {score:0.000}");
    }

    private static (string, ImmutableArray<TextSpan>, List<Gold>) Report(string line)
    {
        var report = JsonDocument.Parse(line).RootElement;
        var furniture = report.GetProperty("furniture").EnumerateArray().Select(f => new TextSpan(f[0].GetInt32(), f[1].GetInt32()));
        var places = report.GetProperty("places").EnumerateArray().Select(p => new Gold(
            new(p.GetProperty("start").GetInt32(), p.GetProperty("end").GetInt32()),
            new(p.GetProperty("latitude").GetDouble(), p.GetProperty("longitude").GetDouble()), p.GetProperty("tolerance_km").GetDouble(),
            p.GetProperty("level").GetString() == "country" ? p.GetProperty("country").GetString() : null));
        return (report.GetProperty("text").GetString()!, [.. furniture], [.. places]);
    }

    private double Score(IEnumerable<(string Text, ImmutableArray<TextSpan> Furniture, List<Gold> Places)> texts)
    {
        var (gold, found, spans, right) = (0, 0, 0, 0);
        foreach (var (text, furniture, places) in texts)
        {
            var document = new Document("test.txt", Fingerprint.OfText(text), "text/plain", null, "en", null, null, text, null) { Furniture = furniture };
            var mentions = PlaceFinder.In(document, Sentences.In(text), Shelf).Where(m => m.Form == PlaceForm.Name).ToList();
            var pairs = places.Select(p => (p, m: mentions.FirstOrDefault(m => m.Span.Overlaps(p.Span)))).Where(p => p.m is not null).ToList();
            gold += places.Count;
            found += mentions.Count;
            spans += pairs.Count;
            right += pairs.Count(p => IsRight(p.p, p.m!.Place));
        }

        var score = 2.0 * right / (gold + found);
        output.WriteLine(FormattableString.Invariant(
            $"{gold} places: span F1 {2.0 * spans / (gold + found):0.000}, right of found {(double)right / spans:0.000}, F1 with the right place {score:0.000}"));
        return score;
    }

    private static bool IsRight(Gold gold, Place? place) =>
        place is not null && ((gold.Country is not null && place.Country == gold.Country) || Nearness.Between(place.Point, gold.Point).Kilometres <= gold.ToleranceKilometres);

    private static int Number(XElement element, string name) => int.Parse(element.Element(name)!.Value, CultureInfo.InvariantCulture);

    private static GeoPoint Point(XElement element) => new(
        double.Parse(element.Element("lat")!.Value, CultureInfo.InvariantCulture), double.Parse(element.Element("lon")!.Value, CultureInfo.InvariantCulture));
}
