using System.IO.Compression;
using System.Text.Json;

namespace Waybill.Reference.Seas;

internal sealed partial class SeaGrid
{
    private SeaGrid(Head head, ReadOnlySpan<byte> bytes)
    {
        depth = head.Depth;
        TileSize = 1 << depth;
        PerDegree = (double)TileSize / head.Tile;
        half = (int)(PerDegree / 2);
        Width = (int)(360 * PerDegree);
        Height = (int)(180 * PerDegree);
        Basins = head.Basins;
        Canals = head.Canals;
        tiles = new int[TilesAcross * TilesUp];
        nodes = new List<int>(2 + (4 * bytes.Length)) { Land, Water }; // 0 and 1 are kinds, so no block stands there
        var at = 0;
        for (var i = 0; i < tiles.Length; i++)
        {
            var kind = bytes[at++];
            tiles[i] = kind <= Water ? kind : Block(bytes, ref at);
        }

        open = OpenWater();
    }

    public static SeaGrid Open(string path)
    {
        using var file = new BrotliStream(File.OpenRead(path), CompressionMode.Decompress);
        using var memory = new MemoryStream(1 << 20);
        file.CopyTo(memory);
        var bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        var end = bytes.IndexOf((byte)'\n');
        var head = end < 0 ? null : JsonSerializer.Deserialize<Head>(bytes[..end], JsonSerializerOptions.Web);
        return head is { Format: "waybill-sea", Version: 1 }
            ? new SeaGrid(head, bytes[(end + 1)..])
            : throw new InvalidDataException($"{path} is not a chart of the sea of version 1; build Waybill again with ./waybill.");
    }

    /// <summary>Reads a block of four children, depth first.</summary>
    private int Block(ReadOnlySpan<byte> bytes, ref int at)
    {
        var index = nodes.Count;
        nodes.AddRange([0, 0, 0, 0]);
        var kinds = bytes[at++];
        for (var i = 0; i < 4; i++)
        {
            var kind = (kinds >> (2 * i)) & 3;
            nodes[index + i] = kind <= Water ? kind : Block(bytes, ref at);
        }

        return index;
    }

    /// <summary>
    /// For each half degree, how many rings of half degrees from it outward are all water: 0 where it holds land itself.
    /// Two sweeps of a chessboard distance; no ring reaches over a pole or the antimeridian.
    /// </summary>
    private int[] OpenWater()
    {
        var (across, up) = (Width / half, Height / half);
        var rings = new int[across * up];
        for (var i = 0; i < rings.Length; i++)
        {
            var square = At(i % across * half, i / across * half);
            rings[i] = square is { IsWater: true } && square.Size >= half ? 1 + Least(i, -1) : 0;
        }

        for (var i = rings.Length - 1; i >= 0; i--)
        {
            rings[i] = Math.Min(rings[i], 1 + Least(i, 1));
        }

        return rings;

        int Least(int i, int back)
        {
            var (x, y) = (i % across, i / across);
            return x == 0 || x == across - 1 || y + back < 0 || y + back >= up
                ? 0
                : Math.Min(
                    Math.Min(rings[i + back], rings[i + (back * across)]),
                    Math.Min(rings[i + (back * across) - 1], rings[i + (back * across) + 1]));
        }
    }

    private sealed record Head(string Format, int Version, int Tile, int Depth, IReadOnlyList<NamedBox> Basins, IReadOnlyList<NamedBox> Canals);
}
