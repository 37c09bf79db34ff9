namespace Waybill.Reference.Lists;

/// <summary>What the known lists are called, among programs (as OpenSanctions names them) and among people.</summary>
internal static class ListNames
{
    public static readonly (string Name, string Title, string Authority) Ofac =
        ("us_ofac_sdn", "OFAC Specially Designated Nationals", "US Treasury, Office of Foreign Assets Control");

    public static readonly (string Name, string Title, string Authority) Un =
        ("un_sc_sanctions", "UN Security Council Consolidated List", "UN Security Council");

    public static readonly (string Name, string Title, string Authority) Eu =
        ("eu_fsf", "EU consolidated list of financial sanctions", "European Union");

    /// <summary>A name among programs for any words: small letters, digits and underscores.</summary>
    public static string Slug(string words)
    {
        var letters = words.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '_').ToArray();
        var slug = string.Join('_', new string(letters).Split('_', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length > 0 ? slug : "list";
    }
}
