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
        var word = run.Word(from);
        if (single && PlaceWords.BeforeSurname.Contains(word) && run.Touches(from) && run.IsNamePart(to) && KindWords.Of(run.Word(to)) is null)
        {
            return Judgement.No;
        }

        if (single && (PlaceWords.NeverAlone.Contains(word) || (PlaceWords.Function.Contains(word) && prior < 0.9) || (char.IsLower(word[0]) && prior < 0.1)))
        {
            return Judgement.No;
        }

        if (IsInBody(run, from, to))
        {
            return Judgement.PartOfAnother;
        }

        if (single && (surnames.Contains(word) || ships.Contains(word)) && prior < 0.9)
        {
            return Judgement.No;
        }

        if (run.Is(to, "$", "dollars", "dollar") || PlaceWords.NotOfPlaces.Contains(run.Word(to)) || (single && prior < 0.75 && IsDoubtful(run, from, to, prior)))
        {
            return Judgement.No;
        }

        return IsInName(run, from, to, prior) ? Judgement.No : IsKnownEnough(run, from, to, prior) ? Judgement.Place : Judgement.No;
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

        var opens = from == 0 || (run.Tokens[from - 1] is { IsWord: false, IsNumber: false } mark && mark.Text is not ("," or ";" or "(" or "-" or "/" or "&" or "–" or "—"));
        return opens && !inside.Contains(word) && !(run.Is(to, "and", "or") && run.IsNamePart(to + 1)) && !run.Is(to, ",", "-", "(", "–", "—", "--", ":") && !run.IsPossessive(to) && !(prior >= 0.55 && PlaceWords.Verbal.Contains(run.Word(to)));
    }

    private static bool IsKnownEnough(Run run, int from, int to, double prior)
    {
        var locative = PlaceWords.Locative.Contains(run.Word(from - 1)) || PlaceContext.KindBefore(run, from) is not null || PlaceContext.KindAfter(run, to) is not null
            || (run.Is(from - 1, "the") && to - from > 1);
        var contained = run.Is(to, ",") && run.IsNamePart(to + 1) && from > 0;
        var described = PlaceContext.IsDescribed(run, to) || (char.IsLower(run.Word(from)[0]) && to - from == 1);
        return prior >= KnownAlone || (described && prior >= 0.1) || (locative && prior >= 0.1 && from > 0) || (contained && prior >= 0.3) || (to - from > 1 && prior >= 0.35);
    }
}
