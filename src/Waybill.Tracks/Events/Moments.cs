using NodaTime;
using NodaTime.Text;

namespace Waybill.Tracks.Events;

/// <summary>Times as microseconds since 1970 in UTC.</summary>
internal static class Moments
{
    public const long Second = 1_000_000;
    public const long Minute = 60 * Second;
    public const long Hour = 60 * Minute;
    public const long Day = 24 * Hour;

    public static Instant Instant(long time) => NodaTime.Instant.FromUnixTimeTicks(time * 10);

    /// <summary>ISO 8601 in UTC.</summary>
    public static string Text(long time) => InstantPattern.ExtendedIso.Format(Instant(time));

    /// <summary>Hours as microseconds.</summary>
    public static long OfHours(double hours) => (long)Math.Round(hours * Hour);

    /// <summary>Which piece of that length a time lies in, pieces being counted from 1970.</summary>
    public static long Piece(long time, long length) => (time - (((time % length) + length) % length)) / length;
}
