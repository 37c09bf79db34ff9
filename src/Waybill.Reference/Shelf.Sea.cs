using Waybill.Reference.Seas;

namespace Waybill.Reference;

public sealed partial class Shelf
{
    private readonly Lock seaDoor = new();
    private SeaChart? sea;

    /// <summary>The chart of the sea, opened the first time it is asked for.</summary>
    public SeaChart Sea
    {
        get
        {
            lock (seaDoor)
            {
                return sea ??= SeaChart.Open(PathTo("sea.bin.br"), PathTo("sea-names.json"));
            }
        }
    }
}
