namespace Waybill.Reading.Grammar;

/// <summary>What a verb group can head.</summary>
internal enum VerbKind
{
    /// <summary>It makes a clause: has supplied, supplies, were to be landed.</summary>
    Finite,

    /// <summary>to supply</summary>
    Infinitive,

    /// <summary>supplying</summary>
    Gerund,

    /// <summary>A participle on its own: arms <em>sold</em> by.</summary>
    Participle,
}

/// <summary>A verb with its auxiliaries, adverbs and negation; positions are token indices.</summary>
/// <param name="First">The first token.</param>
/// <param name="Head">The main verb.</param>
/// <param name="Lemma">The main verb's plain form.</param>
/// <param name="Kind">What it can head.</param>
/// <param name="Passive">Whether its subject undergoes the action.</param>
/// <param name="Perfect">Whether it has <c>have</c>.</param>
/// <param name="Negated">Whether a negation stands in it.</param>
/// <param name="Modal">The modal verb, <c>to</c> for <c>were to be</c>, null where none.</param>
internal sealed record VerbGroup(int First, int Head, string Lemma, VerbKind Kind, bool Passive, bool Perfect, bool Negated, string? Modal)
{
    public bool HasAuxiliary => First < Head;

    public bool IsCopula => Lemma == "be";
}
