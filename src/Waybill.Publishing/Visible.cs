using System.Globalization;
using System.Text;

namespace Waybill.Publishing;

/// <summary>
/// Text from strangers, made safe to look at: characters that turn the writing direction round or that print
/// nothing and hide something are shown by their code and lose their effect. Marks, joiners and isolates, which
/// Persian and Arabic need, stay.
/// </summary>
internal static class Visible
{
    /// <summary>The text in runs; a run with a code is one such character.</summary>
    public static IEnumerable<(string Text, string? Code)> Runs(string text)
    {
        var run = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsTrick(rune))
            {
                run.Append(rune);
                continue;
            }

            if (run.Length > 0)
            {
                yield return (run.ToString(), null);
                run.Clear();
            }

            yield return ("", $"U+{rune.Value:X4}");
        }

        if (run.Length > 0)
        {
            yield return (run.ToString(), null);
        }
    }

    /// <summary>The same as one string, for titles and attributes that can hold no markup.</summary>
    public static string Plain(string text) => string.Concat(Runs(text).Select(r => r.Code is { } code ? $"[{code}]" : r.Text));

    private static bool IsTrick(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => false,
        >= 0x202A and <= 0x202E => true, // Embeddings and overrides (Unicode Standard Annex 9).
        >= 0xE0000 and <= 0xE007F => true, // Tags, which print nothing.
        0x180E or 0xFEFF => true,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control,
    };
}
