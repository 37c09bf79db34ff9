using System.Collections.Immutable;

namespace Waybill.Reference.Law;

/// <summary>Who can give or get: States by their codes, groups and regions as rules write them, and the names that both go by.</summary>
/// <param name="groups">Groups as rules write them, with their names; the first is the one in print.</param>
/// <param name="stateName">A State's name in print by its code of three letters; null where there is none.</param>
/// <param name="stateCode">A State's code of three letters by any code or name; null where there is none.</param>
internal sealed class Parties(
    ImmutableDictionary<string, ImmutableArray<string>> groups, Func<string, string?> stateName, Func<string, string?> stateCode)
{
    /// <summary>The European Union as a supplier, which stands for its member States.</summary>
    public const string Union = "EU";

    /// <summary>A party as rules write it: <c>Islamic Republic of Iran</c> becomes <c>IRN</c>, <c>Hizbullah</c> its group; what is unknown stays as it was.</summary>
    public string Of(string name)
    {
        var bare = name.Trim();
        bare = bare.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? bare[4..].TrimStart() : bare;
        return Group(bare) ?? GroupOf(bare)
            ?? (bare.Equals(Union, StringComparison.OrdinalIgnoreCase) || bare.Equals("European Union", StringComparison.OrdinalIgnoreCase) ? Union : null)
            ?? stateCode(bare)
            ?? (bare.Contains(':', StringComparison.Ordinal) || bare.Length <= 3 ? bare.ToUpperInvariant() : bare);
    }

    /// <summary>A party's name in print.</summary>
    public string NameOf(string party) => stateName(party) ?? (groups.TryGetValue(party, out var names) ? names[0] : party);

    /// <summary>Whether it is a State, a group of the shelf, or a group of a State that is written as rules write it.</summary>
    public bool Knows(string name) =>
        Of(name) is var party
        && (party == Union || stateName(party) is not null || groups.ContainsKey(party)
            || (party.Split(':') is [var state, { Length: > 0 }] && stateName(state) is not null));

    /// <summary>Whether it is a State or the Union; groups and regions are party to no treaty.</summary>
    public bool IsState(string party) => party == Union || stateName(party) is not null;

    /// <summary>A rule on a State's territory reaches the groups in it, a rule on a group not the State.</summary>
    public static bool Covers(string target, string? party) =>
        party is not null && (target == "*" || target == party || party.StartsWith(target + ":", StringComparison.Ordinal) || target.Split('/').Contains(party));

    /// <summary>Whether goods stay within a State that a rule targets whole: what neither enters nor leaves it is no transfer to or from it.</summary>
    public static bool IsWithinOne(string target, LawQuestion asked) =>
        target.Length == 3 && Covers(target, asked.From) && Covers(target, asked.To) && (asked.Territory is null || Covers(target, asked.Territory));

    /// <summary>Whether the target is a group or region of that State.</summary>
    public static bool IsWithin(string target, string state) => target.StartsWith(state + ":", StringComparison.Ordinal);

    /// <summary>A group by its State and a name of its own: <c>LBN:HEZBOLLAH</c>.</summary>
    private string? GroupOf(string bare) =>
        bare.Split(':') is [var state, { Length: > 0 } name] && Group(name.Replace('-', ' ')) is { } group && IsWithin(group, state.ToUpperInvariant()) ? group : null;

    private string? Group(string bare) =>
        groups.FirstOrDefault(g => g.Key.Equals(bare, StringComparison.OrdinalIgnoreCase)
            || g.Value.Any(n => n.Equals(bare, StringComparison.OrdinalIgnoreCase))).Key;
}
