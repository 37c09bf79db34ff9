using Waybill.Reading.Tagging;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>Writes the clues of one word: each call fills the next slot, so that clues of different kinds never look alike. Calls come in one order always.</summary>
/// <param name="clues">Where they go.</param>
/// <param name="slot">The first slot's number.</param>
internal sealed class ClueSlots(Clues clues, int slot)
{
    private int slot = slot;

    public void Add(uint one) => clues.Add(Clue.Of(slot++, one));

    public void Add(uint one, uint two) => clues.Add(Clue.With(Clue.Of(slot++, one), two));

    public void Add(uint one, uint two, uint three) => clues.Add(Clue.With(Clue.With(Clue.Of(slot++, one), two), three));

    public void Add(uint one, uint two, uint three, uint four) =>
        clues.Add(Clue.With(Clue.With(Clue.With(Clue.Of(slot++, one), two), three), four));

    public void Add(ReadOnlySpan<char> letters) => clues.Add(Clue.Of(slot++, letters));

    /// <summary>Closes the word.</summary>
    public void End() => clues.EndWord();
}
