using System.Collections.Concurrent;
using System.Collections.Frozen;
using Waybill.Reference.Places;

namespace Waybill.Reference.Lists;

/// <summary>Countries as FollowTheMoney writes them: two small letters of ISO 3166-1, and a few of its own.</summary>
public sealed class CountryCodes(Countries countries)
{
    private static readonly FrozenDictionary<string, string> Own = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Region: Crimea"] = "ua-cri",
        ["Crimea"] = "ua-cri",
        ["Region: Northern Mali"] = "ml",
        ["Region: Gaza"] = "ps",
        ["Region: Kafia Kingi"] = "sd",
        ["Palestinian"] = "ps",
        ["Kosovo"] = "xk",
        ["West Bank"] = "ps",
        ["European Union"] = "eu",
        ["EU"] = "eu",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The code of a country by its name, adjective or code; the words themselves where they stand for none we know.</summary>
    public string Of(string words)
    {
        var bare = words.Trim().TrimEnd('.', ';');
        return known.TryGetValue(bare, out var code) ? code : known.Count > 100_000 ? Find(bare) : known.GetOrAdd(bare, Find);
    }

    private string Find(string words)
    {
        if (Own.TryGetValue(words, out var own))
        {
            return own;
        }

        // Lists write 'Korea, North' and 'Congo, Democratic Republic of the'.
        var turned = words.Split(", ") is [var name, var before] ? $"{before} {name}" : words;
        var found = countries.Of(words) ?? countries.Of(turned) ?? (turned.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? countries.Of(turned[4..]) : null);
        return found?.ShortCode.ToLowerInvariant() ?? words;
    }
}
