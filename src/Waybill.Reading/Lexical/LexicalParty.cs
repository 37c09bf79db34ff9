namespace Waybill.Reading.Lexical;

/// <summary>A place or a state's adjective in a sentence, with what the words around it say it is to the movement.</summary>
/// <param name="Sentence">The sentence, by number.</param>
/// <param name="From">The first word.</param>
/// <param name="To">One past the last.</param>
/// <param name="Start">The first code unit, by which the report's list of places has it.</param>
/// <param name="Leg">What the preposition before it says; null where there is none.</param>
/// <param name="Case">What its ending says.</param>
/// <param name="IsAdjective">Whether it is an adjective.</param>
/// <param name="IsOwned">Whether it only says whose office or body is meant: the minister of.</param>
/// <param name="MayBeIn">Whether "to" could as well be "in": the name has no endings that tell.</param>
/// <param name="Group">The armed group that is named in place of a state; null for a place.</param>
internal sealed record LexicalParty(int Sentence, int From, int To, int Start, Leg? Leg, WordCase Case, bool IsAdjective, bool IsOwned, bool MayBeIn = false, string? Group = null);
