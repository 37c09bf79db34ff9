using System.Collections.Immutable;
using Waybill.Reading.Text;
using Waybill.Reference;
using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <summary>Looks up words that somebody says are a place, more patiently than running text may be read.</summary>
internal sealed class GivenPlace(PlaceScan scan, string text, ImmutableArray<Sentence> sentences, Shelf shelf)
{
    /// <summary>The words as a name to be understood, with whatever bears it or the best part of it.</summary>
    public Spotted Of(TextSpan span)
    {
        var words = span.In(text).Trim();
        var people = People(words);
        var whole = people is null ? Whole(words, span) : [people];
        var part = whole.IsEmpty ? Part(words) : whole;
        var kind = KindWords.Part(words).Kind;
        var number = Math.Max(0, sentences.Count(s => s.Start <= span.Start) - 1);
        var tokens = sentences.IsEmpty ? [] : sentences[number].Tokens;
        var from = tokens.Count(t => t.End <= span.Start);
        return new()
        {
            Sentence = number,
            From = from,
            To = Math.Max(from + 1, tokens.Count(t => t.Start < span.End)),
            Start = span.Start,
            End = span.End,
            Name = words,
            Hits = part,
            IsAdjective = people is not null,
            IsGiven = true,
            IsPart = whole.IsEmpty && !part.IsEmpty,
            Kind = kind,
            KindIsCertain = kind is not null && whole.IsEmpty,
        };
    }

    private GazetteerHit? People(string words)
    {
        if (shelf.Countries.ByName(words) is not null)
        {
            return null;
        }

        var people = shelf.Countries.ByAdjective(words) ?? (words.EndsWith('s') ? shelf.Countries.ByAdjective(words[..^1]) : null);
        return people is null ? shelf.Gazetteer.OfPeople(words) : shelf.Gazetteer.ById($"iso3166:{people.Code}");
    }

    private ImmutableArray<GazetteerHit> Whole(string words, TextSpan span)
    {
        var dotted = span.End < text.Length && text[span.End] == '.' ? words + "." : words;
        if ((shelf.Gazetteer.Abbreviated(words) ?? shelf.Gazetteer.Abbreviated(dotted) ?? State(words)) is { } division)
        {
            return [division];
        }

        var bearing = scan.Bearing(words);
        if (!bearing.IsEmpty)
        {
            return bearing;
        }

        // Letters alone, EU, are those of our own tables before they are a village's name.
        var all = shelf.Gazetteer.Look(words);
        return all.Any(h => h.IsCurated) ? all.RemoveAll(h => !h.IsCurated) : all.RemoveAll(h => h.Match == NameMatch.Code);
    }

    /// <summary>The code that letters are addressed with: NY, ON.</summary>
    private GazetteerHit? State(string words)
    {
        var letters = words.Replace(".", "", StringComparison.Ordinal);
        return letters.Length == 2 && letters.All(char.IsAsciiLetterUpper) && shelf.Countries.ByName(words) is null
            ? shelf.Gazetteer.ById($"US-{letters}") ?? shelf.Gazetteer.ById($"CA-{letters}")
            : null;
    }

    /// <summary>The longest part of the words that anything bears, the later first: Hartford of <c>University of Hartford</c>, Kansas of <c>Kansas-based</c>.</summary>
    private ImmutableArray<GazetteerHit> Part(string words)
    {
        var tokens = Tokens.In(words, 0, words.Length).SelectMany(t => Halves(words, t)).ToList();
        for (var length = tokens.Count - 1; length >= 1; length--)
        {
            for (var from = tokens.Count - length; from >= 0; from--)
            {
                var part = words[tokens[from].Start..tokens[from + length - 1].End];
                if (char.IsUpper(part[0]) && !(length == 1 && PlaceWords.IsGeneric(part)) && (People(part) is { } people ? [people] : scan.Bearing(part)) is { IsEmpty: false } hits)
                {
                    return hits;
                }
            }
        }

        return [];
    }

    private static IEnumerable<TextSpan> Halves(string words, Token token)
    {
        var hyphen = words.IndexOf('-', token.Start, token.End - token.Start);
        return hyphen <= token.Start || hyphen >= token.End - 1
            ? [new(token.Start, token.End)]
            : [new(token.Start, hyphen), new(hyphen + 1, token.End)];
    }
}
