namespace Waybill.Reference;

public sealed partial class Shelf
{
    private Schemata? schemata;

    /// <summary>The kinds of things that FollowTheMoney knows.</summary>
    public Schemata Schemata => LazyInitializer.EnsureInitialized(ref schemata, () => Schemata.Read(PathTo(Path.Combine("ftm", "model.json"))));
}
