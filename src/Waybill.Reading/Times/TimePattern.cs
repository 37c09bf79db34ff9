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

    public TimePattern(string pattern, Func<string, Slot> slots)
    {
        written = pattern;
        var sides = pattern.Split(" >> ");
        var body = sides[^1].Split(" & ");
        before = sides.Length > 1 ? Parse(sides[0], slots) : [];
        var own = Parse(body[0], slots);
        elements = [.. own, .. body.Length > 1 ? Parse(body[1], slots) : []];
        core = own.Length;
    }

    /// <summary>The slots that every match fills.</summary>
    public IEnumerable<string> Filled => elements.Where(e => e is { Name: not null, Optional: false }).Select(e => e.Name!);

    /// <summary>The ways in which a match can begin.</summary>
    public IEnumerable<Opening> Openings
    {
        get
        {
            var last = elements.Take(core).TakeWhile(e => e.Optional).Count();
            for (var i = 0; i <= last && i < core; i++)
            {
                yield return elements[i].Slot is { } slot ? new Opening(slot, slot.Openers, null, false) : After(i);
            }
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
            return wanted.Name is { } name ? found with { Slots = found.Slots.Add(name, value) } : found;
        }

        return wanted.Optional ? Match(words, from, at, element + 1, end) : null;
    }

    /// <summary>The words with which a match begins, and what must follow them.</summary>
    private Opening After(int first)
    {
        var rest = elements.Skip(first + 1).ToArray();
        var next = rest.Take(rest.TakeWhile(e => e.Optional).Count() + 1).ToArray();
        var must = rest.Any(e => !e.Optional);
        return new Opening(null, elements[first].Words, must ? [.. next.SelectMany(e => e.Slot?.Openers ?? e.Words)] : null, next.Any(e => e.Slot is not null));
    }

    private static int Nothing(out int value) => value = 0;

    private static int Length(Element wanted, ImmutableArray<TimeWord> words, int at, out int value)
    {
        value = 0;
        if (words[at].Blind)
        {
            return 0;
        }

        if (wanted.Slot is not { } slot)
        {
            return wanted.Words.Contains(words[at].Lower) ? 1 : 0;
        }

        (value, var taken) = slot.Read(words, at) ?? (0, 0);
        return taken;
    }

    private static ImmutableArray<Element> Parse(string pattern, Func<string, Slot> slots) =>
        [.. pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => Element.Of(text, slots))];

    private sealed record Element(ImmutableArray<string> Words, string? Name, Slot? Slot, bool Optional, bool Glued)
    {
        public static Element Of(string text, Func<string, Slot> slots)
        {
            var optional = text.Length > 1 && text.EndsWith('?');
            var glued = text.StartsWith('~');
            var core = text[(glued ? 1 : 0)..(optional ? text.Length - 1 : text.Length)];
            var name = core.StartsWith('<') ? core[1..^1] : null;
            return new(name is null ? [.. core.Split('|')] : [], name, name is null ? null : slots(name.TrimEnd('2', '3')), optional, glued);
        }
    }
}

/// <summary>One way in which a match can begin.</summary>
/// <param name="Slot">The class of words that opens it; null where the words themselves are given.</param>
/// <param name="Firsts">The first words.</param>
/// <param name="Seconds">The words one of which must follow; null where anything may.</param>
/// <param name="FigureFollows">Whether a word with figures may follow too.</param>
internal sealed record Opening(Slot? Slot, ImmutableArray<string> Firsts, ImmutableArray<string>? Seconds, bool FigureFollows);
