namespace Waybill.Tracks.Ais;

/// <summary>
/// What the US Coast Guard's network and programs after it write behind the checksum: <c>,signal,slot,…,rSTATION,epoch</c>. The station begins
/// with r or b; the number behind it is when the message was received.
/// </summary>
internal static class Suffix
{
    public static (int Start, int Length) Station(ReadOnlySpan<byte> text, out long time)
    {
        var station = (Start: 0, Length: 0);
        time = Reception.NoTime;
        for (var at = 0; at < text.Length;)
        {
            var comma = text[at..].IndexOf((byte)',');
            var field = comma < 0 ? text[at..] : text.Slice(at, comma);
            if (field is [(byte)'r' or (byte)'b' or (byte)'R' or (byte)'B', _, ..])
            {
                station = (at, Math.Min(field.Length, TagBlock.MostText));
            }
            else if (time == Reception.NoTime && field.Length >= 9)
            {
                time = Timestamps.Epoch(field.TrimEnd(" \t"u8));
            }

            at += field.Length + 1;
        }

        return station;
    }
}
