namespace Waybill.Reading.Lexical;

/// <summary>What an ending says a word is to its verb, where the language has endings.</summary>
internal enum WordCase
{
    /// <summary>It does not say.</summary>
    Bare,

    /// <summary>Not the one who acts: <c>Ирану</c>, <c>России</c>.</summary>
    Oblique,

    /// <summary>By whom: <c>Ираном</c>, <c>Россией</c>.</summary>
    Instrumental,
}
