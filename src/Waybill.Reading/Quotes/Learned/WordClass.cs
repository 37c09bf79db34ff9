namespace Waybill.Reading.Quotes.Learned;

/// <summary>The classes of words, in the order of <see cref="WordClasses"/> (Universal Dependencies, https://universaldependencies.org/u/pos/).</summary>
internal enum WordClass : byte
{
    Noun,
    Adjective,
    Adposition,
    Adverb,
    Auxiliary,
    Coordinator,
    Determiner,
    Interjection,
    Numeral,
    Particle,
    Pronoun,
    ProperNoun,
    Punctuation,
    Subordinator,
    Symbol,
    Verb,
    Other,
}
