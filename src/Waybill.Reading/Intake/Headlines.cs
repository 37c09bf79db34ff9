using System.Collections.Immutable;

namespace Waybill.Reading.Intake;

/// <summary>Finds the headline of a text that marks none: its first short line, set off from what follows and not closed like a sentence.</summary>
internal static class Headlines
{
    private const int Longest = 200;

    /// <summary>A line this long is a paragraph in a line of its own, so that the line before it needs no blank line to be a headline.</summary>
    private const int ParagraphLine = 160;

    public static TextSpan? Of(string text, ImmutableArray<TextSpan> furniture)
    {
        var skip = furniture.ToHashSet();
        var lines = Line.Of(text.Length > 8000 ? text[..8000] : text).Where(l => !skip.Contains(l.Span) && !Datelines.IsDateline(l.Text)).Take(2).ToArray();
        if (lines is not [var first, var second] || first.Text.Length > Longest || first.Text[^1] is '.' or ',' or ';' or ':' or '\u2026' or '\u3002' || !first.Text.Any(char.IsLetter))
        {
            return null;
        }

        var apart = text.AsSpan(first.Span.End, second.Span.Start - first.Span.End).Count('\n') >= 2;
        return apart || (second.Text.Length >= ParagraphLine && second.Text.Length > first.Text.Length) ? first.Span : null;
    }
}
