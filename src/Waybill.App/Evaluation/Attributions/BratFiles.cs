using System.Collections.Immutable;
using System.Globalization;
using Waybill.Reading.Quotes.Learned;

namespace Waybill.App.Evaluation.Attributions;

/// <summary>
/// Marks in the stand-off form of brat (https://brat.nlplab.org/standoff.html): <c>T1 Source 0 24</c> is a stretch of the text, offsets in
/// characters, several parts after semicolons; <c>E1 Attribution:T4 Content:T3 Cue:T2 Source:T1</c> joins stretches to an attribution.
/// </summary>
internal static class BratFiles
{
    /// <summary>The marks of each file with the text they belong to; files whose text is not there are left out.</summary>
    public static IEnumerable<MarkedText> Read(IEnumerable<string> marks, IReadOnlyList<string> texts)
    {
        var byName = texts.GroupBy(t => Path.GetFileNameWithoutExtension(t)).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var path in marks)
        {
            if (TextOf(path, byName) is { } found)
            {
                var text = File.ReadAllText(found);
                yield return new MarkedText(Path.GetFileNameWithoutExtension(path), text, [.. Attributions(path, new Codepoints(text))]);
            }
        }
    }

    /// <summary>NAME.ann belongs to NAME.txt, NAME_ANNOTATOR.ann too; of several such the one whose folder is nearest.</summary>
    private static string? TextOf(string marks, Dictionary<string, List<string>> texts)
    {
        var name = Path.GetFileNameWithoutExtension(marks);
        var cut = name.LastIndexOf('_');
        var found = texts.GetValueOrDefault(name) ?? (cut > 0 ? texts.GetValueOrDefault(name[..cut]) : null);
        return found?.MaxBy(t => t.AsSpan().CommonPrefixLength(marks));
    }

    private static IEnumerable<MarkedAttribution> Attributions(string path, Codepoints text)
    {
        var stretches = new Dictionary<string, ImmutableArray<TextSpan>>(StringComparer.Ordinal);
        var joined = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Split('\t') is [['T', ..] id, var what, ..] && what.Split(' ', 2) is [_, var where])
            {
                stretches[id] = [.. where.Split(';').Select(part => Span(part, text))];
            }
            else if (line.Split('\t') is [['E', ..], var parts, ..])
            {
                joined.Add(parts);
            }
        }

        return joined.Select(parts => Attribution(parts, stretches)).Where(a => a.Cue is not null || a.Content.Length > 0);
    }

    /// <summary>Roles can be numbered where they come several times: Content2.</summary>
    private static MarkedAttribution Attribution(string parts, Dictionary<string, ImmutableArray<TextSpan>> stretches)
    {
        ImmutableArray<TextSpan> cue = Of("Cue");
        return new MarkedAttribution(cue.IsEmpty ? null : cue[0], Of("Source"), Of("Content"));

        ImmutableArray<TextSpan> Of(string role) =>
        [
            .. parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(':'))
                .Where(p => p.Length == 2 && p[0].TrimEnd("0123456789".ToCharArray()) == role)
                .SelectMany(p => stretches.GetValueOrDefault(p[1], [])).OrderBy(s => s.Start),
        ];
    }

    private static TextSpan Span(string part, Codepoints text)
    {
        var numbers = part.Split(' ');
        return new TextSpan(text.CodeUnit(int.Parse(numbers[0], CultureInfo.InvariantCulture)), text.CodeUnit(int.Parse(numbers[1], CultureInfo.InvariantCulture)));
    }

    /// <summary>brat counts characters, we count code units; they part company after an emoji.</summary>
    private sealed class Codepoints(string text)
    {
        private readonly int[]? units = text.Any(char.IsHighSurrogate) ? [.. Starts(text)] : null;

        public int CodeUnit(int character) => Math.Min(units is null ? character : units[Math.Min(character, units.Length - 1)], text.Length);

        private static IEnumerable<int> Starts(string text) => Enumerable.Range(0, text.Length + 1).Where(i => i == text.Length || !char.IsLowSurrogate(text[i]));
    }
}
