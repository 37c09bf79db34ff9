using Waybill.Reading.Grammar;
using Waybill.Reading.Tagging;

namespace Waybill.Reading.Names.Learned;

/// <summary>What the rules and lexicons say of each word of a sentence: a number for each kind of hint, 0 where there is none.</summary>
internal sealed partial class NameHints
{
    private const int FirstKind = 900;

    private readonly uint[] all;

    private NameHints(int words) => all = new uint[words * Kinds];

    /// <summary>The kinds of hints, as places in the row of a word.</summary>
    private enum Kind
    {
        Place,
        Name,
        Item,
        Time,
        State,
        Listed,
        Role,
        Thing,
        Known,
    }

    /// <summary>How many kinds there are.</summary>
    public const int Kinds = 9;

    /// <summary>The hints of a word that pay together: place with name, name with list, name with state.</summary>
    public static ReadOnlySpan<(int One, int Other)> Pairs => new[] { ((int)Kind.Place, (int)Kind.Name), ((int)Kind.Name, (int)Kind.Listed), ((int)Kind.Name, (int)Kind.State) };

    /// <summary>The row of hints of a word.</summary>
    public ReadOnlySpan<uint> this[int word] => all.AsSpan(word * Kinds, Kinds);

    /// <summary>What the list of places has under a word, and what the rules call it.</summary>
    public (uint Listed, uint Name) Named(int word) => (all[(word * Kinds) + (int)Kind.Listed], all[(word * Kinds) + (int)Kind.Name]);

    /// <summary>The hints for every sentence of a text.</summary>
    public static NameHints[] Of(NameText text)
    {
        var hints = new NameHints[text.Sentences.Length];
        for (var i = 0; i < hints.Length; i++)
        {
            hints[i] = new NameHints(text.Sentences[i].Tokens.Length);
            hints[i].LookUp(text.Sentences[i], text.Shelf);
        }

        var marking = new Marking(text.Sentences, hints);
        foreach (var place in text.Places)
        {
            marking.Mark(Kind.Place, place.Span, Value(place));
        }

        foreach (var name in text.Names)
        {
            marking.Mark(Kind.Name, new TextSpan(name.Start, name.End), (int)name.Type);
        }

        foreach (var item in text.Items)
        {
            marking.Mark(Kind.Item, item.Span, ((int)item.Item.Kind * 2) + (item.Item.Platform is null ? 0 : 1));
        }

        foreach (var time in text.Times)
        {
            marking.Mark(Kind.Time, new TextSpan(time.Start, time.End), (int)time.Type);
        }

        foreach (var amount in text.Amounts)
        {
            marking.Mark(Kind.Time, new TextSpan(amount.Start, amount.End), 16 + (int)amount.Type);
        }

        foreach (var name in text.Known)
        {
            marking.Mark(Kind.Known, name.Span, (int)Enum.Parse<NameType>(name.Kind, ignoreCase: true));
        }

        return hints;
    }

    private static int Value(PlaceMention place) =>
        (place.Form == PlaceForm.Name ? 0 : 64) + ((int)place.Role * 16) + (place.Place is { } at ? Value(at) : 0);

    private static int Value(Place place) => place.IsCountry ? 1 : place.Kind[0] switch { 'A' => 2, 'P' => 3, 'H' => 4, 'S' => 5, 'L' => 6, _ => 7 };

    /// <summary>Gives every word of a stretch the same hint, told apart by whether it begins it; the first hint of a kind stays.</summary>
    private void Set(int from, int to, Kind kind, int value)
    {
        for (var i = from; i < to; i++)
        {
            ref var cell = ref all[(i * Kinds) + (int)kind];
            cell = cell != 0 ? cell : Clue.Of(FirstKind + (int)kind, (uint)(value * 4) + (i > from ? 3u : to - from == 1 ? 1u : 2u));
        }
    }

    /// <summary>Finds the sentence that a stretch of text lies in; quick where stretches come in the order of the text.</summary>
    private sealed class Marking(IReadOnlyList<Syntax> sentences, NameHints[] hints)
    {
        private int at;

        public void Mark(Kind kind, TextSpan span, int value)
        {
            at = at > 0 && sentences[at - 1].Sentence.End > span.Start ? 0 : at;
            while (at < sentences.Count && sentences[at].Sentence.End <= span.Start)
            {
                at++;
            }

            if (at < sentences.Count)
            {
                var (from, to) = sentences[at].TokensIn(span);
                hints[at].Set(from, to, kind, value);
            }
        }
    }
}
