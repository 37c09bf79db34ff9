using System.Text;
using Waybill.Tracks.Ais;
using Xunit;

namespace Waybill.Tests.Tracks.Ais;

/// <summary>What keeps the memory flat: a line costs nothing on the heap, whatever it is.</summary>
public sealed class AllocationTests
{
    /// <summary>Plain, in parts, tagged, with a clock, wrong, foreign.</summary>
    private static readonly string[] Kinds =
    [
        "!AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0*23",
        "!AIVDM,2,1,9,B,55R3Vn82=ILTQ3KKS>1<D60Dq@E918U<F222221J1`?164vc03S1CCAD,0*2A",
        "!AIVDM,2,2,9,B,`88888888888880,2*76",
        "\\g:1-2-1278,s:66,c:1661782369*43\\!AIVDM,2,1,3,A,56=nR7D00003A<I@E=@TmDh637OS60mA:222220N1@6427?P00888888,0*66",
        "\\g:2-2-1278*51\\!AIVDM,2,2,3,A,888888888888880,2*27",
        "!AIVDM,1,1,,B,804<o3@0Bj96WSWjHlPa321i=a58GwdtwwwwwwwwwwwwwwwwwwwwwCwwwt0,2*2F,raishub,1342574307",
        "$PGHP,1,2013,3,18,9,19,9,499,219,,2190048,1,28*23",
        "!BSVDM,1,1,,B,14VliT002O0q2DBP:dAu7JRD0<0s,0*28",
        "!AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0*24",
        "2016-03-31 00:00:01, !AIVDM,1,1,,B,33I>hf0PA706QD:L7NC5lT;`011Q,0*22",
        "$GPVTG,,T,,M,0.020,N,0.038,K,A*2A",
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_hundred_times_the_lines_allocate_no_more(bool written)
    {
        Allocated(10, written);
        var few = Allocated(100, written);
        var many = Allocated(10_000, written);
        Assert.True(many - few < 20_000, $"{many - few} bytes more for {9_900 * Kinds.Length} lines more");
    }

    private static long Allocated(int times, bool written)
    {
        using var input = new MemoryStream(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(string.Join('\n', Kinds) + "\n", times))));
        var (counts, options, types) = (new DecodeCounts(), new DecodeOptions(), new long[AisFile.Types]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        if (written)
        {
            AisFile.Decode(input, null, Stream.Null, options, counts, TestContext.Current.CancellationToken);
        }
        else
        {
            AisFile.Count(input, types, options, counts, TestContext.Current.CancellationToken);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(times * Kinds.Length, counts.Lines);
        Assert.Equal(times * 6, counts.Messages);
        return allocated;
    }
}
