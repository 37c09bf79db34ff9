using System.Collections.Frozen;

namespace Waybill.Reading.Grammar;

/// <summary>The small closed classes of English words that show how a sentence hangs together.</summary>
internal static class Words
{
    public static readonly FrozenSet<string> Determiners = Set("""
        the a an this that these those some any no every each all both several many few more most other another such its his her their our my your
        certain various numerous half enough what
        """);

    public static readonly FrozenSet<string> Possessives = Set("its his her their our my your");

    public static readonly FrozenSet<string> Pronouns = Set("he she it they we i you him her them us me himself herself itself themselves who which one");

    public static readonly FrozenSet<string> SubjectPronouns = Set("he she it they we i you who which that there");

    public static readonly FrozenSet<string> Prepositions = Set("""
        of in on at to from by with for through via into onto over under off near across against between among toward towards during since until till
        about above below behind beside beyond inside outside within without along around amid aboard despite per upon than like unlike following
        including regarding concerning after before as except
        """);

    public static readonly FrozenSet<string> Coordinators = Set("and or but nor yet");

    /// <summary>Words that open a clause under another one.</summary>
    public static readonly FrozenSet<string> Subordinators = Set("after before because when whenever if unless although though since until once as so whereby");

    /// <summary>Words that set a clause beside another one.</summary>
    public static readonly FrozenSet<string> Contrasts = Set("while whereas whilst");

    public static readonly FrozenSet<string> Relatives = Set("which who whom whose where");

    public static readonly FrozenSet<string> Be = Set("be is are was were been being am 's 're");

    public static readonly FrozenSet<string> Have = Set("have has had having 've");

    public static readonly FrozenSet<string> Do = Set("do does did");

    public static readonly FrozenSet<string> Modals = Set("can could may might will would shall should must ought cannot 'll 'd");

    public static readonly FrozenSet<string> Negations = Set("not never no neither nor n't cannot none nothing nobody without hardly");

    private static readonly FrozenSet<string> PlainAdverbs = Set("""
        not never also again always already still now then later soon once twice often ever even only just almost nearly first finally initially previously
        recently currently meanwhile reportedly allegedly apparently probably possibly likely perhaps however instead therefore thus too together well far further
        there here back away ashore aboard itself themselves himself herself since yet so rather abroad overland today yesterday tomorrow n't long merely
        both either neither up out down off over on
        """);

    public static bool IsAdverb(string lower) =>
        PlainAdverbs.Contains(lower)
        || (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && lower is not ("supply" or "resupply" or "reply" or "family" or "ally" or "assembly" or "italy" or "comply" or "apply" or "july" or "rely" or "anomaly" or "only"));

    public static bool IsAuxiliary(string lower) => Be.Contains(lower) || Have.Contains(lower) || Do.Contains(lower) || Modals.Contains(lower);

    internal static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
