using System.Runtime.InteropServices;

namespace Waybill.Tracks.Events;

/// <summary>Values in buckets. Those that do not fit in memory wait in a temporary folder, which is removed at the end.</summary>
/// <param name="mostHeld">How many values are held in memory before they go to disk.</param>
internal sealed class Buckets<T>(int mostHeld) : IDisposable
    where T : unmanaged
{
    private readonly SortedDictionary<int, List<T>> held = [];
    private string? folder;
    private int count;

    public IReadOnlyCollection<int> Keys => [.. held.Keys];

    /// <summary>Values held in memory now.</summary>
    public int Held => count;

    public void Add(int key, in T value)
    {
        if (!held.TryGetValue(key, out var bucket))
        {
            held[key] = bucket = [];
        }

        bucket.Add(value);
        if (++count >= mostHeld)
        {
            Spill();
        }
    }

    /// <summary>All values of a bucket, in the order in which they came.</summary>
    public T[] Read(int key)
    {
        var bucket = held.TryGetValue(key, out var found) ? found : [];
        var path = folder is null ? null : PathOf(key);
        var onDisk = path is not null && File.Exists(path) ? new FileInfo(path).Length / Size : 0;
        var all = new T[onDisk + bucket.Count];
        if (onDisk > 0)
        {
            using var file = File.OpenRead(path!); // Not null: something lies on disk.
            foreach (ref var value in all.AsSpan(0, (int)onDisk))
            {
                file.ReadExactly(MemoryMarshal.AsBytes(new Span<T>(ref value)));
            }
        }

        bucket.CopyTo(all, (int)onDisk);
        return all;
    }

    public void Dispose()
    {
        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Size => System.Runtime.CompilerServices.Unsafe.SizeOf<T>();

    private void Spill()
    {
        folder ??= Directory.CreateTempSubdirectory("waybill-tracks-").FullName;
        foreach (var (key, bucket) in held)
        {
            using var file = new FileStream(PathOf(key), FileMode.Append);
            file.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(bucket)));
            bucket.Clear();
            bucket.TrimExcess();
        }

        count = 0;
    }

    private string PathOf(int key) => Path.Combine(folder!, FormattableString.Invariant($"{key}.bin")); // Not null: asked for only once it exists.
}
