using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <content>What the words beside a name make of it: part of a body's, a person's or a ship's name.</content>
internal sealed partial class PlaceScan
{
    /// <summary>An abbreviation before a noun does an adjective's work: US officials, UK government.</summary>
    private static bool IsAttributive(Run run, int from, int to) =>
        to - from == 1 && run.Is(from, "US", "U.S.", "UK", "U.K.", "UAE", "USSR") && run.Touches(from)
        && !(run.Is(from - 1, "the") && run.Is(from - 2, "in", "across", "throughout", "within")) && (run.IsNamePart(to) || IsNoun(run, to));

    private static bool HangsTogether(Run run, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var word = run.Word(at);
            var dotted = word == "." && at > from && run.Is(at - 1, "St", "Mt", "Ft", "Ste");
            if (at == from && to - from > 1 && PlaceWords.Function.Contains(word) && !Enumerable.Range(from + 1, to - from - 1).Any(run.IsNamePart))
            {
                return false;
            }

            var inner = at > from && at < to - 1 && word is "of" or "the" or "and" or "al" or "de" or "la" or "el" or "da" or "do" or "du" or "des" or "es" or "sur" or "upon" or "on" or "y" or "&";
            var closing = at > from && at == to - 1 && char.IsLower(word.FirstOrDefault()) && KindWords.Of(word) is not null;
            var owned = at > from && at < to - 1 && run.IsPossessive(at) && run.IsNamePart(at + 1);
            if (!(run.IsName(at) || dotted || inner || owned || closing || (at > from && KindWords.Of(word) is not null)) || (at + 1 < to && !run.Touches(at)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the name is part of the name of a body, paper or treaty: Tehran Times, Bank of Syria.</summary>
    private static bool IsInBody(Run run, int from, int to)
    {
        var last = to;
        while (run.Touches(last - 1) && run.IsNamePart(last))
        {
            if (!run.InTitleCase && PlaceWords.OfBodies.Contains(run.Word(last)))
            {
                return true;
            }

            last++;
        }

        var opener = from - 1;
        opener -= run.Is(opener, "the") ? 1 : 0;
        return run.Is(opener, "of", "for") && run.IsName(opener - 1) && !run.InTitleCase && opener > 1 && PlaceWords.OfBodies.Contains(run.Word(opener - 1));
    }

    /// <summary>Whether the body is a town's, county's or province's own, so that it says where it is: <c>Richmond Police Department</c>.</summary>
    private static bool IsCivic(Run run, int to)
    {
        var body = false;
        for (var at = to; run.Touches(at - 1) && (run.IsName(at) || run.Is(at, "of", "and")); at++)
        {
            if (body)
            {
                // "Kentucky Department of Education": what follows says for what.
                return true;
            }

            if (!PlaceWords.Civic.Contains(run.Word(at)))
            {
                return false;
            }

            body = PlaceWords.CivicBodies.Contains(run.Word(at));
        }

        return body;
    }

    /// <summary>A saint who owns something is no town: <c>St. Patrick's Day</c>, <c>St. Paul's</c>.</summary>
    private static bool IsSaintsDay(Run run, int from, int to) => run.Is(from, "St", "Saint") && run.IsPossessive(to) && (run.IsName(to + 1) || run.Is(from - 1, "at", "to"));

    /// <summary>Whether capitalised neighbours or an article make it part of a person's, ship's or other name.</summary>
    private bool IsInName(Run run, int from, int to, double prior)
    {
        if (run.InTitleCase)
        {
            return prior < KnownAlone;
        }

        var before = from > 0 && run.Touches(from - 1) && run.IsNamePart(from - 1) ? run.Word(from - 1) : null;
        // "Mr." and "Gov." are two tokens each.
        before ??= run.Is(from - 1, ".") && (PlaceWords.BeforeSurname.Contains(run.Word(from - 2)) || (run.Word(from - 2).Length == 1 && run.IsName(from - 2))) ? run.Word(from - 2) : null;
        var beforeIsPlain = before is null || PlaceWords.Directions.Contains(before) || KindWords.Of(before) is not null || shelf.Countries.ByAdjective(before) is not null;
        if (!beforeIsPlain || PlaceContext.IsShip(run, to) || (from > 0 && run.Touches(from - 1) && PlaceWords.OfShips.Contains(run.Word(from - 1))))
        {
            return true;
        }

        var after = run.Touches(to - 1) && run.IsNamePart(to) ? run.Word(to) : null;
        var afterIsPlain = after is null || KindWords.Of(after) is not null || (to - from > 1 && KindWords.Of(run.Word(to - 1)) is not null)
            || (prior >= KnownAlone && PlaceWords.Titles.Contains(after)) || (prior >= 0.85 && (PlaceWords.BeforeSurname.Contains(after) || PlaceWords.NeverAlone.Contains(after)));
        return !afterIsPlain || (prior < 0.97 && to - from == 1 && run.Is(from - 1, "the") && BareArticle(run, from, to));
    }

    /// <summary>A word in small letters that is neither verb nor function word, as far as lists and endings tell.</summary>
    private static bool IsNoun(Run run, int at)
    {
        var word = run.Word(at);
        return word.Length > 2 && char.IsLower(word[0]) && !word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("ly", StringComparison.Ordinal)
            && !PlaceWords.Verbal.Contains(word) && !PlaceWords.Function.Contains(word) && !PlaceWords.Locative.Contains(word) && !PlaceWords.OfShips.Contains(word);
    }

    /// <summary>An article before a single name that modifies nothing: more often a ship than a place.</summary>
    private bool BareArticle(Run run, int from, int to) =>
        !PlaceWords.Modified.Contains(run.Word(to)) && !IsNoun(run, to) && KindWords.Of(run.Word(to)) is null && !run.IsPossessive(to)
        && !shelf.Gazetteer.Knows("the " + run.Word(from)) && !(run.Touches(to - 1) && run.IsNamePart(to))
        && shelf.Countries.ByAdjective(run.Word(from)) is null && !shelf.Gazetteer.Look(run.Word(from)).Any(h => !h.Place.Kind.StartsWith("P.", StringComparison.Ordinal) && Gazetteer.Prior(h) >= 0.75);
}
