using System.Text;
using Waybill.Reading.Tagging;
using Xunit;

namespace Waybill.Tests.Reading.Tagging;

public sealed class PackedBytesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(300_000)]
    [InlineData(int.MaxValue)]
    public void A_number_is_read_as_it_was_written(int number) => Assert.Equal(number, new PackedBytes(Written(w => w.Write7BitEncodedInt(number))).Number());

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, -1)]
    [InlineData(2, 1)]
    [InlineData(16381, -8191)]
    public void Numbers_of_either_sign_are_told_apart_by_their_last_bit(int written, int number) =>
        Assert.Equal(number, new PackedBytes(Written(w => w.Write7BitEncodedInt(written))).Signed());

    [Fact]
    public void Texts_and_fractions_follow_each_other()
    {
        var packed = new PackedBytes(Written(w =>
        {
            w.Write("B-péniche");
            w.Write(-2.5f);
        }));
        Assert.Equal("B-péniche", packed.Text());
        Assert.Equal(-2.5f, packed.Single());
    }

    [Fact]
    public void What_is_cut_off_is_refused()
    {
        Assert.Throws<EndOfStreamException>(() => new PackedBytes([]).Number());
        Assert.Throws<EndOfStreamException>(() => new PackedBytes([0x80, 0x80]).Number());
        Assert.Throws<FormatException>(() => new PackedBytes([0x80, 0x80, 0x80, 0x80, 0x80, 0x80]).Number());
        Assert.Throws<EndOfStreamException>(() => new PackedBytes([9, (byte)'a']).Text());
    }

    private static byte[] Written(Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            write(writer);
        }

        return stream.ToArray();
    }
}
