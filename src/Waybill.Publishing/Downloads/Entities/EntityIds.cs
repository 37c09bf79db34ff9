namespace Waybill.Publishing.Downloads.Entities;

/// <summary>Ids made from content alone: the same case gives the same ids, whenever and wherever it is exported.</summary>
internal static class EntityIds
{
    public static string Document(Fingerprint sha256) => $"waybill-document-{sha256}";

    public static string Claim(string claim) => $"waybill-claim-{claim}";

    public static string Link(string claim) => $"waybill-link-{claim}";

    public static string State(string code) => $"waybill-state-{code.ToLowerInvariant()}";

    public static string Place(Place place) => $"waybill-place-{place.Id.Replace(':', '-')}";

    /// <summary>A body is one throughout a case where its name is.</summary>
    public static string Body(string name) => $"waybill-body-{Hash(name.ToLowerInvariant())}";

    /// <summary>Whether two people of one name in two documents are one is not decided here.</summary>
    public static string Person(Fingerprint document, string name) => $"waybill-person-{Hash($"{document} {name}")}";

    /// <summary>A hull is one by its number; without one, a name stands for a vessel of its document alone.</summary>
    public static string Vessel(Imo imo) => $"waybill-vessel-imo-{imo}";

    public static string Vehicle(Fingerprint document, string name) => $"waybill-vehicle-{Hash($"{document} {name}")}";

    public static string Mention(string document, string entity, string name) => $"waybill-mention-{Hash($"{document} {entity} {name}")}";

    private static string Hash(string text) => Fingerprint.OfText(text).ToString()[..20];
}
