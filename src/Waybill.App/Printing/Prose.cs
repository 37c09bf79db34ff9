using System.Globalization;
using System.Text;

namespace Waybill.App.Printing;

/// <summary>Text for people at a terminal: made safe, cut, wrapped.</summary>
internal static class Prose
{
    /// <summary>
    /// The text without characters that steer a terminal or turn the direction of writing round: documents come from strangers.
    /// </summary>
    public static string Safe(string text)
    {
        if (!text.Any(Steers))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            safe.Append(c is '\n' || !Steers(c) ? c : '\uFFFD');
        }

        return safe.ToString();
    }

    /// <summary>The text on one line, cut to so many columns.</summary>
    public static string Cut(string text, int columns)
    {
        var line = OneLine(text);
        if (Columns(line) <= columns)
        {
            return line;
        }

        var cut = new StringBuilder();
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + Columns(rune) > columns - 1)
            {
                break;
            }

            cut.Append(rune.ToString());
            used += Columns(rune);
        }

        return $"{cut.ToString().TrimEnd()}…";
    }

    /// <summary>The text on one line: every run of white space is one space.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', Safe(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text in lines of at most so many columns, broken between words.</summary>
    public static IEnumerable<string> Wrap(string text, int columns)
    {
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in OneLine(text).Split(' '))
        {
            var width = Columns(word);
            if (used > 0 && used + 1 + width > columns)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }

            if (used > 0)
            {
                line.Append(' ');
                used++;
            }

            line.Append(word);
            used += width;
        }

        if (used > 0)
        {
            yield return line.ToString();
        }
    }

    /// <summary>How many columns a text takes.</summary>
    public static int Columns(string text) => text.EnumerateRunes().Sum(Columns);

    /// <summary>Marks that stand on another letter take none; the wide letters of East Asia (UAX 11, roughly by block) take two.</summary>
    private static int Columns(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF)
            or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1,
    };

    private static bool Steers(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\t'))
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C';
}
