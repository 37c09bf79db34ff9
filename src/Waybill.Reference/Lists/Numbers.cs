using Waybill.FollowTheMoney;

namespace Waybill.Reference.Lists;

/// <summary>Numbers that tell one thing from another: hulls, radios, papers, registers.</summary>
internal static class Numbers
{
    /// <summary>A hull's or a company's IMO number, without the letters before it.</summary>
    public static string Imo(string text)
    {
        var bare = text.Trim();
        return bare.StartsWith("IMO", StringComparison.OrdinalIgnoreCase) ? bare[3..].TrimStart(' ', ':', '.', '#') : bare;
    }

    /// <summary>Adds a number of which the list does not say what it is.</summary>
    public static void AddUnnamed(EntityDraft draft, string number)
    {
        var vessel = draft.Schema == "Vessel";
        var bare = Imo(number);
        var isHull = Waybill.Imo.TryParse(bare, out _) && (vessel || bare.Length != number.Trim().Length);
        draft.Add(
            isHull ? "imoNumber"
            : vessel && Mmsi.TryParse(number, out _) ? "mmsi"
            : draft.Schema is "Person" ? "idNumber"
            : "registrationNumber",
            isHull ? bare : number);
    }
}
