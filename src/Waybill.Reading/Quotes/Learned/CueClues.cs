using Waybill.Reading.Tagging;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>What tells whether a word attributes: itself and its forms, its likes, its neighbours, and what a saying leads to or follows.</summary>
internal static class CueClues
{
    /// <summary>How far to look for the clause or quotation that a cue leads to.</summary>
    private const int Reach = 5;

    public static Clues Of(Stretch stretch)
    {
        var clues = new Clues();
        for (var at = stretch.From; at < stretch.To; at++)
        {
            var slots = new ClueSlots(clues, 1);
            slots.Add(0u);
            Words(slots, stretch, at);
            Groups(slots, stretch, at);
            Kinds(slots, stretch, at);
            Classes(slots, stretch, at);
            Form(slots, stretch, at);
            Surroundings(slots, stretch, at);
            slots.End();
        }

        return clues;
    }

    private static void Words(ClueSlots slots, Stretch at, int i)
    {
        var (before, word, after) = (at.Word(i - 1), at.Word(i), at.Word(i + 1));
        var (stem, kindBefore, kindAfter) = (at.Stem(i), at.Kind(i - 1), at.Kind(i + 1));
        slots.Add(word);
        slots.Add(after);
        slots.Add(before);
        slots.Add(at.Word(i + 2));
        slots.Add(at.Word(i - 2));
        slots.Add(word, after);
        slots.Add(word, before);
        slots.Add(before, after);
        slots.Add(stem);
        slots.Add(stem, at.Stem(i + 1));
        slots.Add(stem, at.Stem(i - 1));
        slots.Add(stem, kindAfter);
        slots.Add(stem, kindBefore);
        slots.Add(stem, kindBefore, kindAfter);
        slots.Add(stem, kindAfter, at.Kind(i + 2));
        slots.Add(stem, kindBefore, at.Kind(i - 2));
    }

    private static void Groups(ClueSlots slots, Stretch at, int i)
    {
        var (before, here, after) = (at.Group(i - 1), at.Group(i), at.Group(i + 1));
        slots.Add(here.Group);
        slots.Add(here.Larger);
        slots.Add(here.Largest);
        slots.Add(after.Group);
        slots.Add(before.Group);
        slots.Add(at.Group(i + 2).Larger);
        slots.Add(at.Group(i - 2).Larger);
        slots.Add(here.Group, after.Larger);
        slots.Add(here.Group, before.Larger);
        slots.Add(here.Larger, at.Kind(i + 1));
        slots.Add(here.Larger, at.Kind(i - 1));
        slots.Add(here.Group, at.Word(i + 1));
        slots.Add(here.Group, at.Word(i - 1));
    }

    private static void Kinds(ClueSlots slots, Stretch at, int i)
    {
        var (before, here, after) = (at.Kind(i - 1), at.Kind(i), at.Kind(i + 1));
        slots.Add(here);
        slots.Add(here, after);
        slots.Add(here, before);
        slots.Add(before, here, after);
        slots.Add(here, after, at.Kind(i + 2));
        slots.Add(at.Kind(i - 2), before, here);
    }

    private static void Classes(ClueSlots slots, Stretch at, int i)
    {
        var (before, here, after, next, stem) = (at.Class(i - 1), at.Class(i), at.Class(i + 1), at.Class(i + 2), at.Stem(i));
        slots.Add(here);
        slots.Add(here, stem);
        slots.Add(here, after);
        slots.Add(before, here);
        slots.Add(before, here, after);
        slots.Add(at.Class(i - 2), before, here);
        slots.Add(here, after, next);
        slots.Add(stem, before, after);
        slots.Add(stem, after, next);
    }

    private static void Form(ClueSlots slots, Stretch at, int i)
    {
        var quoted = at.Quoted(i);
        var lower = at.Table.Lower[i].AsSpan();
        slots.Add(at.Table.Shape[i]);
        slots.Add(quoted);
        slots.Add(quoted, at.Stem(i));
        slots.Add(quoted, at.Quoted(i - 1), at.Quoted(i + 1));
        slots.Add(quoted, at.Kind(i));
        slots.Add(at.Place(i));
        slots.Add(lower[Math.Max(0, lower.Length - 3)..]);
        slots.Add(lower[Math.Max(0, lower.Length - 2)..]);
        slots.Add(lower[..Math.Min(3, lower.Length)]);
    }

    private static void Surroundings(ClueSlots slots, Stretch at, int i)
    {
        var (ahead, behind) = (Ahead(at, i), Behind(at, i));
        slots.Add(ahead, at.Stem(i));
        slots.Add(ahead, at.Group(i).Group);
        slots.Add(ahead, at.Kind(i));
        slots.Add(behind, at.Stem(i));
        slots.Add(behind, at.Group(i).Group);
        slots.Add(behind, at.Kind(i));
    }

    /// <summary>Whether a clause, a quotation or an infinitive comes soon in the same sentence.</summary>
    private static uint Ahead(Stretch at, int i)
    {
        for (var next = i + 1; next <= i + Reach && next < at.To && !at.Table.IsFirst(next); next++)
        {
            var kind = at.Table.Kind[next];
            if (at.Table.Quoted[next] == Learned.Quoted.Opening)
            {
                return 2;
            }

            if (kind is WordKind.That or WordKind.To or WordKind.Question)
            {
                return (uint)kind;
            }
        }

        return 0;
    }

    /// <summary>Whether a quotation or a clause ended just before in the same sentence.</summary>
    private static uint Behind(Stretch at, int i)
    {
        for (var last = i - 1; last >= i - Reach && last >= at.From && !at.Table.IsLast(last); last--)
        {
            if (at.Table.Quoted[last] == Learned.Quoted.Closing)
            {
                return 1;
            }

            if (at.Table.Kind[last] == WordKind.Comma)
            {
                return 2;
            }
        }

        return 0;
    }
}
