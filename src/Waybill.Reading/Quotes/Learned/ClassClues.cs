using Waybill.Reading.Tagging;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>What tells a word's class (noun, verb, adjective): its form, its likes and its neighbours.</summary>
internal static class ClassClues
{
    public static Clues Of(Stretch stretch)
    {
        var clues = new Clues();
        for (var i = stretch.From; i < stretch.To; i++)
        {
            var slots = new ClueSlots(clues, 100);
            Form(slots, stretch, i);
            Neighbours(slots, stretch, i);
            slots.End();
        }

        return clues;
    }

    private static void Form(ClueSlots slots, Stretch at, int i)
    {
        var lower = at.Table.Lower[i].AsSpan();
        slots.Add(at.Word(i));
        slots.Add(at.Kind(i));
        slots.Add(at.Table.Shape[i], at.Place(i) & 1);
        slots.Add(lower[^1..]);
        slots.Add(lower[Math.Max(0, lower.Length - 2)..]);
        slots.Add(lower[Math.Max(0, lower.Length - 3)..]);
        slots.Add(lower[Math.Max(0, lower.Length - 4)..]);
        slots.Add(lower[..Math.Min(2, lower.Length)]);
        slots.Add(at.Group(i).Group);
        slots.Add(at.Group(i).Larger);
    }

    private static void Neighbours(ClueSlots slots, Stretch at, int i)
    {
        var (before, kind, after) = (at.Kind(i - 1), at.Kind(i), at.Kind(i + 1));
        slots.Add(at.Word(i - 1));
        slots.Add(at.Word(i + 1));
        slots.Add(at.Word(i - 2));
        slots.Add(at.Word(i + 2));
        slots.Add(at.Word(i - 1), at.Word(i));
        slots.Add(at.Word(i), at.Word(i + 1));
        slots.Add(before, after);
        slots.Add(at.Kind(i - 2), before, kind);
        slots.Add(kind, after, at.Kind(i + 2));
        slots.Add(before, at.Word(i), after);
        slots.Add(at.Group(i - 1).Group);
        slots.Add(at.Group(i + 1).Group);
        slots.Add(at.Group(i).Group, before);
        slots.Add(at.Group(i).Group, after);
    }
}
