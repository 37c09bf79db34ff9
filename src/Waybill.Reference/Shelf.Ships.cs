namespace Waybill.Reference;

/// <content>What the shelf knows of ships' numbers.</content>
public sealed partial class Shelf
{
    private MaritimeIdentification? maritimeIdentification;

    /// <summary>States by the digits of a ship's radio identity.</summary>
    public MaritimeIdentification MaritimeIdentification =>
        LazyInitializer.EnsureInitialized(ref maritimeIdentification, () => MaritimeIdentification.Read(PathTo("ships/mids.csv")));
}
