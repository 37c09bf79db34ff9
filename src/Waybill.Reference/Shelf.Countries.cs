using Waybill.Reference.Places;

namespace Waybill.Reference;

public sealed partial class Shelf
{
    private Countries? countries;

    /// <summary>States and territories, with every word that stands for one.</summary>
    public Countries Countries => LazyInitializer.EnsureInitialized(ref countries, () => Countries.Read(PathTo(Path.Combine("places", "countries.csv"))));
}
