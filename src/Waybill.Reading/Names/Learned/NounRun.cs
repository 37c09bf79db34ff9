using Waybill.Reading.Grammar;

namespace Waybill.Reading.Names.Learned;

/// <summary>
/// The words around one that may belong to one noun with it, found by the words that part nouns: <em>the three ISIL tactical units</em>.
/// The last of them is most often the noun itself.
/// </summary>
internal static class NounRun
{
    private const int Furthest = 6;

    /// <summary>For each word of a sentence the first and the last of its run; a word that parts nouns is a run of its own.</summary>
    public static (int First, int Last)[] In(Syntax syntax)
    {
        var parts = new bool[syntax.Tokens.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = Parts(syntax, i);
        }

        foreach (var group in syntax.Groups)
        {
            parts.AsSpan(group.First, group.Head - group.First + 1).Fill(true);
        }

        var runs = new (int, int)[parts.Length];
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = parts[i] ? (i, i) : Around(syntax, parts, i);
        }

        return runs;
    }

    private static (int First, int Last) Around(Syntax syntax, bool[] parts, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && at - first < Furthest && !parts[first - 1] && !Words.Determiners.Contains(syntax.Lower[first]))
        {
            first--;
        }

        while (last + 1 < parts.Length && last - at < Furthest && !parts[last + 1] && !Words.Determiners.Contains(syntax.Lower[last + 1]))
        {
            last++;
        }

        return (first, last);
    }

    private static bool Parts(Syntax syntax, int at)
    {
        var lower = syntax.Lower[at];
        return (syntax.IsMark(at) && lower != "-") || syntax.IsPossessive(at) || lower == "to"
            || Words.Prepositions.Contains(lower) || Words.Coordinators.Contains(lower) || Words.Subordinators.Contains(lower)
            || Words.Relatives.Contains(lower) || Words.SubjectPronouns.Contains(lower) || Words.IsAuxiliary(lower);
    }
}
