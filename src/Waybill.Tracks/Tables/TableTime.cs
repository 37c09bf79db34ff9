using Waybill.Tracks.Ais;

namespace Waybill.Tracks.Tables;

/// <summary>The times of tables, as microseconds since 1970 in UTC.</summary>
internal static class TableTime
{
    /// <summary>ISO 8601, an epoch, or the Danish Maritime Authority's <c>dd/MM/yyyy HH:mm:ss</c>.</summary>
    public static long Read(ReadOnlySpan<byte> text) =>
        text is [_, _, (byte)'/', _, _, (byte)'/', _, _, _, _, (byte)' ', _, _, (byte)':', _, _, (byte)':', _, _, ..] ? Danish(text) : Timestamps.Prefix(text);

    private static long Danish(ReadOnlySpan<byte> text) =>
        Timestamps.Of(Two(text, 6) * 100 + Two(text, 8), Two(text, 3), Two(text, 0), Two(text, 11), Two(text, 14), Two(text, 17), 0);

    /// <summary>Two digits; far below zero where one is none.</summary>
    private static int Two(ReadOnlySpan<byte> text, int start)
    {
        var (tens, ones) = (text[start] - '0', text[start + 1] - '0');
        return (uint)tens <= 9 && (uint)ones <= 9 ? (tens * 10) + ones : -100_000;
    }
}
