using System.Collections.Immutable;

namespace Waybill.Reading.Intake;

/// <summary>A line of a text without the white space around it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its characters.</param>
internal readonly record struct Line(TextSpan Span, string Text)
{
    private const string SentenceEnds = ".!?:;\u2026\u061F\u06D4\u3002\uFF01\uFF1F";

    /// <summary>Whether it closes like a sentence, quotation marks and brackets aside.</summary>
    public bool EndsLikeSentence => Text.AsSpan().TrimEnd("\"'\u201D\u2019\u00BB)] ") is [.., var last] && SentenceEnds.Contains(last, StringComparison.Ordinal);

    /// <summary>The lines of a text that are not empty.</summary>
    public static ImmutableArray<Line> Of(string text)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(start, end - start);
            var from = start + line.Length - line.TrimStart().Length;
            var trimmed = line.Trim();
            if (trimmed.Length > 0)
            {
                lines.Add(new Line(new TextSpan(from, from + trimmed.Length), trimmed.ToString()));
            }

            start = end + 1;
        }

        return lines.ToImmutable();
    }
}
