using NodaTime;
using Waybill.Reading;
using Waybill.Reference;

namespace Waybill.Tests.Reading;

/// <summary>Reads sentences written for the tests, with the shelf that ships.</summary>
internal static class Read
{
    private static readonly Lazy<Reader> Reader = new(() => new Reader(Shelf.Open()));

    public static Report Text(string text, LocalDate? published = null, string language = "en") =>
        Reader.Value.Read(new Document("test.txt", Fingerprint.OfText(text), "text/plain", "utf-8", language, null, published ?? new LocalDate(2021, 5, 20), text, null));

    public static Claim OneClaim(string text, LocalDate? published = null) => Xunit.Assert.Single(Text(text, published).Claims);

    public static string Words(this Claim claim, Report report) => claim.Span.In(report.Document.Text);
}
