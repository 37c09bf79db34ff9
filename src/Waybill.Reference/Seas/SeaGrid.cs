namespace Waybill.Reference.Seas;

/// <summary>
/// Land and water as a quadtree over longitude and latitude: tiles of some degrees, halved where both meet,
/// down to cells of a fraction of a mile. <c>tools/coast/README.md</c> has the layout of the file.
/// </summary>
internal sealed partial class SeaGrid
{
    private const int Land = 0;
    private const int Water = 1;
    private readonly int[] tiles;
    private readonly List<int> nodes;
    private readonly int[] open;
    private readonly int depth;
    private readonly int half;

    /// <summary>Cells of the finest kind in one degree.</summary>
    public double PerDegree { get; }

    /// <summary>Cells round the Earth.</summary>
    public int Width { get; }

    /// <summary>Cells from pole to pole.</summary>
    public int Height { get; }

    public int TileSize { get; }

    public IReadOnlyList<NamedBox> Basins { get; }

    /// <summary>A box round the middle of each canal: what passes through it passes through the canal.</summary>
    public IReadOnlyList<NamedBox> Canals { get; }

    private int TilesAcross => Width / TileSize;

    private int TilesUp => Height / TileSize;

    /// <summary>The square of one kind that a cell lies in; the column wraps round the Earth.</summary>
    public Square At(int column, int row)
    {
        column = (column + Width) % Width;
        var node = tiles[(row >> depth) * TilesAcross + (column >> depth)];
        var size = TileSize;
        while (node > Water)
        {
            size >>= 1;
            node = nodes[node + ((column & size) == 0 ? 0 : 1) + ((row & size) == 0 ? 0 : 2)];
        }

        return new(column & -size, row & -size, size, node == Water);
    }

    public Square At(double latitude, double longitude) => At(Column(longitude), Row(latitude));

    public int Column(double longitude) => (int)Math.Clamp((longitude + 180) * PerDegree, 0, Width - 1);

    public int Row(double latitude) => (int)Math.Clamp((latitude + 90) * PerDegree, 0, Height - 1);

    public double Longitude(double column) => (column / PerDegree) - 180;

    public double Latitude(double row) => (row / PerDegree) - 90;

    public string Basin(Square square)
    {
        var (latitude, longitude) = (Latitude(square.Row), Longitude(square.Column));
        return Basins.First(b => b.Holds(latitude, longitude)).Name;
    }

    /// <summary>Whether a square degree, counted from the south-west corner of the world, holds any water.</summary>
    public bool HasWater(int x, int y)
    {
        var node = tiles[(int)(y * PerDegree) / TileSize * TilesAcross + ((int)(x * PerDegree) / TileSize)];
        for (var size = TileSize; node > Water && size > PerDegree;)
        {
            size >>= 1;
            node = nodes[node + (((int)(x * PerDegree) & size) == 0 ? 0 : 1) + (((int)(y * PerDegree) & size) == 0 ? 0 : 2)];
        }

        return node != Land;
    }

    /// <summary>A square of water round a cell as large as is at hand: many half degrees on the high sea, one square near land.</summary>
    public Square Around(int column, int row)
    {
        var (x, y) = (column / half, row / half);
        var rings = open[(y * (Width / half)) + x] - 1;
        return rings < 0
            ? At(column, row)
            : new((x - rings) * half, (y - rings) * half, ((2 * rings) + 1) * half, true);
    }
}

/// <summary>A square of the quadtree, in cells from the south-west corner of the world.</summary>
internal readonly record struct Square(int Column, int Row, int Size, bool IsWater);

/// <summary>A box of degrees with a name.</summary>
internal sealed record NamedBox(string Name, double[] Box)
{
    public bool Holds(double latitude, double longitude) =>
        longitude >= Box[0] && longitude <= Box[2] && latitude >= Box[1] && latitude <= Box[3];
}
