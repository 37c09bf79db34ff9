using System.Collections.Frozen;
using Waybill.Reading.Grammar;
using Waybill.Reading.Quotes;

namespace Waybill.Reading.Claims;

/// <summary>Whether somebody's "we" and "it" are his state's or group's: an ambassador's are, a ship's captain's or a dealer's are his own.</summary>
internal static class Allegiance
{
    /// <summary>People who speak for themselves or for a firm, wherever they come from.</summary>
    private static readonly FrozenSet<string> Private = Words.Set("""
        captain master skipper mate pilot crew sailor sailors seaman seamen stevedore docker driver drivers dealer dealers broker brokers middleman middlemen trader traders
        smuggler smugglers businessman businessmen banker witness witnesses owner owners agent agents shipper importer operator operators manager managers employee employees
        worker workers resident residents villager villagers lawyer lawyers analyst analysts expert experts researcher researchers scholar professor journalist journalists reporter
        reporters newspaper broadcaster network suspect suspects defendant defendants defector victim activist activists insurer company firm
        """);

    /// <summary>The state or group whose side the words are; null where the speaker is private or not known.</summary>
    public static string? Of(Voice? voice) => voice is null || IsPrivate(voice) ? null : voice.Code;

    public static bool IsPrivate(string lower) => Private.Contains(lower);

    private static bool IsPrivate(Voice voice) => Private.Contains(voice.Head) || IsMixed(voice);

    /// <summary>two Kenyans and a Tanzanian: people from here and there.</summary>
    private static bool IsMixed(Voice voice) => voice.Name.Contains(" and a ", StringComparison.Ordinal) || voice.Name.Contains(" and an ", StringComparison.Ordinal);
}
