using Waybill.Reading.Grammar;
using Waybill.Reading.Text;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>What part a word can play in a sentence, as far as its form alone tells.</summary>
internal enum WordKind : byte
{
    Other,
    Number,
    Comma,
    Stop,
    Colon,
    Dash,
    Quote,
    Mark,
    Possessive,
    Determiner,
    PossessivePronoun,
    Pronoun,
    Preposition,
    To,
    That,
    Coordinator,
    Subordinator,
    Relative,
    Be,
    Have,
    Do,
    Modal,
    Not,
    Adverb,
    Participle,
    Gerund,
    Third,
    Plain,
    Past,
    Name,
    Question,
}

/// <summary>Tells a word's kind from the closed classes of the grammar, its verbs, and its form.</summary>
internal static class WordKinds
{
    public static WordKind Of(Token token, string lower) =>
        !char.IsLetterOrDigit(lower[0]) && lower.Length == 1 ? OfMark(lower[0])
        : lower == "'s" ? WordKind.Possessive
        : char.IsDigit(lower[0]) ? WordKind.Number
        : OfSmallWord(lower) is { } small ? small
        : token.IsCapital ? WordKind.Name
        : Words.IsAdverb(lower) ? WordKind.Adverb
        : OfVerb(lower);

    /// <summary>Whether a word of this kind carries a clause.</summary>
    public static bool IsVerb(WordKind kind) =>
        kind is WordKind.Be or WordKind.Have or WordKind.Do or WordKind.Modal or WordKind.Participle or WordKind.Past or WordKind.Third or WordKind.Plain;

    private static WordKind OfMark(char mark) => mark switch
    {
        ',' => WordKind.Comma,
        '.' or '!' or '?' => WordKind.Stop,
        ':' or ';' => WordKind.Colon,
        '-' or '\u2014' or '\u2013' => WordKind.Dash,
        '"' or '\u201C' or '\u201D' or '\u2018' or '\'' or '\u2019' => WordKind.Quote,
        _ => WordKind.Mark,
    };

    private static WordKind? OfSmallWord(string lower) =>
        lower == "to" ? WordKind.To
        : lower == "that" ? WordKind.That
        : lower is "what" or "why" or "how" or "whether" ? WordKind.Question
        : lower is "not" or "never" or "n't" ? WordKind.Not
        : Words.Possessives.Contains(lower) ? WordKind.PossessivePronoun
        : Words.Determiners.Contains(lower) ? WordKind.Determiner
        : Words.Relatives.Contains(lower) ? WordKind.Relative
        : Words.Pronouns.Contains(lower) ? WordKind.Pronoun
        : Words.Be.Contains(lower) ? WordKind.Be
        : Words.Have.Contains(lower) ? WordKind.Have
        : Words.Do.Contains(lower) ? WordKind.Do
        : Words.Modals.Contains(lower) || lower.EndsWith("n't", StringComparison.Ordinal) ? WordKind.Modal
        : Words.Coordinators.Contains(lower) ? WordKind.Coordinator
        : Words.Prepositions.Contains(lower) ? WordKind.Preposition
        : Words.Subordinators.Contains(lower) || Words.Contrasts.Contains(lower) ? WordKind.Subordinator
        : null;

    private static WordKind OfVerb(string lower) => Verbs.Of(lower)?.Form switch
    {
        VerbForm.Gerund => WordKind.Gerund,
        VerbForm.Third => WordKind.Third,
        VerbForm.Plain => WordKind.Plain,
        VerbForm.Past => WordKind.Past,
        VerbForm.Participle => WordKind.Participle,
        _ => lower.Length > 5 && lower.EndsWith("ing", StringComparison.Ordinal) ? WordKind.Gerund : WordKind.Other,
    };
}
