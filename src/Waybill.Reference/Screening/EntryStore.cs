using System.Buffers;
using System.Text.Json;
using Waybill.FollowTheMoney;
using Waybill.Reference.Lists;

namespace Waybill.Reference.Screening;

/// <summary>All entries as bytes, one behind the other in a few large blocks; an entry is made an object again only when it is looked at.</summary>
internal sealed class EntryStore
{
    private const int BlockSize = 1 << 24;
    private readonly List<byte[]> blocks = [];
    private readonly List<(int Block, int Start, int Length)> places = [];
    private readonly ArrayBufferWriter<byte> scratch = new();
    private int free;

    public int Count => places.Count;

    public long Bytes => blocks.Sum(b => b.LongLength) + (places.Count * 12L);

    public void Add(ListEntry entry)
    {
        scratch.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(scratch, EntityJson.Writing))
        {
            StoredEntry.Write(writer, entry);
        }

        var bytes = scratch.WrittenSpan;
        if (blocks.Count == 0 || free + bytes.Length > blocks[^1].Length)
        {
            blocks.Add(new byte[Math.Max(BlockSize, bytes.Length)]);
            free = 0;
        }

        bytes.CopyTo(blocks[^1].AsSpan(free));
        places.Add((blocks.Count - 1, free, bytes.Length));
        free += bytes.Length;
    }

    public Entity EntityAt(int entry) => StoredEntry.Entity(Written(entry));

    public ListEntry EntryAt(int entry) => StoredEntry.Entry(Written(entry));

    private ReadOnlyMemory<byte> Written(int entry)
    {
        var (block, start, length) = places[entry];
        return blocks[block].AsMemory(start, length);
    }
}
