using NodaTime;
using Xunit;

namespace Waybill.Tests.Reading;

/// <summary>The report that the project began with; what a careful analyst reads there.</summary>
public sealed class SeedReport
{
    [Fact]
    public void Every_statement_of_the_report_is_read_with_its_source_and_parties()
    {
        var path = SharedFolder.Find("seed/report.txt");
        Assert.SkipUnless(path is not null, "The report lies beside the repository and is not part of it.");
        var report = Read.Text(File.ReadAllText(path!), new LocalDate(2023, 6, 10));
        (EventKind, string, string?, string?)[] expected =
        [
            (EventKind.Construction, "White House", "IRN", "RUS"),
            (EventKind.Production, "John Kirby", null, null),
            (EventKind.Disclosure, Claim.Publisher, null, null),
            (EventKind.Assistance, "John Kirby", "RUS", "IRN"),
            (EventKind.Request, "John Kirby", "RUS", "IRN"),
            (EventKind.Agreement, "Iranian officials", "RUS", "IRN"),
            (EventKind.Transfer, "John Kirby", "IRN", "RUS"),
            (EventKind.Violation, "John Kirby", "IRN", "RUS"),
            (EventKind.Veto, "John Kirby", null, null),
            (EventKind.Harm, "John Kirby", null, null),
            (EventKind.Transfer, "White House", "IRN", "RUS"),
        ];
        var read = report.Claims.Select(c => (c.Event, c.Source, c.Supplier, c.Recipient)).ToList();
        Assert.All(expected, e => Assert.Contains(e, read));
        var route = report.Claims.Last(c => c.Event == EventKind.Transfer).Route.Select(s => (s.Leg, report.Places[s.Place].Text));
        Assert.Equal(
            [(Leg.From, "Iran"), (Leg.Via, "Amirabad"), (Leg.Via, "Makhachkala"), (Leg.To, "Sisha"), (Leg.To, "Primorsko-Akhtarsk"), (Leg.Use, "Ukraine")],
            route);
        Assert.Equal(new When(null, new LocalDate(2023, 4, 30)), report.Claims.Single(c => c.Event == EventKind.Agreement).When);
        Assert.Equal(new When(new LocalDate(2024, 1, 1), new LocalDate(2024, 4, 30)), report.Claims.Single(c => c.Event == EventKind.Production).When);
    }
}
