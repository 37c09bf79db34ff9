using System.Collections.Immutable;

namespace Waybill.Reading.Quotes;

/// <summary>Finds what stands between quotation marks, curly or straight, also over several paragraphs of one quotation.</summary>
internal static class QuotationMarks
{
    /// <summary>A quotation that is never closed ends with its paragraph, unless the next begins with a mark again.</summary>
    public static ImmutableArray<TextSpan> In(string text)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        var open = -1;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\n' && open >= 0 && IsParagraphEnd(text, at))
            {
                Close(at);
            }
            else if (open > 0 && text[open - 1] == '\u00AB' && c is not ('\u00BB' or '\u00AB'))
            {
                // What stands between other marks inside guillemets is part of what they hold.
            }
            else if (c is '\u201C' or '\u201E' or '\u00AB' || (c == '"' && open < 0 && !IsInchMark(text, at)))
            {
                open = at + 1;
            }
            else if (c is '\u201D' or '\u00BB' or '"' && open >= 0)
            {
                Close(at);
            }
        }

        return found.ToImmutable();

        void Close(int end)
        {
            if (end > open)
            {
                found.Add(new TextSpan(open, end));
            }

            open = -1;
        }
    }

    /// <summary>The quotations that touch a span or begin where it does, from all in the order of the text.</summary>
    public static IEnumerable<TextSpan> Around(ImmutableArray<TextSpan> marks, TextSpan span)
    {
        var (low, high) = (0, marks.Length);
        while (low < high)
        {
            var mid = (low + high) / 2;
            (low, high) = marks[mid].End <= span.Start ? (mid + 1, high) : (low, mid);
        }

        for (var i = low; i < marks.Length && marks[i].Start <= span.End; i++)
        {
            yield return marks[i];
        }
    }

    private static bool IsParagraphEnd(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r')
        {
            next++;
        }

        return next >= text.Length || text[next] == '\n' || text[next] is '"' or '\u201C';
    }

    private static bool IsInchMark(string text, int at) => at > 0 && char.IsDigit(text[at - 1]);
}
