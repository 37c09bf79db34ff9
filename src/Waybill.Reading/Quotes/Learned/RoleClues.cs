using Waybill.Reading.Tagging;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>What tells whether a word belongs to the source or to the content of one cue: the word, the cue, and what lies between them.</summary>
internal static partial class RoleClues
{
    /// <summary>Up to how many words between are looked at one by one.</summary>
    private const int ShortWay = 6;

    public static Clues Of(Stretch stretch, Focus cue, Tallies tallies)
    {
        var clues = new Clues();
        for (var i = stretch.From; i < stretch.To; i++)
        {
            var slots = new ClueSlots(clues, 200);
            var seat = new Seat(stretch, cue, tallies, i);
            Distance(slots, stretch, cue, seat, i);
            Words(slots, stretch, seat, i);
            Classes(slots, stretch, cue, seat, i);
            Saying(slots, stretch, cue, seat, i);
            Quotation(slots, stretch, cue, seat, i);
            Way(slots, stretch, seat, i);
            Edges(slots, stretch, cue, seat, i);
            slots.End();
        }

        return clues;
    }

    private static void Distance(ClueSlots slots, Stretch at, Focus cue, Seat seat, int i)
    {
        slots.Add(seat.Distance);
        slots.Add(seat.Distance, at.Kind(i));
        slots.Add(seat.Distance, at.Word(i));
        slots.Add(seat.Distance, cue.Stem);
        slots.Add(seat.Distance, cue.Group);
        slots.Add(seat.Distance, cue.KindBefore);
        slots.Add(seat.Distance, cue.KindAfter);
        slots.Add(seat.Distance, cue.KindBefore, cue.KindAfter);
    }

    private static void Words(ClueSlots slots, Stretch at, Seat seat, int i)
    {
        var (before, word, after) = (at.Word(i - 1), at.Word(i), at.Word(i + 1));
        var (kindBefore, kind, kindAfter) = (at.Kind(i - 1), at.Kind(i), at.Kind(i + 1));
        slots.Add(seat.Side, word);
        slots.Add(seat.Side, at.Stem(i));
        slots.Add(seat.Side, kind);
        slots.Add(seat.Side, at.Group(i).Group);
        slots.Add(seat.Side, at.Group(i).Larger);
        slots.Add(seat.Side, at.Table.Shape[i]);
        slots.Add(seat.Side, before);
        slots.Add(seat.Side, after);
        slots.Add(seat.Side, word, before);
        slots.Add(seat.Side, word, after);
        slots.Add(seat.Side, kindBefore, kind);
        slots.Add(seat.Side, kindBefore, kind, kindAfter);
        slots.Add(seat.Side, kind, kindAfter, at.Kind(i + 2));
        slots.Add(seat.Side, at.Kind(i - 2), kindBefore, kind);
        slots.Add(seat.Side, before, kind);
        slots.Add(seat.Side, kindBefore, word);
        slots.Add(seat.Side, word, kindAfter);
    }

    private static void Classes(ClueSlots slots, Stretch at, Focus cue, Seat seat, int i)
    {
        var (before, here, after) = (at.Class(i - 1), at.Class(i), at.Class(i + 1));
        slots.Add(seat.Side, here);
        slots.Add(seat.Distance, here);
        slots.Add(seat.Side, before, here, after);
        slots.Add(seat.Side, here, after, at.Class(i + 2));
        slots.Add(seat.Side, at.Class(i - 2), before, here);
        slots.Add(seat.Side, here, at.Word(i));
        slots.Add(seat.Side, seat.Between.Commas, here, before);
        slots.Add(seat.Side, seat.Between.Cues, here, before);
        slots.Add(seat.Side, seat.Between.Verbs, here, before);
        slots.Add(seat.Side, cue.Stem, here, before);
    }

    private static void Saying(ClueSlots slots, Stretch at, Focus cue, Seat seat, int i)
    {
        var (word, kind) = (at.Word(i), at.Kind(i));
        slots.Add(seat.Side, cue.Stem);
        slots.Add(seat.Side, cue.Stem, kind);
        slots.Add(seat.Side, cue.Stem, word);
        slots.Add(seat.Side, cue.Stem, at.Kind(i - 1), kind);
        slots.Add(seat.Side, cue.Group, kind);
        slots.Add(seat.Side, cue.Group, word);
        slots.Add(seat.Side, cue.WordAfter, kind);
        slots.Add(seat.Side, cue.KindAfter, kind);
        slots.Add(seat.Side, cue.KindAfter, word);
        slots.Add(seat.Side, cue.KindBefore, kind);
        slots.Add(seat.Side, cue.KindBefore, cue.KindAfter, kind);
        slots.Add(seat.Side, cue.FirstKind, kind);
        slots.Add(seat.Side, cue.LastWord, kind);
    }

    private static void Quotation(ClueSlots slots, Stretch at, Focus cue, Seat seat, int i)
    {
        var (before, quoted, after, marks) = (at.Quoted(i - 1), at.Quoted(i), at.Quoted(i + 1), seat.Between.Quotes);
        slots.Add(seat.Side, quoted);
        slots.Add(seat.Side, before, quoted, after);
        slots.Add(seat.Side, quoted, cue.Quoted, marks);
        slots.Add(seat.Side, quoted, marks, cue.KindAfter);
        slots.Add(seat.Side, quoted, marks, cue.KindBefore);
        slots.Add(seat.Side, quoted, cue.Stem);
        slots.Add(seat.Side, quoted, at.Kind(i));
        slots.Add(seat.Side, quoted, marks, before);
        slots.Add(seat.Side, quoted, before, seat.Between.Cues);
    }
}
