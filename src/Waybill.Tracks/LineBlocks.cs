using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Waybill.Tracks;

/// <summary>Whoever takes the lines of a stream; a struct, so that the calls are direct ones.</summary>
internal interface ILineSink
{
    /// <summary>A line without its line end. Up to <see cref="LineBlocks.Slack"/> bytes behind it may be read.</summary>
    void Line(ref byte start, int length);

    /// <summary>A line longer than any buffer, which was left out.</summary>
    void Overlong();

    /// <summary>Nothing more will come.</summary>
    void End();
}

/// <summary>Reads a stream in blocks and cuts it into lines.</summary>
internal static class LineBlocks
{
    /// <summary>Bytes behind a line that may be read, and are not used.</summary>
    public const int Slack = 64;

    /// <summary>Small enough to stay in the processor's cache, large enough that the calls do not count.</summary>
    private const int Block = 1 << 18;

    /// <summary>Gives every line to the sink; the last one too where no line end follows it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Read<TLines>(Stream stream, TLines lines, CancellationToken stop)
        where TLines : struct, ILineSink
    {
        var buffer = GC.AllocateUninitializedArray<byte>(Block + Slack, pinned: true);
        ref var origin = ref MemoryMarshal.GetArrayDataReference(buffer);
        var kept = 0;
        var skipping = false;
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            var got = stream.Read(buffer, kept, Block - kept);
            if (got == 0)
            {
                break;
            }

            var end = kept + got;
            Unsafe.Add(ref origin, end) = (byte)'\n';
            var start = 0;
            while (true)
            {
                var length = LineEnd(ref Unsafe.Add(ref origin, start));
                if (start + length >= end)
                {
                    break;
                }

                if (skipping)
                {
                    lines.Overlong();
                    skipping = false;
                }
                else
                {
                    lines.Line(ref Unsafe.Add(ref origin, start), length);
                }

                start += length + 1;
            }

            kept = end - start;
            if (kept == Block || skipping)
            {
                (kept, skipping) = (0, true);
            }
            else if (kept > 0)
            {
                Buffer.BlockCopy(buffer, start, buffer, 0, kept);
            }
        }

        if (skipping)
        {
            lines.Overlong();
        }
        else if (kept > 0)
        {
            lines.Line(ref origin, kept);
        }

        lines.End();
    }

    /// <summary>How far the next line end is; one always follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LineEnd(ref byte start)
    {
        for (var done = 0; ; done += Vector256<byte>.Count)
        {
            var ends = Vector256.Equals(Vector256.LoadUnsafe(ref start, (nuint)done), Vector256.Create((byte)'\n'));
            if (ends != Vector256<byte>.Zero)
            {
                return done + BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits());
            }
        }
    }
}
