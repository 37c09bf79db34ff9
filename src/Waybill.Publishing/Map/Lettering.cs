namespace Waybill.Publishing.Map;

/// <summary>How wide and high letters are, near enough to keep names apart; no font is measured here.</summary>
internal static class Lettering
{
    /// <summary>The width of a text in pixels at a size, from the mean widths of IBM Plex Sans.</summary>
    public static double Width(string text, double size, double spacing = 0) => text.Sum(c => Em(c) + spacing) * size;

    private static double Em(char c) => c switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '’' => 0.29,
        ' ' or 'f' or 'r' or 't' or '-' or '(' or ')' => 0.38,
        'm' or 'w' or 'M' or 'W' or '@' => 0.88,
        >= 'A' and <= 'Z' => 0.66,
        _ => 0.57,
    };
}
