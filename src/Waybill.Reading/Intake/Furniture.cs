using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Waybill.Reading.Intake;

/// <summary>
/// Finds what belongs to the page and not to the report: share bars, comment forms, newsletter lines, links to other reports. It goes line by line,
/// because furniture stands in lines of its own; a sentence that speaks of sharing or of a reply is prose and stays.
/// </summary>
internal static partial class Furniture
{
    /// <summary>A line longer than twice this is prose unless it holds words that only a page says.</summary>
    private const int LongestLead = 220;

    /// <summary>A line longer than this is prose whatever it holds: a whole report may stand in one line, with a word of the page at its end.</summary>
    private const int LongestTelltale = 700;
    private const int LongestFormLine = 60;
    private const int LongestLink = 160;

    public static ImmutableArray<TextSpan> In(string text)
    {
        var lines = Line.Of(text);
        var marked = new bool[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            marked[i] = marked[i] || Stands(lines[i].Text);
            if (marked[i])
            {
                CloseForm(lines, marked, i);
                CloseLinks(lines, marked, i);
            }
        }

        Neighbours(lines, marked);
        return [.. lines.Where((_, i) => marked[i]).Select(l => l.Span)];
    }

    /// <summary>Whether a line is furniture wherever it stands.</summary>
    private static bool Stands(string line)
    {
        var telltale = FurniturePhrases.HasTelltale(line);
        if (line.Length > LongestTelltale || (!telltale && line.Length > 2 * LongestLead))
        {
            return false;
        }

        var plain = UnevenSpaces().Replace(line, m => m.Length > 1 ? "  " : " ");
        return (telltale && FurniturePhrases.Anywhere.IsMatch(plain))
            || (plain.Length <= LongestLead && (FurniturePhrases.Leads.IsMatch(plain) || IsBar(plain)));
    }

    /// <summary>A row of labels, <c>Share | Tweet | Print</c>: short parts between bars, one of them at least a page's own word and none a sentence.</summary>
    private static bool IsBar(string line)
    {
        var parts = Bars().Split(line).Select(p => p.Trim(' ', '.', ':', '*', '!', '#', '\u2022', '\u00B7')).Where(p => p.Length > 0).ToArray();
        if (parts.Length == 0 || parts.Any(p => p.Length > 60))
        {
            return false;
        }

        if (parts.Length == 1)
        {
            return FurniturePhrases.Strong.Contains(parts[0]);
        }

        var strong = parts.Count(p => FurniturePhrases.Strong.Contains(p) || FurniturePhrases.Leads.IsMatch(p));
        var weak = parts.Count(p => FurniturePhrases.Weak.Contains(p));
        return (strong > 0 && (strong + weak) * 2 >= parts.Length) || (parts.Length >= 3 && weak == parts.Length);
    }

    /// <summary>After the head of a comment form come its fields.</summary>
    private static void CloseForm(ImmutableArray<Line> lines, bool[] marked, int head)
    {
        if (!FurniturePhrases.FormHeads.IsMatch(lines[head].Text))
        {
            return;
        }

        for (var i = head + 1; i < lines.Length && (marked[i] || LooksLikeForm(lines[i]) || Stands(lines[i].Text)); i++)
        {
            marked[i] = true;
        }
    }

    private static bool LooksLikeForm(Line line) =>
        line.Text.Length <= LongestFormLine && (line.Text.EndsWith('*') || !line.EndsLikeSentence || FurniturePhrases.Weak.Contains(line.Text.TrimEnd('*', ':', ' ')));

    /// <summary>After the head of a list of other reports come their titles, to the very end.</summary>
    private static void CloseLinks(ImmutableArray<Line> lines, bool[] marked, int head)
    {
        if (!FurniturePhrases.LinkHeads.IsMatch(lines[head].Text))
        {
            return;
        }

        for (var i = head + 1; i < lines.Length; i++)
        {
            if (!Stands(lines[i].Text) && (lines[i].Text.Length > LongestLink || lines[i].Text.EndsWith('.')))
            {
                return;
            }
        }

        Array.Fill(marked, true, head, lines.Length - head);
    }

    /// <summary>A label that could be anything alone is furniture beside furniture.</summary>
    private static void Neighbours(ImmutableArray<Line> lines, bool[] marked)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            marked[i] |= marked[i - 1] && IsWeak(lines[i].Text);
        }

        for (var i = lines.Length - 2; i >= 0; i--)
        {
            marked[i] |= marked[i + 1] && IsWeak(lines[i].Text);
        }
    }

    private static bool IsWeak(string line) => FurniturePhrases.Weak.Contains(line.Trim(' ', '.', ':', '*', '!', '#')) || Count().IsMatch(line);

    /// <summary>White space that is not one space alone.</summary>
    [GeneratedRegex(@"\s{2,}|[^\S ]")]
    private static partial Regex UnevenSpaces();

    [GeneratedRegex(@"\s*[|\u2022\u00B7\u00BB\u203A]\s*| [/>] |  +")]
    private static partial Regex Bars();

    [GeneratedRegex(@"^[\d.,]+ ?[KkMm]?\+?$")]
    private static partial Regex Count();
}
