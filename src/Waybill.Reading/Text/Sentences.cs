using System.Collections.Immutable;

namespace Waybill.Reading.Text;

/// <summary>Cuts a text into sentences. A line end closes a sentence where a blank line follows or the line is a heading.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "brig", "adm", "cmdr", "sen", "rep", "gov", "pres", "st", "jr", "sr",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "nos", "art", "op", "para", "paras", "ch", "fig",
        "vs", "inc", "ltd", "co", "corp", "approx", "ca", "e.g", "i.e", "cf", "al", "res", "mt", "ft",
    };

    /// <summary>Words that with a capital begin a sentence and no name.</summary>
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "The", "An", "In", "On", "At", "It", "He", "She", "They", "We", "After", "Before", "But", "And", "This", "That", "These", "Those", "There", "When", "While", "According",
        "His", "Her", "Its", "Their", "Our", "For", "From", "By", "As", "If", "No", "Some", "Two", "Three", "Several", "Both", "Other", "Among", "Since", "Under", "With", "Then", "However",
    };

    public static ImmutableArray<Sentence> In(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var paragraph = 0;
        foreach (var (start, end) in Paragraphs(text))
        {
            var from = start;
            for (var at = start; at < end; at++)
            {
                if (EndsAt(text, at, start, end) is { } stop)
                {
                    Add(from, stop);
                    from = stop;
                    at = stop - 1;
                }
            }

            Add(from, end);
            paragraph++;
        }

        return sentences.ToImmutable();

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(text[to - 1]))
            {
                to--;
            }

            if (from < to)
            {
                sentences.Add(new Sentence(from, to, paragraph, Tokens.In(text, from, to)));
            }
        }
    }

    /// <summary>Stretches between blank lines; a line break alone parts only where the line before it is no running text.</summary>
    private static IEnumerable<(int Start, int End)> Paragraphs(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\n')
            {
                continue;
            }

            var next = at + 1;
            while (next < text.Length && text[next] is ' ' or '\t' or '\r' && text[next] != '\n')
            {
                next++;
            }

            var blank = next >= text.Length || text[next] == '\n';
            if (blank || !Wraps(text, start, at, next))
            {
                yield return (start, at);
                start = next;
            }
        }

        yield return (start, text.Length);
    }

    /// <summary>Whether the line break at <paramref name="at"/> only wraps a long line: the next line goes on in lower case or the line was long.</summary>
    private static bool Wraps(string text, int start, int at, int next)
    {
        var line = text.LastIndexOf('\n', Math.Max(at - 1, 0), at - start > 0 ? at - start : 0) + 1;
        var length = at - Math.Max(line, start);
        return char.IsLower(text[next]) || (length is >= 60 and <= 100 && text[at - 1] is not ('.' or '!' or '?' or ':' or '"' or '\u201D'));
    }

    private static int? EndsAt(string text, int at, int start, int end)
    {
        if (text[at] is not ('.' or '!' or '?' or '\u2026' or '\u061F' or '\u06D4'))
        {
            return null;
        }

        var stop = at + 1;
        while (stop < end && text[stop] is '.' or '!' or '?' or '"' or '\u201D' or '\u2019' or '\'' or ')' or ']' or '\u00BB')
        {
            stop++;
        }

        if (stop < end && !char.IsWhiteSpace(text[stop]))
        {
            return null;
        }

        var next = stop;
        while (next < end && (char.IsWhiteSpace(text[next]) || text[next] is '"' or '\u201C' or '\u2018' or '\'' or '(' or '[' or '\u00AB'))
        {
            next++;
        }

        if (next < end && char.IsLower(text[next]))
        {
            return null;
        }

        return text[at] == '.' && stop == at + 1 && IsAbbreviation(text, at, start, OpensSentence(text, next, end)) ? null : stop;
    }

    private static bool IsAbbreviation(string text, int dot, int start, bool opens)
    {
        var from = dot;
        while (from > start && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] == '.'))
        {
            from--;
        }

        var word = text[from..dot];
        return (word.Length == 1 && char.IsUpper(word[0]) && !opens)
            || Abbreviations.Contains(word)
            || (word.Length >= 3 && word.Contains('.', StringComparison.Ordinal) && !opens)
            || (from == start && word.All(char.IsDigit));
    }

    /// <summary>"U.S. officials" and "John F. Kennedy" go on; "in the U.S. The" and "the Klos C. After" do not: the next word opens sentences.</summary>
    private static bool OpensSentence(string text, int next, int end)
    {
        var stop = next;
        while (stop < end && char.IsLetter(text[stop]))
        {
            stop++;
        }

        return Openers.Contains(text[next..stop]);
    }
}
