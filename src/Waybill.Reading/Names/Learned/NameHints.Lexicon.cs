using Waybill.Reading.Grammar;
using Waybill.Reading.Items;
using Waybill.Reference;
using Waybill.Reference.Places;

namespace Waybill.Reading.Names.Learned;

/// <content>Words looked up one by one, whatever stands around them: roles, arms, states, places.</content>
internal sealed partial class NameHints
{
    private const int LongestPlace = 4;
    private const int LongestState = 3;

    private void LookUp(Syntax syntax, Shelf shelf)
    {
        for (var i = 0; i < syntax.Tokens.Length; i++)
        {
            if (RoleOf(syntax.Lower[i]) is > 0 and var role)
            {
                Set(i, i + 1, Kind.Role, role);
            }

            Thing(syntax, i);
            if (syntax.Tokens[i].IsCapital)
            {
                Place(syntax, i, shelf);
            }
        }
    }

    private static int RoleOf(string lower) =>
        (Roles.Person.Contains(lower) ? 1 : 0) + (Roles.People.Contains(lower) ? 2 : 0) + (Roles.Body.Contains(lower) ? 4 : 0)
        + (Roles.Titles.Contains(lower.TrimEnd('.')) ? 8 : 0);

    /// <summary>A noun for arms, of several words too, or a make.</summary>
    private void Thing(Syntax syntax, int at)
    {
        if (syntax.IsMark(at) || this[at][(int)Kind.Thing] != 0)
        {
            return;
        }

        var (phrase, found, end) = ("", (ArmsNoun?)null, at);
        for (var i = at; i < syntax.Tokens.Length && (i == at || syntax.Lower[i] == "-" || ArmsNouns.GoesOn(phrase)); i++)
        {
            if (syntax.Lower[i] == "-")
            {
                continue; // a set may part what we leave whole: rocket - propelled
            }

            phrase = i == at ? Normal(syntax.Lower[i]) : $"{phrase} {Normal(syntax.Lower[i])}";
            (found, end) = ArmsNouns.Find(phrase) is { } noun ? (noun, i + 1) : (found, end);
        }

        if (found is not null)
        {
            Set(at, end, Kind.Thing, ((int)found.Kind * 8) + (int)found.Role);
        }
        else if (Platforms.Kind(syntax.Tokens[at].Text) is { } make)
        {
            Set(at, at + 1, Kind.Thing, 512 + (int)make);
        }
    }

    /// <summary>A word as the table of nouns spells it.</summary>
    private static string Normal(string lower) => ArmsNouns.Normal(lower).Replace('-', ' ');

    /// <summary>The longest run of capitals from here on that a state or place is called by.</summary>
    private void Place(Syntax syntax, int at, Shelf shelf)
    {
        for (var to = Math.Min(at + LongestPlace, CapitalRun.Around(syntax, at).To); to > at; to--)
        {
            var words = to - at == 1 ? syntax.Tokens[at].Text : string.Join(' ', syntax.Tokens[at..to].Select(t => t.Text));
            if (this[at][(int)Kind.State] == 0 && to - at <= LongestState && StateOf(words, shelf.Countries) is > 0 and var state)
            {
                Set(at, to, Kind.State, state);
            }

            if (this[at][(int)Kind.Listed] == 0 && shelf.Gazetteer.Knows(words))
            {
                Listed(at, to, shelf.Gazetteer.Look(words).AsSpan());
            }
        }
    }

    private static int StateOf(string words, Countries countries) =>
        countries.ByName(words) is not null ? 1 : countries.ByAdjective(words) is not null ? 2 : countries.ByCapital(words) is not null ? 3 : 0;

    private void Listed(int from, int to, ReadOnlySpan<GazetteerHit> hits)
    {
        var (best, kind) = (0.0, 0);
        foreach (var hit in hits)
        {
            if (Gazetteer.Prior(hit) is var prior && prior > best)
            {
                (best, kind) = (prior, Value(hit.Place));
            }
        }

        if (kind > 0)
        {
            Set(from, to, Kind.Listed, (kind * 10) + (int)(best * 6));
        }
    }
}
