using System.Collections.Immutable;

namespace Waybill.Reading.Times;

/// <summary>Reads a slot at a word: its value and how many words it takes; null where the word does not fill it.</summary>
internal delegate (int Value, int Words)? SlotReader(ImmutableArray<TimeWord> words, int at);

/// <summary>What a pattern found: the stretch of words and the values of its slots.</summary>
/// <param name="From">The first word.</param>
/// <param name="To">One past the last word.</param>
/// <param name="Slots">The values by slot name.</param>
internal sealed record TimeMatch(int From, int To, ImmutableDictionary<string, int> Slots)
{
    /// <summary>The value of a slot that the pattern must have filled.</summary>
    public int this[string slot] => Slots[slot];

    /// <summary>The value of a slot that the pattern may have left out.</summary>
    public int? Maybe(string slot) => Slots.TryGetValue(slot, out var value) ? value : null;
}

/// <summary>
/// A row of words and slots, as in <c>"&lt;part&gt; -? &lt;month&gt; ,? &lt;year&gt;?"</c>. <c>a|b</c> is either word, <c>?</c> may be missing, <c>~</c> allows
/// no space before, <c>&lt;day2&gt;</c> is a second <c>&lt;day&gt;</c>; what stands before <c>&gt;&gt;</c> and after <c>&amp;</c> must be there but is not part of the expression.
/// </summary>
internal sealed class TimePattern
{
    private readonly ImmutableArray<Element> before;
    private readonly ImmutableArray<Element> elements;
    private readonly int core;

    private readonly string written;

    public TimePattern(string pattern)
    {
        written = pattern;
        var sides = pattern.Split(" >> ");
        var body = sides[^1].Split(" & ");
        before = sides.Length > 1 ? Parse(sides[0]) : [];
        elements = [.. Parse(body[0]), .. body.Length > 1 ? Parse(body[1]) : []];
        core = Parse(body[0]).Length;
    }

    /// <summary>The slots that every match fills.</summary>
    public IEnumerable<string> Filled => elements.Where(e => e is { Slot: not null, Optional: false }).Select(e => e.Slot!);

    /// <summary>What can stand first in a match: words as they are, and classes of slots.</summary>
    public (IEnumerable<string> Words, IEnumerable<SlotReader> Slots) Openings
    {
        get
        {
            var first = elements.Take(elements.Take(core).TakeWhile(e => e.Optional).Count() + 1).ToArray();
            return (first.SelectMany(e => e.Words), first.Where(e => e.Reader is not null).Select(e => e.Reader!));
        }
    }

    /// <summary>Matches at this word, taking as many words as it can.</summary>
    public TimeMatch? At(ImmutableArray<TimeWord> words, int at)
    {
        for (var i = 0; i < before.Length; i++)
        {
            var place = at - before.Length + i;
            if (place < 0 || Length(before[i], words, place, out _) != 1)
            {
                return null;
            }
        }

        return Match(words, at, at, 0, at);
    }

    /// <inheritdoc/>
    public override string ToString() => written;

    private TimeMatch? Match(ImmutableArray<TimeWord> words, int from, int at, int element, int end)
    {
        end = element <= core ? at : end;
        if (element == elements.Length)
        {
            return end > from ? new TimeMatch(from, end, ImmutableDictionary<string, int>.Empty) : null;
        }

        var wanted = elements[element];
        var taken = at < words.Length ? Length(wanted, words, at, out var value) : Nothing(out value);
        if (taken > 0 && (!wanted.Glued || words[at].Glued) && Match(words, from, at + taken, element + 1, end) is { } found)
        {
            return wanted.Slot is { } slot ? found with { Slots = found.Slots.Add(slot, value) } : found;
        }

        return wanted.Optional ? Match(words, from, at, element + 1, end) : null;
    }

    private static int Nothing(out int value) => value = 0;

    private static int Length(Element wanted, ImmutableArray<TimeWord> words, int at, out int value)
    {
        value = 0;
        if (words[at].Blind)
        {
            return 0;
        }

        if (wanted.Reader is not { } reader)
        {
            return wanted.Words.Contains(words[at].Lower) ? 1 : 0;
        }

        (value, var taken) = reader(words, at) ?? (0, 0);
        return taken;
    }

    private static ImmutableArray<Element> Parse(string pattern) => [.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Element.Of)];

    private sealed record Element(ImmutableArray<string> Words, string? Slot, SlotReader? Reader, bool Optional, bool Glued)
    {
        public static Element Of(string text)
        {
            var optional = text.Length > 1 && text.EndsWith('?');
            var glued = text.StartsWith('~');
            var core = text[(glued ? 1 : 0)..(optional ? text.Length - 1 : text.Length)];
            var slot = core.StartsWith('<') ? core[1..^1] : null;
            return new(slot is null ? [.. core.Split('|')] : [], slot, slot is null ? null : EnglishCalendar.Reader(slot.TrimEnd('2', '3')), optional, glued);
        }
    }
}
