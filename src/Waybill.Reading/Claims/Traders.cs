using System.Collections.Frozen;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <summary>Companies that make or sell arms without their state being named beside the verb: a manufacturer from Oberndorf, later only "the company".</summary>
internal static class Traders
{
    private static readonly FrozenSet<string> Nouns = Words.Set("exporter manufacturer maker producer seller supplier company firm factory plant shipper");

    /// <summary>How many sentences back a company's home may stand.</summary>
    private const int Memory = 20;

    public static bool IsOne(string lower) => Nouns.Contains(lower);

    /// <summary>The state where the words about it place a company: in Tirana, from Oberndorf, a Serbian one.</summary>
    public static string? Home(Markup markup, int sentence, int at)
    {
        var syntax = markup.Sentences[sentence];
        var next = syntax.LowerAt(at + 1) == "," ? at + 2 : at + 1;
        next = syntax.LowerAt(next) is "based" or "registered" ? next + 1 : next;
        if (syntax.LowerAt(next) is "in" or "from" or "of" && next + 1 < syntax.Tokens.Length)
        {
            return markup.PlacesIn(syntax.SpanOf(next, Math.Min(syntax.Tokens.Length, next + 4))).FirstOrDefault(p => p.Form == PlaceForm.Name && p.Start == syntax.Tokens[next + 1].Start)?.Place?.Country;
        }

        return markup.Actors[sentence].FirstOrDefault(a => a.Adjective && a.To <= at && at - a.To <= 2 && a.Code.Length == 3)?.Code;
    }

    /// <summary>The home of the company that was named last before, where only one kind of home was given.</summary>
    public static string? KnownHome(Markup markup, int sentence, int at)
    {
        for (var s = sentence; s >= Math.Max(0, sentence - Memory); s--)
        {
            var syntax = markup.Sentences[s];
            for (var i = (s == sentence ? at : syntax.Lower.Length) - 1; i >= 0; i--)
            {
                if (Nouns.Contains(syntax.Lower[i]) && Home(markup, s, i) is { } home)
                {
                    return home;
                }
            }
        }

        return null;
    }
}
