using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Waybill.Reference.Registers;

namespace Waybill.Checking.Records;

/// <summary>Claims that arms are made under licence, and what a register says of that.</summary>
internal static partial class Licences
{
    /// <summary>Whether the words around a claim tell of making under licence; a licence to export is none.</summary>
    public static bool Claimed(StatedClaim stated) =>
        stated.Claim.Event is EventKind.Production or EventKind.Assistance or EventKind.Transfer or EventKind.Agreement && Making().IsMatch(stated.Sentence);

    /// <summary>
    /// Who gives the licence and who makes the arms. Of a claim of production the maker is the one who acts and the giver
    /// the only other State it names; null where that is not plain.
    /// </summary>
    public static (string Giver, string Maker)? Parties(Claim claim, Func<string, bool> isState) => claim switch
    {
        { Supplier: { } giver, Recipient: { } maker } => (giver, maker),
        { Event: EventKind.Production, Supplier: { } maker, Recipient: null }
            when claim.Actors.Where(a => a != maker && isState(a)).Distinct().ToList() is [var giver] => (giver, maker),
        _ => null,
    };

    /// <summary>Whether registers bear out that the maker makes them, with the deals that fit.</summary>
    public static Verdict Judge(string giver, string maker, ImmutableArray<Deal> deals, string words) =>
        deals.Any(d => d.IsMadeByRecipient == true)
            ? new Verdict.Supported($"{words}. {Said([.. deals.Where(d => d.IsMadeByRecipient == true)])}")
            : new Verdict.Undecided(deals.All(d => d.IsMadeByRecipient == false)
                ? $"{words}. The register tells of no production in {maker}; it rests on reports and learns of licences late."
                : $"{words}. The register says nothing of production in {maker} under a licence of {giver}.");

    /// <summary>What the register says of making by the recipient, empty where nothing.</summary>
    public static string Said(ImmutableArray<Deal> deals) => deals.FirstOrDefault(d => d.IsMadeByRecipient == true) switch
    {
        null => "",
        { LocalProduction.Length: > 0 } deal => $"The register has production by the recipient, {deal.Recipient} (local production: {deal.LocalProduction}).",
        var deal => $"The register has production by the recipient, {deal.Recipient} (\"{deal.Comments}\").",
    };

    [GeneratedRegex(
        @"\bunder\s(?:an?\s|the\s|its\s|their\s)?(?:(?!export|import)\p{L}+\s)?licen[cs]e\b|\blicen[cs](?:e|es|ed|ing)\s(?:\p{L}+\s){0,2}?(?:to|for)\s(?:the\s)?(?:produc|build|manufactur|assembl|mak)\w*|\blicen[cs]ed?[- ](?:production|produced|built|assembly|assembled|cop(?:y|ies))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Making();
}
