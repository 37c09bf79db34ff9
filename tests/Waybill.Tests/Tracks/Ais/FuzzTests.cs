using System.Text;
using Waybill.Tracks.Ais;
using Xunit;

namespace Waybill.Tests.Tracks.Ais;

/// <summary>Whatever comes in: no exception, and every line is counted once.</summary>
public sealed class FuzzTests
{
    /// <summary>One of every kind, in two parts and one, tagged and plain, with an application's data.</summary>
    private static readonly string[] Sample =
    [
        "!AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0*23",
        "!AIVDM,2,1,9,B,55R3Vn82=ILTQ3KKS>1<D60Dq@E918U<F222221J1`?164vc03S1CCAD,0*2A",
        "!AIVDM,2,2,9,B,`88888888888880,2*76",
        "\\g:1-2-1278,s:66,c:1661782369*43\\!AIVDM,2,1,3,A,56=nR7D00003A<I@E=@TmDh637OS60mA:222220N1@6427?P00888888,0*66",
        "\\g:2-2-1278*51\\!AIVDM,2,2,3,A,888888888888880,2*27",
        "!AIVDM,1,1,,B,804<o3@0Bj96WSWjHlPa321i=a58GwdtwwwwwwwwwwwwwwwwwwwwwCwwwt0,2*2F,raishub,1342574307",
        "$PGHP,1,2013,3,18,9,19,9,499,219,,2190048,1,28*23",
        "!BSVDM,1,1,,B,14VliT002O0q2DBP:dAu7JRD0<0s,0*28",
        "!AIVDM,1,1,,B,E>jHC:k9Wbb4;WV2@6400000000@3nCL>v8t030HHKnf00,4*1C,raishub,1332547247",
        "2016-03-31 00:00:01, !AIVDM,1,1,,B,33I>hf0PA706QD:L7NC5lT;`011Q,0*22",
    ];

    private static byte[] Bytes => Encoding.ASCII.GetBytes(string.Join("\r\n", Sample));

    public static TheoryData<bool> KeepBad => [false, true];

    [Theory]
    [MemberData(nameof(KeepBad))]
    public void Every_bit_flipped(bool keepBad)
    {
        var bytes = Bytes;
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit >> 3] ^= (byte)(1 << (bit & 7));
            Sound(bytes, keepBad);
            bytes[bit >> 3] ^= (byte)(1 << (bit & 7));
        }
    }

    [Theory]
    [MemberData(nameof(KeepBad))]
    public void Every_cut(bool keepBad)
    {
        var bytes = Bytes;
        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            Sound(bytes.AsSpan(0, cut), keepBad);
            Sound(bytes.AsSpan(cut), keepBad);
        }
    }

    /// <summary>Payloads of every length of random characters, with right checksums, so that every type's layout meets every length.</summary>
    [Fact]
    public void Every_type_at_every_length()
    {
        var chance = new Random(1371);
        const string armour = "0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVW`abcdefghijklmnopqrstuvw";
        var lines = new StringBuilder();
        for (var length = 0; length < 190; length++)
        {
            for (var type = 0; type < 64; type++)
            {
                var rest = string.Concat(Enumerable.Range(0, length).Select(_ => armour[chance.Next(64)]));
                lines.AppendLine(Decoded.Sentence($"AIVDM,1,1,,A,{armour[type]}{rest},{(length % 2 == 0 ? chance.Next(6) : 0)}"));
            }
        }

        var decoded = Decoded.Of(Encoding.ASCII.GetBytes(lines.ToString()));
        decoded.AddsUp();
        Assert.Equal(190 * 64, decoded.Counts.Lines);
        Assert.Equal(Enumerable.Range(1, 27), decoded.Messages.Select(m => m.GetProperty("type").GetInt32()).Distinct().Order());
    }

    /// <summary>Every application of types 6 and 8 at many lengths.</summary>
    [Fact]
    public void Every_application_at_every_length()
    {
        var chance = new Random(289);
        var lines = new StringBuilder();
        foreach (var (area, function) in from area in new[] { 1, 200, 235, 250, 367 } from function in Enumerable.Range(0, 64) select (area, function))
        {
            foreach (var (type, head) in new[] { (6, 72), (8, 40) })
            {
                for (var bits = head + 16; bits <= 1008; bits += type == 6 ? 53 : 31)
                {
                    lines.AppendLine(Application(chance, type, head, area, function, bits));
                }
            }
        }

        var decoded = Decoded.Of(Encoding.ASCII.GetBytes(lines.ToString()));
        decoded.AddsUp();
        Assert.Equal(decoded.Counts.Lines, decoded.Counts.Messages);
    }

    [Fact]
    public void Random_bytes()
    {
        var chance = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var bytes = new byte[chance.Next(4000)];
            chance.NextBytes(bytes);
            Sound(bytes, keepBad: true);
        }
    }

    /// <summary>Pieces of sentences put together at random: the fields' edges meet each other.</summary>
    [Fact]
    public void Random_pieces()
    {
        var chance = new Random(7);
        string[] pieces = ["!AIVDM", ",", "1", "2", "9", "A", "*", "23", "\\", "s:", "g:1-2-3", "c:99999999999999999999", "$PGHP,", "\n", "\r\n", "!", "0000", "~", "\0", "-1,", ",,,,,,,", " "];
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, chance.Next(40)).Select(_ => pieces[chance.Next(pieces.Length)]));
            Sound(Encoding.ASCII.GetBytes(text), keepBad: round % 2 == 0);
        }
    }

    private static void Sound(ReadOnlySpan<byte> bytes, bool keepBad)
    {
        var decoded = Decoded.Of(bytes, new DecodeOptions { KeepBad = keepBad });
        decoded.AddsUp();
        var lines = bytes.Count((byte)'\n') + (bytes.IsEmpty || bytes[^1] == '\n' ? 0 : 1);
        Assert.Equal(lines, decoded.Counts.Lines);
    }

    private static string Application(Random chance, int type, int head, int area, int function, int length)
    {
        var bits = Enumerable.Range(0, length).Select(_ => chance.Next(2)).ToArray();
        Set(bits, 0, 6, type);
        Set(bits, head, 10, area);
        Set(bits, head + 10, 6, function);
        var payload = new StringBuilder();
        for (var at = 0; at < length; at += 6)
        {
            var value = Enumerable.Range(at, 6).Aggregate(0, (sum, i) => (sum << 1) | (i < length ? bits[i] : 0));
            payload.Append((char)(value < 40 ? value + 48 : value + 56));
        }

        return Decoded.Sentence($"AIVDM,1,1,,A,{payload},{((length + 5) / 6 * 6) - length}");
    }

    private static void Set(int[] bits, int start, int width, int value)
    {
        for (var i = 0; i < width; i++)
        {
            bits[start + i] = (value >> (width - 1 - i)) & 1;
        }
    }
}
