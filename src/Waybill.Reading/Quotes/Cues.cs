using System.Collections.Frozen;

namespace Waybill.Reading.Quotes;

/// <summary>What a verb of saying does with what is said.</summary>
internal enum CueClass
{
    /// <summary>say, state, stress</summary>
    Say,

    /// <summary>tell, inform: whom it was told to comes first.</summary>
    Tell,

    /// <summary>announce, declare: the saying brings the news itself.</summary>
    Announce,

    /// <summary>deny, reject: what follows is said not to be so.</summary>
    Deny,

    /// <summary>believe, consider: held likely.</summary>
    Believe,

    /// <summary>suspect, fear: held possible.</summary>
    Suspect,

    /// <summary>allege: said without vouching for it.</summary>
    Allege,

    /// <summary>accuse, blame: somebody of doing something.</summary>
    Accuse,

    /// <summary>find, show, list: also said of papers and pictures, and only with a clause.</summary>
    Find,

    /// <summary>ask, demand: what somebody wants of others.</summary>
    Ask,

    /// <summary>cite, quote: the one who said it before.</summary>
    Cite,
}

/// <summary>The verbs and phrases that attribute.</summary>
internal static class Cues
{
    private static readonly (CueClass Class, string Lemmas)[] Table =
    [
        (CueClass.Say, """
            say state stress affirm assert report confirm insist maintain argue contend explain add continue note reveal disclose acknowledge admit concede
            indicate suggest write emphasise emphasize underline underscore remark testify reply respond recall remember observe specify clarify elaborate repeat reiterate
            mention boast brag swear attest concur submit recollect claim predict caution comment complain imply hint promise pledge vow agree recount
            """),
        (CueClass.Tell, "tell inform notify advise brief remind warn assure"),
        (CueClass.Announce, "announce declare"),
        (CueClass.Deny, "deny reject dismiss refute dispute rebut refuse"),
        (CueClass.Believe, "believe think estimate consider assess suppose reckon judge expect"),
        (CueClass.Suspect, "suspect"),
        (CueClass.Allege, "allege"),
        (CueClass.Accuse, "accuse blame charge"),
        (CueClass.Find, "find conclude hold show learn know establish determine verify prove discover certify record"),
        (CueClass.Ask, "ask urge demand request implore beg"),
        (CueClass.Cite, "cite quote"),
    ];

    private static readonly FrozenDictionary<string, CueClass> ByLemma = Table
        .SelectMany(row => row.Lemmas.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(lemma => (lemma, row.Class)))
        .ToFrozenDictionary(p => p.lemma, p => p.Class, StringComparer.Ordinal);

    /// <summary>Verbs that attribute only where a clause or a quotation follows, since they have other work too.</summary>
    public static readonly FrozenSet<string> NeedsClause = Grammar.Words.Set("find hold show learn know charge blame expect judge continue add note report agree promise pledge refuse observe indicate suggest think consider complain estimate recall remember submit establish determine verify prove discover certify record concur");

    /// <summary>Nouns for a statement that a clause follows: Israel's claim that.</summary>
    public static readonly FrozenDictionary<string, CueClass> Nouns = new Dictionary<string, CueClass>
    {
        ["claim"] = CueClass.Say,
        ["claims"] = CueClass.Say,
        ["statement"] = CueClass.Say,
        ["assertion"] = CueClass.Say,
        ["assertions"] = CueClass.Say,
        ["allegation"] = CueClass.Allege,
        ["allegations"] = CueClass.Allege,
        ["accusation"] = CueClass.Allege,
        ["accusations"] = CueClass.Allege,
        ["charge"] = CueClass.Say,
        ["charges"] = CueClass.Say,
        ["belief"] = CueClass.Believe,
        ["suspicion"] = CueClass.Suspect,
        ["suspicions"] = CueClass.Suspect,
        ["denial"] = CueClass.Deny,
        ["assurance"] = CueClass.Say,
        ["assurances"] = CueClass.Say,
        ["conclusion"] = CueClass.Say,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Verbs that nothing but a speaker has for its subject, so that whatever noun stands there speaks: a stevedore remembers.</summary>
    public static readonly FrozenSet<string> OnlySpeakers = Grammar.Words.Set("say tell add explain insist recall remember recount acknowledge admit concede assert stress maintain testify reply respond claim allege announce inform swear complain warn recollect deny");

    public static CueClass? Of(string lemma) => ByLemma.TryGetValue(lemma, out var found) ? found : null;
}
