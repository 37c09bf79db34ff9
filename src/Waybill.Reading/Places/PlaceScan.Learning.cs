using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <content>What the whole document teaches first: who is a person, what is a ship.</content>
internal sealed partial class PlaceScan
{
    /// <summary>Remembers who is a person and what is a ship, since the second mention is barer than the first.</summary>
    private void LearnNames(Run run)
    {
        for (var at = 0; at < run.Tokens.Length; at++)
        {
            if (at > 0 && !run.InTitleCase && run.IsNamePart(at) && run.Tokens[at - 1].IsWord)
            {
                inside.Add(run.Word(at));
            }

            if (!run.InTitleCase && run.IsNamePart(at) && !(run.Touches(at - 1) && run.IsNamePart(at - 1)) && run.Touches(at) && run.IsNamePart(at + 1))
            {
                LearnSurname(run, at);
            }

            if ((PlaceWords.OfShips.Contains(run.Word(at)) || run.Is(at, "the")) && run.IsNamePart(at + 1) && BareArticle(run, at + 1, at + 2))
            {
                ships.Add(run.Word(at + 1));
            }
        }
    }

    /// <summary>The last word of a longer name that is no place: <c>Clark</c> of <c>Wesley Clark</c>.</summary>
    private void LearnSurname(Run run, int from)
    {
        var last = from + 1;
        while (run.Touches(last) && run.IsNamePart(last + 1))
        {
            last++;
        }

        var first = run.Word(from);
        var titled = PlaceWords.BeforeSurname.Contains(first);
        var plain = PlaceWords.Directions.Contains(first) || KindWords.Of(first) is not null || shelf.Countries.ByAdjective(first) is not null || shelf.Countries.ByName(first) is not null;
        if (titled || (!plain && KindWords.Of(run.Word(last)) is null && !Enumerable.Range(from, last - from + 1).Any(at => shelf.Gazetteer.Knows(run.Slice(from, at + 1)) && at > from)))
        {
            surnames.Add(run.Word(last));
            if (last == from + 1 && IsFirstName(first))
            {
                // Michael Jordan: a country's or capital's bare name after it is his too.
                persons.Add(run.Word(last));
            }
        }
    }

    /// <summary>A first name that is neither a title, nor a people's or faith's, nor a well-known place.</summary>
    private bool IsFirstName(string word) =>
        PlaceWords.BeforeSurname.Contains(word) && !PlaceWords.Titles.Contains(word) && !PlaceWords.OfOffice.Contains(word) && !shelf.Gazetteer.Look(word).Any(h => Gazetteer.Prior(h) >= KnownAlone);

    /// <summary>Whether the document writes a word in small letters somewhere, as a word of its own.</summary>
    private bool IsWritten(string word)
    {
        if (written.TryGetValue(word, out var known))
        {
            return known;
        }

        var (text, small) = (document.Text, word.ToLowerInvariant());
        for (var at = text.IndexOf(small, StringComparison.Ordinal); at >= 0; at = text.IndexOf(small, at + 1, StringComparison.Ordinal))
        {
            var end = at + small.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return written[word] = true;
            }
        }

        return written[word] = false;
    }
}
