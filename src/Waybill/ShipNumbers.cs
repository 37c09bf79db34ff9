using System.Text.RegularExpressions;

namespace Waybill;

/// <summary>A ship's number as a text gives it.</summary>
/// <param name="Span">The number with its letters.</param>
/// <param name="Digits">The digits alone.</param>
/// <param name="IsHull">Whether it is given as an IMO number; else as an MMSI.</param>
/// <param name="Name">The words before it that may be the ship's name, null where none look so.</param>
public sealed record ShipNumber(TextSpan Span, string Digits, bool IsHull, string? Name)
{
    /// <summary>The hull's number, null where it is none or its check digit is wrong.</summary>
    public Imo? Imo => IsHull && Waybill.Imo.TryParse(Digits, out var imo) ? imo : null;

    /// <summary>The radio's number, null where it is none.</summary>
    public Mmsi? Mmsi => !IsHull && Waybill.Mmsi.TryParse(Digits, out var mmsi) ? mmsi : null;
}

/// <summary>Finds IMO numbers and MMSIs in a text, with the name that stands before each.</summary>
public static partial class ShipNumbers
{
    /// <summary>The numbers in a stretch of a text, each with the name before it in the same stretch.</summary>
    public static IEnumerable<ShipNumber> In(string text, TextSpan within) =>
        Number().Matches(within.In(text)).Select(m => new ShipNumber(
            new TextSpan(within.Start + m.Index, within.Start + m.Index + m.Length),
            m.Groups["digits"].Value,
            m.Groups["imo"].Success,
            NameBefore(within.In(text)[..m.Index])));

    /// <summary>Whether words are a ship's number and no name.</summary>
    public static bool IsNumber(string words) => Number().Match(words) is { Success: true } found && found.Length == words.Length;

    /// <summary>Whether words look like a ship's own name and not like a type: every long word with a capital, and no digits joined to letters.</summary>
    public static bool IsName(string words) => ShipName().IsMatch(words);

    /// <summary>The last run of words with capitals, a bracket or comma between it and the number at most.</summary>
    private static string? NameBefore(string before) =>
        LastName().Match(before) is { Success: true } m ? m.Groups["name"].Value.Trim() : null;

    [GeneratedRegex(@"\b(?:(?<imo>IMO)|MMSI)(?:\s+(?:number|no\.?|nr\.?))?[\s:#.]*(?<digits>\d{5,10})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}'’.]*|[IVX]+|\d{1,3})(?:[\s-](?:\p{Lu}[\p{L}'’.]*|of|al|de|la|\d{1,3}))*$")]
    private static partial Regex ShipName();

    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}'’.]*(?:[\s-](?:\p{Lu}[\p{L}'’.]*|\d{1,3}))*)[""”’»]?\s*[(,;:–-]*\s*(?:with |its |her |the )*$")]
    private static partial Regex LastName();
}
