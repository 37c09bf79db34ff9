using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Waybill.Reference.Registers;

/// <summary>Who gets the goods, as a register tells them apart.</summary>
public enum RecipientKind
{
    /// <summary>A State.</summary>
    State,

    /// <summary>A group that is no State: <c>*</c> after the name.</summary>
    NonState,

    /// <summary>An international organisation: <c>**</c> after the name.</summary>
    Organisation,
}

/// <summary>What was delivered of a deal in one year.</summary>
/// <param name="Year">The year, null where the register has none.</param>
/// <param name="Number">How many, null where the register gives no number for the year.</param>
public sealed record Delivery(Figure? Year, Figure? Number)
{
    /// <summary>What it is worth in trend-indicator values, as the register writes it.</summary>
    public string Value { get; init; } = "";
}

/// <summary>A deal of a register of arms transfers: who ordered what of whom, and what came. Fields that an edition does not have are empty.</summary>
/// <param name="Supplier">The supplier's name as the register writes it.</param>
/// <param name="Recipient">The recipient's, without its stars.</param>
/// <param name="RecipientKind">What the recipient is.</param>
/// <param name="Designation">The weapon's designation: <c>Su-35</c>.</param>
/// <param name="Description">What it is: <c>FGA aircraft</c>.</param>
/// <param name="OrderYear">The year of the order.</param>
/// <param name="Deliveries">What came, year by year, in the order of the register.</param>
public sealed partial record Deal(
    string Supplier,
    string Recipient,
    RecipientKind RecipientKind,
    string Designation,
    string Description,
    Figure? OrderYear,
    ImmutableArray<Delivery> Deliveries)
{
    /// <summary>The register's own number for it.</summary>
    public string Id { get; init; } = "";

    /// <summary>The line of the register on which it begins; null where it comes from none.</summary>
    public int? Line { get; init; }

    /// <summary>Its category: <c>Aircraft</c>.</summary>
    public string Category { get; init; } = "";

    /// <summary>How many were ordered.</summary>
    public Figure? Ordered { get; init; }

    /// <summary>How many have come, where the register gives a sum.</summary>
    public Figure? Delivered { get; init; }

    /// <summary><c>New</c>, <c>Second hand</c>, <c>Second hand but modernized</c>.</summary>
    public string Status { get; init; } = "";

    /// <summary>What the register says besides.</summary>
    public string Comments { get; init; } = "";

    /// <summary>Whether and how the recipient makes it itself, in the register's words.</summary>
    public string LocalProduction { get; init; } = "";

    /// <summary>The register's estimate field, in its words.</summary>
    public string Estimate { get; init; } = "";

    /// <summary>Trend-indicator values as the register writes them: of a piece, of the order, of what came.</summary>
    public (string Piece, string Order, string Came) Values { get; init; } = ("", "", "");

    /// <summary>How many have come: the register's sum, else that of the years.</summary>
    public Figure? Came =>
        Delivered ?? (Deliveries.Select(d => d.Number).OfType<Figure>().ToList() is [_, ..] numbers
            ? new Figure(numbers.Sum(n => n.Value), numbers.Exists(n => n.IsEstimate))
            : null);

    /// <summary>Whether the recipient makes or assembles it itself: as the column for that says, else as the comments do; null where neither speaks of it.</summary>
    public bool? IsMadeByRecipient => LocalProduction.Trim().ToUpperInvariant() switch
    {
        "NO" or "FALSE" or "0" => false,
        { Length: > 0 } => true,
        _ => Making().IsMatch(Comments) ? true : null,
    };

    /// <summary>The recipient with its stars, as the register writes it.</summary>
    public string RecipientAsWritten => Recipient + RecipientKind switch
    {
        RecipientKind.NonState => "*",
        RecipientKind.Organisation => "**",
        _ => "",
    };

    /// <summary>The words in which the register's comments tell of production or assembly by the recipient.</summary>
    [GeneratedRegex(
        @"(?<!\b(?:not|no|without)\s)\b(?:(?:produced|built|made|assembled|production|assembly|manufactured?)\s(?:\w+\s){0,3}?under\s(?:a\s)?licen[cs]e|licen[cs]ed?[- ](?:production|produced|built|assembly|assembled)|(?:locally|local)\s(?:produc|assembl|manufactur|built)\w*|assembled\s(?:\w+\s){0,3}?from\s(?:\w+\s)?kits)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Making();

    /// <summary>Takes the stars off a recipient.</summary>
    internal static (string Name, RecipientKind Kind) Starred(string written)
    {
        var name = written.Trim();
        var bare = name.TrimEnd('*').TrimEnd();
        return (bare, (name.Length - name.TrimEnd('*').Length) switch
        {
            0 => RecipientKind.State,
            1 => RecipientKind.NonState,
            _ => RecipientKind.Organisation,
        });
    }
}
