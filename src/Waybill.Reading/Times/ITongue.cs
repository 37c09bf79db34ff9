using System.Collections.Immutable;
using Waybill.Reading.Text;

namespace Waybill.Reading.Times;

/// <summary>What a language brings to the reading of times besides its rules: its words, its verbs, and what else its words of time can mean.</summary>
internal interface ITongue
{
    /// <summary>How expressions join with the words around them.</summary>
    TimeJoints Joints { get; }

    /// <summary>The words of a sentence as the rules see them.</summary>
    ImmutableArray<TimeWord> Words(Sentence sentence);

    /// <summary>The slots of this class, the same one each time.</summary>
    Slot Slot(string name);

    /// <summary>The tense of the verb that governs the words from <paramref name="from"/> to <paramref name="to"/>.</summary>
    Tense Governing(ImmutableArray<TimeWord> words, int from, int to);

    /// <summary>Whether the sentence compares two amounts before this word: <c>up from</c>, <c>compared with</c>, <c>than</c>.</summary>
    bool Compares(ImmutableArray<TimeWord> words, int before);

    /// <summary>Whether the words mean a time here and nothing else.</summary>
    bool Holds(ImmutableArray<TimeWord> words, TimeMatch match);
}
