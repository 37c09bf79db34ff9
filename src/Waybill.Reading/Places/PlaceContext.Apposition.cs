using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <content>Descriptions set after a name or in the sentence after it.</content>
internal sealed partial class PlaceContext
{
    /// <summary>A description set after the name: <c>X, a Libyan port</c>, or the next sentence: <c>The Lebanese port, not the Libyan capital</c>.</summary>
    private void ReadApposition(Spotted name)
    {
        var run = runs[name.Sentence];
        var at = name.To;
        if (run.Is(at, ",", "(") && run.Is(at + 1, "a", "an", "the"))
        {
            Describe(name, run, at + 2);
        }
        else if (at >= run.Tokens.Length - 1 && name.Sentence + 1 < runs.Length && runs[name.Sentence + 1].Is(0, "the"))
        {
            Describe(name, runs[name.Sentence + 1], 1);
        }
    }

    private void Describe(Spotted name, Run run, int from)
    {
        string? country = null;
        for (var at = from; at < Math.Min(from + 4, run.Tokens.Length); at++)
        {
            country ??= shelf.Countries.ByAdjective(run.Word(at))?.Code;
            for (var length = Math.Min(3, run.Tokens.Length - at); length >= 1; length--)
            {
                if (KindWords.Of(run.Slice(at, at + length)) is not { } kind || (run.Word(at) is "state" or "country" or "division"))
                {
                    continue;
                }

                // The next sentence speaks of this place only where it names a country too.
                var here = from > 1 || run != runs[name.Sentence] ? country is not null || run == runs[name.Sentence] : true;
                if (here && name.Hits.Any(h => !h.Place.IsCountry))
                {
                    (name.Kind, name.Country) = (name.Kind ?? kind, name.Country ?? country);
                    name.KindIsCertain |= name.Kind == kind && run == runs[name.Sentence];
                    ReadNot(name, run, at + length);
                }

                return;
            }

            if (!char.IsLower(run.Word(at).FirstOrDefault()) && shelf.Countries.ByAdjective(run.Word(at)) is null)
            {
                return;
            }
        }
    }

    private void ReadNot(Spotted name, Run run, int at)
    {
        at += run.Is(at, ",") ? 1 : 0;
        if (run.Is(at, "not"))
        {
            name.NotCountry = Enumerable.Range(at + 1, 3).Select(i => shelf.Countries.ByAdjective(run.Word(i))?.Code).FirstOrDefault(c => c is not null);
        }
    }
}
