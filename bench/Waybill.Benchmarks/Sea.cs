using BenchmarkDotNet.Attributes;
using Waybill.Reference;
using Waybill.Reference.Seas;

namespace Waybill.Benchmarks;

/// <summary>Sea passages from short to half round the world, and opening the chart.</summary>
[MemoryDiagnoser]
public class Sea
{
    private readonly SeaChart sea = Shelf.Open().Sea;

    [Benchmark]
    public SeaChart Opening() => Shelf.Open().Sea;

    [Benchmark]
    public SeaAnswer Amirabad_to_Makhachkala() => sea.Passage(new(36.858, 53.371), new(42.99, 47.52));

    [Benchmark]
    public SeaAnswer Bandar_Abbas_to_Hodeidah() => sea.Passage(new(27.15, 56.2), new(14.8, 42.95));

    [Benchmark]
    public SeaAnswer Yokohama_to_London() => sea.Passage(new(35.45, 139.65), new(51.5, 0.05));
}
