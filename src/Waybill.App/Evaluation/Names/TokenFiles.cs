using System.Collections.Immutable;
using System.Text;
using Waybill.Reading.Names.Learned;

namespace Waybill.App.Evaluation.Names;

/// <summary>
/// Marked texts as files of a word and its tag a line, parted by a tab, with a blank line after each sentence (CoNLL 2003, tags in IOB2).
/// </summary>
internal static class TokenFiles
{
    /// <summary>Whether a file is of that form, by its first lines.</summary>
    public static bool Is(string path) => File.ReadLines(path).Take(3).Any(l => l.Split('\t') is [{ Length: > 0 }, var tag] && IsTag(tag.Trim()));

    /// <summary>
    /// The texts of a file: one where its first line is the address of the page it was taken from, else one a sentence, since nothing
    /// says that its sentences belong together.
    /// </summary>
    public static IEnumerable<MarkedText> Read(string path)
    {
        var sentences = Sentences(path).ToList();
        if (sentences is [[var (first, _), ..], ..] && IsAddress(first))
        {
            yield return Text(path, sentences[1..]);
            yield break;
        }

        foreach (var sentence in sentences)
        {
            yield return Text(path, [sentence]);
        }
    }

    /// <summary>A long address may have been cut into words; its beginning tells.</summary>
    private static bool IsAddress(string word) =>
        word.StartsWith("http://", StringComparison.Ordinal) || word.StartsWith("https://", StringComparison.Ordinal) || word.StartsWith("www", StringComparison.Ordinal);

    private static bool IsTag(string tag) => tag == "O" || tag.StartsWith("B-", StringComparison.Ordinal) || tag.StartsWith("I-", StringComparison.Ordinal);

    private static IEnumerable<(string Word, string Tag)[]> Sentences(string path)
    {
        var words = new List<(string, string)>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Split('\t') is [{ Length: > 0 } word, var tag] && word.Trim().Length > 0 && IsTag(tag.Trim()))
            {
                words.Add((word.Trim(), tag.Trim()));
            }
            else if (words.Count > 0)
            {
                yield return [.. words];
                words.Clear();
            }
        }
    }

    /// <summary>Puts the words together again as a text.</summary>
    private static MarkedText Text(string path, List<(string Word, string Tag)[]> sentences)
    {
        var text = new StringBuilder();
        var (cut, names) = (ImmutableArray.CreateBuilder<ImmutableArray<TextSpan>>(), ImmutableArray.CreateBuilder<MarkedName>());
        foreach (var sentence in sentences)
        {
            text.Append(text.Length > 0 ? "\n\n" : "");
            var spans = Spacing.Write(text, [.. sentence.Select(w => w.Word)]);
            cut.Add(spans);
            names.AddRange(Names(sentence, spans));
        }

        var document = new Document(Path.GetFileName(path), default, "text/plain", null, "en", null, null, text.ToString(), null);
        return new MarkedText(document, cut.ToImmutable(), names.ToImmutable());
    }

    /// <summary>Spans of words with the same kind; one that goes on without having begun begins there.</summary>
    private static IEnumerable<MarkedName> Names((string Word, string Tag)[] sentence, ImmutableArray<TextSpan> spans)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i].Tag is [_, '-', .. var kind])
            {
                var last = i;
                while (last + 1 < sentence.Length && sentence[last + 1].Tag == $"I-{kind}")
                {
                    last++;
                }

                yield return new MarkedName(kind, new TextSpan(spans[i].Start, spans[last].End));
                i = last;
            }
        }
    }
}
