namespace Waybill.Reference.Matching;

/// <summary>PLA and People's Liberation Army.</summary>
internal static class Acronym
{
    /// <summary>Whether the first name begins with the first letters of the second's words, and of nothing else that tells.</summary>
    public static bool Is(PreparedName shorter, PreparedName longer)
    {
        if (shorter.Parts.Length is 0 or > 2 || longer.Parts.Length < 3)
        {
            return false;
        }

        var letters = shorter.Parts[0].Latin;
        if (letters.Length != longer.Parts.Length || letters.Length > 8)
        {
            return false;
        }

        for (var at = 0; at < letters.Length; at++)
        {
            if (longer.Parts[at].Latin is not [var first, ..] || first != letters[at])
            {
                return false;
            }
        }

        return true;
    }
}
