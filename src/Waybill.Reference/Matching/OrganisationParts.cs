using System.Collections.Frozen;

namespace Waybill.Reference.Matching;

/// <summary>The parts of an organisation's name: its form apart, numbers as numbers, words of other tongues as the English ones.</summary>
internal static class OrganisationParts
{
    private static readonly FrozenDictionary<string, string> Forms = WordList.Keyed("org-types", ';');
    private static readonly FrozenDictionary<string, string> Meanings = WordList.Keyed("org-words", ';');
    private static readonly FrozenSet<string> Little = FrozenSet.ToFrozenSet(
        ["the", "of", "and", "for", "de", "del", "la", "le", "les", "des", "du", "di", "da", "do", "dos", "das", "el", "al", "y", "e", "et", "und", "fur", "in", "on", "at", "s", "na", "i", "v", "po", "van", "der"]);

    private static readonly int Longest = Forms.Keys.Max(f => f.Count(c => c == ' ') + 1);

    /// <summary>The parts, and the form of company; null where the name says none.</summary>
    public static (NamePart[] Parts, string? Form) Of(string name, NamePool? pool)
    {
        var words = Tokens.Of(name, joinLetters: true).ConvertAll(own => (Own: own, Latin: Letters.Latin(own)));
        var form = TakeForms(words);
        Translate(words);
        var parts = words.ConvertAll(w => Part(w.Own, w.Latin, pool));
        Numbers.Combine(parts);
        return ([.. parts], form);
    }

    /// <summary>Long forms go from anywhere, short ones from either end only, where they cannot be part of the name; something always stays.</summary>
    private static string? TakeForms(List<(string Own, string Latin)> words)
    {
        string? found = null;
        for (var length = Math.Min(Longest, words.Count - 1); length > 0; length--)
        {
            for (var at = words.Count - length; at >= 0 && words.Count > length; at--)
            {
                if (at + length > words.Count || (length < 3 && at > 0 && at + length < words.Count))
                {
                    continue;
                }

                if (Forms.TryGetValue(string.Join(' ', words.GetRange(at, length).Select(w => w.Latin)), out var form))
                {
                    found = found is null or "co" ? form : found;
                    words.RemoveRange(at, length);
                    at = words.Count - length + 1;
                }
            }
        }

        return found;
    }

    private static void Translate(List<(string Own, string Latin)> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (at + 1 < words.Count && $"{words[at].Latin} {words[at + 1].Latin}" is var two && Meanings.TryGetValue(two, out var meaning))
            {
                words[at] = (meaning, meaning.Replace(" ", "", StringComparison.Ordinal));
                words.RemoveAt(at + 1);
            }
            else if (Meanings.TryGetValue(words[at].Latin, out meaning))
            {
                words[at] = (meaning, meaning.Replace(" ", "", StringComparison.Ordinal));
            }
        }
    }

    private static NamePart Part(string own, string latin, NamePool? pool) => Numbers.Of(latin, roman: latin.Length > 1 || latin is "v" or "x") is { } number
        ? NamePart.Of(pool, number, number, PartRole.Number, 1)
        : Little.Contains(latin) ? NamePart.Of(pool, own, latin, PartRole.Particle, 0.08)
        : NamePart.Of(pool, own, latin, PartRole.Word, Commonness.OfOrganisation(latin), strict: latin.Length <= 5);
}
