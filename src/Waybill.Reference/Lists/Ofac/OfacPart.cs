namespace Waybill.Reference.Lists.Ofac;

/// <summary>OFAC's files of aliases (<c>alt.csv</c>) and addresses (<c>add.csv</c>), which say nothing without the list they belong to.</summary>
internal static class OfacPart
{
    private static readonly string[] AliasTypes = ["aka", "a.k.a.", "fka", "f.k.a.", "nka", "n.k.a."];

    /// <summary>Whether a first row is of the aliases: entry, alias, its type, the name, a remark.</summary>
    public static bool IsAliases(IReadOnlyList<string> fields) =>
        fields.Count == 5 && AreNumbers(fields) && AliasTypes.Contains(fields[2].Trim().ToLowerInvariant());

    /// <summary>Whether a first row is of the addresses: entry, address, street, city, country, a remark; <c>-0-</c> for nothing, which hardly a row is without.</summary>
    public static bool IsAddresses(IReadOnlyList<string> fields) =>
        fields.Count == 6 && AreNumbers(fields) && fields.Skip(2).Any(f => f.Trim() == "-0-");

    private static bool AreNumbers(IReadOnlyList<string> fields) => fields.Take(2).All(f => int.TryParse(f.Trim(), out _));
}
