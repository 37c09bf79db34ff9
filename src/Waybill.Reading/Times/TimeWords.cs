using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Waybill.Reading.Quantities;
using Waybill.Reading.Text;

namespace Waybill.Reading.Times;

/// <summary>
/// Cuts a sentence for the grammar of times: hyphens and strokes part words (<c>mid-June</c>, <c>12-13</c>), and digits that are no date
/// are made blind: designations (<c>Su-35</c>), references (<c>resolution 2231</c>), measures (<c>1900 km</c>), telephone numbers.
/// </summary>
internal static partial class TimeWords
{
    private static readonly HashSet<string> References = new(StringComparer.Ordinal)
    {
        "resolution", "resolutions", "article", "articles", "paragraph", "paragraphs", "para", "section", "sections", "rule", "annex", "flight", "page", "pages", "unscr",
        "chapter", "model", "type", "channel", "phone", "tel", "fax", "no", "nos", "number", "numbers", "line", "room", "grade", "group", "law", "order", "imo", "mmsi", "+", "#",
    };

    private static readonly HashSet<string> Measures = new(StringComparer.Ordinal)
    {
        "km", "kilometre", "kilometres", "kilometer", "kilometers", "mile", "miles", "nautical", "nm", "nmi", "m", "metre", "metres", "meter", "meters", "feet", "ft", "mm", "cm",
        "kg", "kilogram", "kilograms", "kilogrammes", "tonne", "tonnes", "ton", "tons", "lb", "lbs", "pounds", "litres", "liters", "barrels", "dollars", "euros", "%", "percent",
        "people", "men", "troops", "soldiers", "fighters", "rounds", "pieces", "units", "containers", "boxes", "crates", "copies", "times", "million", "billion", "thousand",
        "hundred", "hp", "kw", "mw", "volts", "°", "degrees", "knots", "points",
    };

    /// <summary>The marks that part a word for the grammar.</summary>
    private static readonly SearchValues<char> Joints = SearchValues.Create("-/\u2010\u2011\u2013\u2014");

    public static ImmutableArray<TimeWord> In(Sentence sentence)
    {
        var words = ImmutableArray.CreateBuilder<TimeWord>();
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            var blind = IsDesignation(token.Text) || IsReference(sentence.Tokens, i) || IsMeasure(sentence.Tokens, i);
            Add(words, token, i > 0 && sentence.Tokens[i - 1].End == token.Start, blind);
        }

        return words.ToImmutable();
    }

    private static void Add(ImmutableArray<TimeWord>.Builder words, Token token, bool glued, bool blind)
    {
        if (blind)
        {
            words.Add(new TimeWord(token.Start, token.End, token.Text, token.Lower, glued, true));
            return;
        }

        if (!token.Text.AsSpan().ContainsAny(Joints))
        {
            words.Add(new TimeWord(token.Start, token.End, token.Text, token.Lower.Replace('\u2019', '\''), glued, false));
            return;
        }

        foreach (Match part in Parts().Matches(token.Text))
        {
            var text = part.Value is "\u2013" or "\u2014" or "\u2010" or "\u2011" ? "-" : part.Value;
            words.Add(new TimeWord(token.Start + part.Index, token.Start + part.Index + part.Length, text, text.ToLowerInvariant().Replace('\u2019', '\''), glued || part.Index > 0, false));
        }
    }

    /// <summary>Letters and digits in one word are a make or model, save for the few ways in which English writes dates so.</summary>
    private static bool IsDesignation(string text)
    {
        if (!NumberWords.HasFigure(text) || !text.Any(char.IsLetter))
        {
            return false;
        }

        var parts = text.Split('-', '/', '\u2010', '\u2011');
        return parts.Any(p => p.Length > 0 && !p.All(char.IsAsciiDigit) && !Calendrical().IsMatch(p) && !EnglishCalendar.Knows(p));
    }

    private static bool IsReference(ImmutableArray<Token> tokens, int i)
    {
        if (!tokens[i].IsNumber)
        {
            return false;
        }

        var before = i > 0 && tokens[i - 1].Text == "." ? i - 2 : i - 1;
        if (before >= 0 && References.Contains(tokens[before].Lower))
        {
            return true;
        }

        // "resolution 2231 (2015)": the year is a part of the resolution's number.
        if (before >= 2 && tokens[before].Text == "(" && tokens[before - 1].IsNumber && References.Contains(tokens[before - 2].Lower))
        {
            return true;
        }

        // "S/2021/229" is the symbol of a document.
        if (i > 1 && tokens[i - 1].Text == "/" && tokens[i - 2].IsWord && tokens[i - 2].End == tokens[i - 1].Start && tokens[i - 1].End == tokens[i].Start)
        {
            return true;
        }

        // Groups of figures side by side are a telephone or account number.
        return (before >= 0 && tokens[i - 1].IsNumber && tokens[i].Text.Length >= 3 && tokens[i].Text.All(char.IsAsciiDigit) && tokens[i - 1].Text.Length is >= 2 and not 4 && tokens[i - 1].Text.All(char.IsAsciiDigit)
                && (i < 2 || !EnglishCalendar.Knows(tokens[i - 2].Text)))
            || (before >= 0 && tokens[before].Text is "$" or "€" or "£" or "¥");
    }

    private static bool IsMeasure(ImmutableArray<Token> tokens, int i) =>
        tokens[i].IsNumber && tokens[i].Text.Length >= 3 && i + 1 < tokens.Length && Measures.Contains(tokens[i + 1].Lower);

    [GeneratedRegex(@"^(\d{1,4}(st|nd|rd|th)|\d{2,4}s|\d{1,2}(am|pm)|[QH][1-4]|FY\d{2,4}|\d{1,2}T\d{1,2}Z?|\d{1,2}h)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Calendrical();

    /// <summary>A date with dots stays whole; every other hyphen or stroke parts.</summary>
    [GeneratedRegex(@"[^-/\u2010\u2011\u2013\u2014]+|[-/\u2010\u2011\u2013\u2014]", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
