using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Waybill.Reference.Places;

/// <summary>A description of a place taken apart: its name, the word for its kind, and what it is said to lie in.</summary>
internal sealed partial record PlaceQuery(string Whole, string Name, KindWord? Kind, ImmutableArray<string> Containers)
{
    public static PlaceQuery Parse(string text)
    {
        var whole = Spaces().Replace(text.Trim(), " ");
        var parts = Containing().Split(whole).Select(p => p.Trim(' ', ')', '.')).Where(p => p.Length > 0).ToArray();
        var (name, kind) = KindWords.Part(parts.Length > 0 ? parts[0] : whole);
        return new(whole, name, kind, [.. parts.Skip(1).Select(p => p.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? p[4..] : p)]);
    }

    /// <summary>What stands between a place and what contains it; "port of X in Y", never "in" at the start.</summary>
    [GeneratedRegex(@"\s*[,(،]\s*|(?<=\S)\s+(?:in|on|overlooking|within|inside)\s+(?=\p{Lu}|the\s|southern\s|northern\s|western\s|eastern\s)")]
    private static partial Regex Containing();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
