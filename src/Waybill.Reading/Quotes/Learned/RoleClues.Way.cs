using Waybill.Reading.Tagging;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>What lies on the way from the cue to a word: clauses, commas, other cues, and for a short way every word's kind.</summary>
internal static partial class RoleClues
{
    private static void Way(ClueSlots slots, Stretch at, Seat seat, int i)
    {
        var (side, between) = (seat.Side, seat.Between);
        var (before, kind) = (at.Kind(i - 1), at.Kind(i));
        var own = (side * 4) + seat.InCue;
        slots.Add(side, between.Commas);
        slots.Add(side, between.Verbs);
        slots.Add(own, between.Cues);
        slots.Add(side, between.Thats);
        slots.Add(side, between.Relatives);
        slots.Add(side, between.Joints);
        slots.Add(side, between.Commas, kind);
        slots.Add(side, between.Verbs, kind);
        slots.Add(own, between.Cues, kind);
        slots.Add(side, between.Thats, kind);
        slots.Add(side, between.Commas, between.Verbs, between.Cues);
        slots.Add(side, between.Commas, before, kind);
        slots.Add(side, between.Verbs, before, kind);
        slots.Add(side, between.Relatives, between.Verbs, kind);
        slots.Add(side, between.Cues, before, kind);
        slots.Add(own, between.Commas, kind, at.Kind(i + 1));
        slots.Add(side, between.Cues, at.Quoted(i));
        slots.Add(side, between.Joints, between.Verbs, kind);
    }

    private static void Edges(ClueSlots slots, Stretch at, Focus cue, Seat seat, int i)
    {
        var (side, between) = (seat.Side, seat.Between);
        var (place, kind) = (at.Place(i), at.Kind(i));
        slots.Add((side * 4) + seat.InCue, between.Cues, cue.KindAfter);
        slots.Add(side, between.Commas, cue.KindBefore, kind);
        slots.Add(side, place);
        slots.Add(side, place, at.Quoted(i));
        slots.Add(side, place, kind);
        slots.Add(side, place, between.Cues);
        slots.Add(side, place, cue.KindBefore);
        slots.Add(side, place, cue.KindAfter);
        slots.Add(side, seat.CuesBeside, kind);
        slots.Add(side, seat.CuesBeside);
        slots.Add(side, seat.CuesBeside, at.Quoted(i));
        if (seat.Way is not { To: var to, From: var from } || to - from >= ShortWay)
        {
            return;
        }

        var (way, classes) = (side, side);
        for (var on = from; on < to; on++)
        {
            (way, classes) = (Clue.With(way, (uint)at.Table.Kind[on]), Clue.With(classes, at.Table.Class[on]));
        }

        slots.Add(way);
        slots.Add(way, kind);
        slots.Add(way, at.Word(i));
        slots.Add(way, cue.Stem);
        slots.Add(way, at.Kind(i - 1), kind);
        slots.Add(classes);
        slots.Add(classes, at.Class(i));
        slots.Add(classes, at.Class(i - 1), at.Class(i));
    }
}
