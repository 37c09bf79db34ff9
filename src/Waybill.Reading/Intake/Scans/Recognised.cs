using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Waybill.Reading.Intake.Scans;

/// <summary>The words that were recognised in a picture, and how sure the program was of them.</summary>
/// <param name="Paragraphs">The paragraphs in reading order.</param>
/// <param name="Words">How many words there are.</param>
/// <param name="Confidence">The mean confidence of a word, 0 to 100, as the program gives it.</param>
/// <param name="Languages">The languages it was told to expect, as it names them: <c>rus+eng</c>.</param>
internal sealed record Recognised(ImmutableArray<string> Paragraphs, int Words, double Confidence, string Languages)
{
    private const int Columns = 12;
    private const string WordLevel = "5";

    /// <summary>Reads Tesseract's table: level, page, block, paragraph, line, word, four numbers of place, confidence, text; one line a word.</summary>
    public static Recognised FromTable(string table, string languages)
    {
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        var text = new StringBuilder();
        var (paragraph, line, words, sum) = ("", "", 0, 0.0);
        foreach (var cells in table.Split('\n').Select(row => row.Split('\t')).Where(c => c.Length == Columns && c[0] == WordLevel))
        {
            // The marks that turn the direction of writing are Tesseract's, not the picture's.
            var word = cells[11].Trim().Replace("\u200E", "").Replace("\u200F", "");
            if (word.Length == 0 || !double.TryParse(cells[10], CultureInfo.InvariantCulture, out var confidence) || confidence < 0)
            {
                continue;
            }

            var (itsParagraph, itsLine) = (string.Join('.', cells[1..4]), string.Join('.', cells[1..5]));
            if (itsParagraph != paragraph)
            {
                Close(text, paragraphs);
            }

            Join(text, word, newLine: itsLine != line);
            (paragraph, line, words, sum) = (itsParagraph, itsLine, words + 1, sum + confidence);
        }

        Close(text, paragraphs);
        return new(paragraphs.ToImmutable(), words, words == 0 ? 0 : sum / words, languages);
    }

    /// <summary>A word parted at the end of a line is made whole.</summary>
    private static void Join(StringBuilder text, string word, bool newLine)
    {
        if (newLine && text.Length > 1 && text[^1] is '-' or '\u2010' && char.IsLetter(text[^2]) && char.IsLower(word[0]))
        {
            text.Length--;
        }
        else if (text.Length > 0)
        {
            text.Append(' ');
        }

        text.Append(word);
    }

    private static void Close(StringBuilder text, ImmutableArray<string>.Builder paragraphs)
    {
        if (text.Length > 0)
        {
            paragraphs.Add(text.ToString());
            text.Clear();
        }
    }
}
