using System.Text;
using System.Text.RegularExpressions;

namespace Waybill.App.Evaluation.Domain;

/// <summary>When two names count as one: equal, one within the other, or half of all their words shared, states by whatever word.</summary>
internal static partial class NameMatch
{
    private static readonly HashSet<string> Publisher = ["", "publisher", "writer", "author", "reporter", "the publisher", "none", "article", "report", "self"];

    public static bool IsPublisher(string? source) => source is null || Publisher.Contains(source.Trim().ToLowerInvariant());

    public static bool SameSource(string? wanted, string? got) =>
        IsPublisher(wanted) || IsPublisher(got) ? IsPublisher(wanted) && IsPublisher(got) : Same(wanted!, got!);

    public static bool SameParty(string? wanted, string? got)
    {
        if (string.IsNullOrEmpty(wanted) || string.IsNullOrEmpty(got))
        {
            return string.IsNullOrEmpty(wanted) && string.IsNullOrEmpty(got);
        }

        if (string.Equals(wanted, got, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var (one, other) = (StateWords.IsCode(wanted), StateWords.IsCode(got));
        return !(one && other) && (one || other ? Party(wanted, one).SetEquals(Party(got, other)) : Same(wanted, got));
    }

    public static bool Same(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        return a.Count == 0 || b.Count == 0 ? a.Count == b.Count
            : a.IsSubsetOf(b) || b.IsSubsetOf(a) || (double)a.Intersect(b).Count() / a.Union(b).Count() >= 0.5;
    }

    /// <summary>Small letters without accents, with every state's long name as one word.</summary>
    public static string Plain(string text)
    {
        var plain = string.Concat(text.Normalize(NormalizationForm.FormKD).Where(char.IsAscii)).ToLowerInvariant();
        plain = Us().Replace(plain, "us").Replace("sana'a", "sanaa", StringComparison.Ordinal);
        foreach (var (phrase, word) in StateWords.Phrases)
        {
            plain = plain.Replace(phrase, word, StringComparison.Ordinal);
        }

        return Un().Replace(plain, "un-org");
    }

    private static HashSet<string> Party(string party, bool isCode) => isCode ? [party] : Words(party);

    private static HashSet<string> Words(string text)
    {
        var words = Word().Matches(Possessive().Replace(Plain(text), "")).Select(m => m.Value).ToList();
        var telling = words.Where(w => !StateWords.Empty.Contains(w)).Select(Code).ToHashSet(StringComparer.Ordinal);
        return telling.Count > 0 ? telling : [.. words.Select(Code)];
    }

    private static string Code(string word) => StateWords.Codes.GetValueOrDefault(word, word);

    [GeneratedRegex(@"\bu\.s\.")]
    private static partial Regex Us();

    [GeneratedRegex(@"\bun\b")]
    private static partial Regex Un();

    [GeneratedRegex(@"'s\b")]
    private static partial Regex Possessive();

    [GeneratedRegex("[a-z0-9-]+")]
    private static partial Regex Word();
}
