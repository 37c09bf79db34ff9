using System.Collections.Immutable;
using Waybill.Reading.Text;

namespace Waybill.Reading.Times;

/// <summary>English as the reading of times needs it.</summary>
internal sealed class EnglishTongue : ITongue
{
    private static readonly ImmutableHashSet<string> Comparisons = ["from", "than", "compared", "versus", "against", "up", "down", "earned", "lost", "profit", "loss", "net"];

    public TimeJoints Joints { get; } = new(
        Prepositions: ["in", "on", "at", "by", "since"],
        Since: ["since"],
        Between: ["between"],
        And: ["and"],
        Lead: Patterns(
            "<part> on?", "before|after|at|around|about|towards? <daypart> on|of?", "the? <part>? <daypart> of|on", "the? early|small hours of|on", "<daypart> on", "the <part> of",
            "earlier|later on?", "<clock> ,? on?"),
        Measured: Patterns(
            "at least|most", "about|nearly|almost|around|roughly|approximately|exactly|barely", "no? more|less|fewer|longer than", "up to", "for|last|lasts|lasted|lasting|of|by|in|after|within|than >> over|under"));

    public ImmutableArray<TimeWord> Words(Sentence sentence) => TimeWords.In(sentence);

    public Slot Slot(string name) => EnglishCalendar.Slot(name);

    public Tense Governing(ImmutableArray<TimeWord> words, int from, int to) => Tenses.At(words, from, to);

    public bool Compares(ImmutableArray<TimeWord> words, int before)
    {
        for (var i = 0; i < before; i++)
        {
            if (Comparisons.Contains(words[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    public bool Holds(ImmutableArray<TimeWord> words, TimeMatch match) => TimeSense.Holds(words, match);

    private static ImmutableArray<TimePattern> Patterns(params string[] written) => [.. written.Select(p => new TimePattern(p, EnglishCalendar.Slot))];
}
