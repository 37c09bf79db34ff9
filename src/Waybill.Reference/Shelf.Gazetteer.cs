using Waybill.Reference.Places;

namespace Waybill.Reference;

public sealed partial class Shelf
{
    private readonly Lock opening = new();
    private Gazetteer? gazetteer;

    /// <summary>Places by name. The first opening on a machine compiles it, which takes seconds; later ones only map it.</summary>
    public Gazetteer Gazetteer
    {
        get
        {
            lock (opening)
            {
                return gazetteer ??= Gazetteer.Open(Folder, Countries, GeoNamesDump.Folder);
            }
        }
    }
}
