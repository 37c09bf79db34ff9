using Waybill.Reference.Places;

namespace Waybill.Reference;

/// <content>The ports among the shelf's sites.</content>
public sealed partial class Shelf
{
    private Ports? ports;

    /// <summary>Ports and naval bases by place and by name.</summary>
    public Ports Ports => LazyInitializer.EnsureInitialized(ref ports, () => PortFile.OfShelf(PathTo("places/sites.csv"), PathTo("places/port-codes.csv")));
}
