using System.Collections.Immutable;
using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <content>Whether a known name is a place here.</content>
internal sealed partial class PlaceScan
{
    private enum Judgement
    {
        No,
        PartOfAnother,
        Place,
    }

    private Judgement Judge(Run run, int from, int to, ImmutableArray<GazetteerHit> hits)
    {
        var prior = hits.Max(Gazetteer.Prior);
        var single = to - from == 1;
        if (single && IsWord(run, from, prior))
        {
            return Judgement.No;
        }

        if (prior < 0.7 && IsCommon(run, from, to))
        {
            return IsInBody(run, from, to) ? Judgement.PartOfAnother : Judgement.No;
        }

        if (IsInBody(run, from, to))
        {
            return IsCivic(run, to) && hits.All(h => !h.Place.IsCountry) && prior >= KnownInBody ? Judgement.Place : Judgement.PartOfAnother;
        }

        if ((single && IsSomebody(run, from, to, hits, prior)) || run.Is(to, "$", "dollars", "dollar") || PlaceWords.NotOfPlaces.Contains(run.Word(to)) || IsSaintsDay(run, from, to)
            || (single && (prior < 0.75 || PlaceWords.TownsToo.Contains(run.Word(from))) && IsDoubtful(run, from, to, prior)))
        {
            return Judgement.No;
        }

        return IsInName(run, from, to, prior) ? Judgement.No : IsKnownEnough(run, from, to, prior) ? Judgement.Place : Judgement.No;
    }

    /// <summary>Whether a single word is a first name before another, or too common a word.</summary>
    private static bool IsWord(Run run, int at, double prior)
    {
        var word = run.Word(at);
        return (PlaceWords.BeforeSurname.Contains(word) && run.Touches(at) && run.IsNamePart(at + 1) && KindWords.Of(run.Word(at + 1)) is null)
            || PlaceWords.NeverAlone.Contains(word) || (PlaceWords.Function.Contains(word) && prior < 0.9) || (char.IsLower(word[0]) && prior < 0.1);
    }

    /// <summary>Whether a single name is a person's or a ship's, by what stands beside it or by what the document taught before.</summary>
    private bool IsSomebody(Run run, int from, int to, ImmutableArray<GazetteerHit> hits, double prior)
    {
        var word = run.Word(from);
        if (!hits.Any(IsGreat) && IsPerson(run, from, to))
        {
            surnames.Add(word);
            return true;
        }

        return ((surnames.Contains(word) || ships.Contains(word)) && prior < 0.9) || (persons.Contains(word) && !PlaceWords.Locative.Contains(run.Word(from - 1)));
    }

    /// <summary>
    /// A first name without a preposition before it, or a word that only the start of its sentence may have given its capital:
    /// taken for a place only where the document writes it with a capital elsewhere, or something beside it says so.
    /// </summary>
    private bool IsDoubtful(Run run, int from, int to, double prior)
    {
        var word = run.Word(from);
        if (PlaceWords.BeforeSurname.Contains(word))
        {
            return !run.Is(from - 1, "in", "at", "near", "from", "to", "via");
        }

        if (PlaceWords.TownsToo.Contains(word))
        {
            return !((run.Is(from - 1, "in", "at", "near", "from", "to", "outside", "around", "of") && !IsNoun(run, to)) || (run.Is(to, ",") && IsContainer(run, to + 1)));
        }

        if (prior < 0.75 && !run.InTitleCase && char.IsUpper(word[0]) && IsWritten(word))
        {
            // The report has it as a common word too.
            return true;
        }

        if (prior >= KnownAlone && word.Length > 4)
        {
            return false;
        }

        var opens = from == 0 || (run.Tokens[from - 1] is { IsWord: false, IsNumber: false } mark && mark.Text is not ("," or ";" or "(" or "-" or "/" or "&" or "–" or "—"));
        return opens && !inside.Contains(word) && !(run.Is(to, "and", "or") && run.IsNamePart(to + 1)) && !run.Is(to, ",", "-", "(", "–", "—", "--", ":") && !run.IsPossessive(to) && !(prior >= 0.55 && PlaceWords.Verbal.Contains(run.Word(to)));
    }

    /// <summary>Whether every word is one of those that bodies and offices are named with: <c>Superior</c> Court, City <c>Hall</c>, <c>The City</c>.</summary>
    private static bool IsCommon(Run run, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!PlaceWords.OfBodies.Contains(run.Word(at)) && !PlaceWords.Civic.Contains(run.Word(at)) && !PlaceWords.Function.Contains(run.Word(at)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A country, state or city that is quoted as governments and papers are: <c>Jerusalem said</c>.</summary>
    private static bool IsGreat(GazetteerHit hit) =>
        hit.Place.IsCountry || (hit.Place.Population >= 400_000 && (hit.Match == NameMatch.Main || Gazetteer.Prior(hit) >= 0.6));

    /// <summary>
    /// Whether what stands beside a single name makes it a person's: quoted (<c>Douglas said</c>), given an age (<c>Parker, 8,</c>),
    /// or somebody's kin (<c>her son Adrian</c>). Capitals and great cities are quoted too.
    /// </summary>
    private static bool IsPerson(Run run, int from, int to)
    {
        if (run.Is(from - 1, "in", "at", "near", "from", "into", "of", "outside", "around", "across", "through") || (run.Is(from - 1, "to") && !run.Is(from - 2, "according")))
        {
            return false;
        }

        var quoted = PlaceWords.Speech.Contains(run.Word(to)) || (PlaceWords.Speech.Contains(run.Word(from - 1)) && !IsNoun(run, to) && !run.IsPossessive(to))
            || (run.Is(from - 1, "to") && run.Is(to, ".", ","));
        var aged = run.Is(to, ",") && to + 2 < run.Tokens.Length && run.Tokens[to + 1].IsNumber && run.Tokens[to + 1].Text.Length <= 2 && run.Is(to + 2, ",");
        return quoted || aged || PlaceWords.Kin.Contains(run.Word(from - (run.Is(from - 1, ",") ? 2 : 1)));
    }

    /// <summary>Whether a country, division or its short form stands here, as after a town's name.</summary>
    private bool IsContainer(Run run, int at) =>
        run.IsNamePart(at) && (shelf.Countries.ByName(run.Word(at)) is not null || Short(run, at) is not null
            || shelf.Gazetteer.Look(run.Word(at)).Any(h => h.Place.Kind == "A.ADM1" && h.Match == NameMatch.Main));

    private static bool IsKnownEnough(Run run, int from, int to, double prior)
    {
        var locative = PlaceWords.Locative.Contains(run.Word(from - 1)) || (PlaceContext.KindBefore(run, from) is { } kind && (kind.Linked || char.IsLower(run.Word(from - 1).FirstOrDefault()))) || PlaceContext.KindAfter(run, to) is not null
            || (run.Is(from - 1, "the") && to - from > 1);
        var contained = run.Is(to, ",") && run.IsNamePart(to + 1) && from > 0;
        var described = PlaceContext.IsDescribed(run, to) || (char.IsLower(run.Word(from)[0]) && to - from == 1);
        return prior >= KnownAlone || (described && prior >= 0.1) || (locative && prior >= 0.1 && from > 0) || (contained && prior >= 0.3) || (to - from > 1 && prior >= 0.35);
    }
}
