using System.Collections.Immutable;

namespace Waybill.Reference.Registers;

/// <summary>The two tables in which SIPRI's trade register has been exported.</summary>
public enum RegisterLayout
{
    /// <summary>One row a deal and year of delivery, 17 columns, each figure's estimate in a column of its own.</summary>
    ByDelivery,

    /// <summary>One row a deal, 16 columns, <c>?</c> after each figure that is an estimate.</summary>
    ByDeal,
}

/// <summary>The columns of the two tables, and a deal in and out of each.</summary>
internal static class RegisterLayouts
{
    private static readonly string[] ByDelivery =
    [
        "SIPRI AT Database ID", "Supplier", "Recipient", "Designation", "Description", "Armament category", "Order date", "Order date is estimate",
        "Numbers delivered", "Numbers delivered is estimate", "Delivery year", "Delivery year is estimate", "Status", "SIPRI estimate", "TIV deal unit",
        "TIV delivery values", "Local production",
    ];

    private static readonly string[] ByDeal =
    [
        "Recipient", "Supplier", "Year of order", "(?)", "Number ordered", "(?)", "Weapon designation", "Weapon description", "Number delivered", "(?)",
        "Year(s) of delivery", "status", "Comments", "SIPRI TIV per unit", "SIPRI TIV for total order", "SIPRI TIV of delivered weapons",
    ];

    public static string[] Header(RegisterLayout layout) => layout == RegisterLayout.ByDelivery ? ByDelivery : ByDeal;

    /// <summary>Which table a row is the header of; null for none.</summary>
    public static RegisterLayout? Of(string[] row)
    {
        var names = row.Select(f => f.Trim().TrimStart('\uFEFF')).ToList();
        return names.Contains("SIPRI AT Database ID", StringComparer.OrdinalIgnoreCase) ? RegisterLayout.ByDelivery
            : names.Contains("Recipient", StringComparer.OrdinalIgnoreCase) && names.Contains("Year of order", StringComparer.OrdinalIgnoreCase) ? RegisterLayout.ByDeal
            : null;
    }

    /// <summary>A row as a deal, or why it is none.</summary>
    public static (Deal? Deal, string Why) Deal(RegisterLayout layout, string[] header, string[] row)
    {
        var fields = new Row(header, row);
        if (fields["Supplier"].Length == 0 || fields["Recipient"].Length == 0)
        {
            return (null, "it names no supplier or no recipient");
        }

        return (layout == RegisterLayout.ByDelivery ? FromDelivery(fields) : FromDeal(fields), "");
    }

    /// <summary>A deal as rows of a table.</summary>
    public static IEnumerable<string[]> Rows(Deal deal, RegisterLayout layout) =>
        layout == RegisterLayout.ByDelivery
            ? deal.Deliveries.DefaultIfEmpty(new Delivery(null, deal.Delivered)).Select(d => AsDelivery(deal, d))
            : [AsDeal(deal)];

    private static Deal FromDelivery(Row row)
    {
        var (name, kind) = Registers.Deal.Starred(row["Recipient"]);
        var delivery = new Delivery(
            Figure.Read(row["Delivery year"], row["Delivery year is estimate"]),
            Figure.Read(row["Numbers delivered"], row["Numbers delivered is estimate"]))
        {
            Value = row["TIV delivery values"],
        };
        return new(row["Supplier"], name, kind, row["Designation"], row["Description"], Figure.Read(row["Order date"], row["Order date is estimate"]), [delivery])
        {
            Id = row["SIPRI AT Database ID"],
            Category = row["Armament category"],
            Status = row["Status"],
            Estimate = row["SIPRI estimate"],
            LocalProduction = row["Local production"],
            Values = (row["TIV deal unit"], "", ""),
        };
    }

    private static Deal FromDeal(Row row)
    {
        var (name, kind) = Registers.Deal.Starred(row["Recipient"]);
        return new(
            row["Supplier"], name, kind, row["Weapon designation"], row["Weapon description"],
            Figure.Read(row["Year of order"], row.After("Year of order")), DeliveryYears.Read(row["Year(s) of delivery"]))
        {
            Ordered = Figure.Read(row["Number ordered"], row.After("Number ordered")),
            Delivered = Figure.Read(row["Number delivered"], row.After("Number delivered")),
            Status = row["status"],
            Comments = row["Comments"],
            Values = (row["SIPRI TIV per unit"], row["SIPRI TIV for total order"], row["SIPRI TIV of delivered weapons"]),
        };
    }

    private static string[] AsDelivery(Deal deal, Delivery delivery) =>
    [
        deal.Id, deal.Supplier, deal.RecipientAsWritten, deal.Designation, deal.Description, deal.Category,
        deal.OrderYear?.Plain ?? "", Flag(deal.OrderYear, "Yes", "No"),
        delivery.Number?.Plain ?? "", Flag(delivery.Number, "Yes", "No"),
        delivery.Year?.Plain ?? "", Flag(delivery.Year, "Yes", "No"),
        deal.Status, deal.Estimate, deal.Values.Piece, delivery.Value, deal.LocalProduction,
    ];

    private static string[] AsDeal(Deal deal) =>
    [
        deal.RecipientAsWritten, deal.Supplier,
        deal.OrderYear?.Plain ?? "", Flag(deal.OrderYear, "?", ""),
        deal.Ordered?.Plain ?? "", Flag(deal.Ordered, "?", ""),
        deal.Designation, deal.Description,
        deal.Came?.Plain ?? "", Flag(deal.Came, "?", ""),
        DeliveryYears.Write(deal.Deliveries), deal.Status, deal.Comments, deal.Values.Piece, deal.Values.Order, deal.Values.Came,
    ];

    private static string Flag(Figure? figure, string yes, string no) => figure is not { } known ? "" : known.IsEstimate ? yes : no;

    /// <summary>Fields by the names of their columns.</summary>
    private sealed class Row(string[] header, string[] fields)
    {
        public string this[string column] => At(Index(column));

        /// <summary>The field beside a column, whose own name is <c>(?)</c> or nothing.</summary>
        public string After(string column) => At(Index(column) + 1);

        private string At(int index) => index > 0 || (index == 0 && fields.Length > 0) ? index < fields.Length ? fields[index].Trim() : "" : "";

        private int Index(string column) =>
            Array.FindIndex(header, h => h.Trim().TrimStart('\uFEFF').Equals(column, StringComparison.OrdinalIgnoreCase)) is var at and >= 0 ? at : int.MinValue;
    }
}
