namespace Waybill.Reading.Tagging;

/// <summary>How a tagger is taught.</summary>
/// <param name="Rounds">How often a learner goes through the examples.</param>
/// <param name="Learners">How many learn by themselves, each in its own order; the model is what they say together.</param>
/// <param name="Bits">The number of different clues, as a power of two.</param>
/// <param name="Seed">Of the first learner's order; the next have the numbers after it.</param>
internal readonly record struct TagCourse(int Rounds, int Learners, int Bits, int Seed);
