using System.Collections.Immutable;
using System.Globalization;
using Waybill.Reference.Law;

namespace Waybill.Reference.Registers;

/// <summary>
/// The form of a State's yearly report to the UN Register of Conventional Arms, which the Arms Trade Treaty's report under article 13(3) shares:
/// a line a transfer, columns A to E and remarks. The letters of the columns are from memory of the template and unverified.
/// </summary>
public static class RegisterForm
{
    private static readonly string[] Columns =
    [
        "A Category (I-VIII)", "B Final importer State", "C Number of items", "D State of origin (if not exporter)", "E Intermediate location (if any)",
        "Description of item", "Comments on the transfer",
    ];

    /// <summary>Writes what one State exported in a calendar year; a nil report where it exported nothing that the deals tell of.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="exporter">The State, as the deals name it.</param>
    /// <param name="year">The calendar year.</param>
    /// <param name="deals">The deals; those of others and other years are left out.</param>
    /// <param name="platforms">Makes of weapon with their categories.</param>
    public static void Write(TextWriter writer, string exporter, int year, IEnumerable<Deal> deals, Platforms platforms)
    {
        var lines = deals.Where(d => d.Supplier.Equals(exporter, StringComparison.OrdinalIgnoreCase))
            .SelectMany(d => d.Deliveries.Where(v => v.Year?.Value == year).Select(v => Line(d, v, platforms)))
            .OrderBy(l => l[0], StringComparer.Ordinal).ThenBy(l => l[1], StringComparer.Ordinal).ToImmutableArray();
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Exports of conventional arms,Reporting State: {exporter},Calendar year: {year}"));
        if (lines.IsEmpty)
        {
            writer.WriteLine("Nil report: no transfer in this year is told of here.");
            return;
        }

        foreach (var row in lines.Prepend(Columns))
        {
            writer.Write(CsvRows.Line(row));
            writer.Write('\n');
        }
    }

    private static string[] Line(Deal deal, Delivery delivery, Platforms platforms)
    {
        var platform = platforms.Find(deal.Designation);
        var number = delivery.Number ?? (deal.Deliveries.Length == 1 ? deal.Delivered : null);
        var remarks = new[]
        {
            number is { IsEstimate: true } ? "number estimated" : number is null ? "number not known" : null,
            delivery.Year is { IsEstimate: true } ? "year estimated" : null,
            platform is null ? "category to be settled" : platform.InUnroca != Holding.Yes ? "not in categories I to VII" : null,
            deal.Comments.Length > 0 ? deal.Comments : null,
        };
        return
        [
            platform is { InUnroca: Holding.Yes, Unroca: { } category } ? category : "",
            deal.RecipientAsWritten, number?.Plain ?? "", "", "",
            $"{deal.Designation} {deal.Description}".Trim(), string.Join("; ", remarks.OfType<string>()),
        ];
    }
}
