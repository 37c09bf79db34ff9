using Waybill.FollowTheMoney;
using Waybill.Reference.Screening;
using Waybill.Tracks.Events;

namespace Waybill.App.Commands;

/// <summary>Looks for candidates on sanctions lists by their IMO numbers; names alone are shared too often to accuse a ship.</summary>
internal static class PassageScreening
{
    /// <summary>One sentence for each entry with the ship's IMO number.</summary>
    public static string[] Of(PassageCandidate candidate, ScreeningIndex index)
    {
        if (candidate.Imo.Length == 0)
        {
            return [];
        }

        var ship = new EntityDraft("query", "Vessel").Add("imoNumber", candidate.Imo).Finish();
        return [.. index.Find(ship, new ScreeningFilter()).Hits.Select(h => $"{Captions.Of(h.Entry.Entity)} ({h.List.Name}), IMO {candidate.Imo}")];
    }
}
