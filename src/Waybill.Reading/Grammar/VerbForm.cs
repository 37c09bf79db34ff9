namespace Waybill.Reading.Grammar;

/// <summary>A form of a verb as it is written; what it does there is for the verb group to say.</summary>
internal enum VerbForm
{
    /// <summary>supply</summary>
    Plain,

    /// <summary>supplies</summary>
    Third,

    /// <summary>supplied, also where the participle is the same</summary>
    Past,

    /// <summary>given</summary>
    Participle,

    /// <summary>supplying</summary>
    Gerund,
}

/// <summary>What a written word is as a verb.</summary>
internal readonly record struct VerbReading(string Lemma, VerbForm Form);
