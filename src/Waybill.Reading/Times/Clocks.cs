using System.Collections.Immutable;
using System.Globalization;
using Waybill.Reading.Quantities;

namespace Waybill.Reading.Times;

/// <summary>Reads a time of day in English, in figures or in words: <c>10:30 p.m.</c>, <c>0400 GMT</c>, <c>half past six in the evening</c>, <c>noon</c>.</summary>
internal static class Clocks
{
    private static readonly ImmutableHashSet<string> Zones = ["gmt", "utc", "est", "edt", "cet", "cest", "eet", "msk", "et", "pst", "pdt", "z"];

    private static readonly ImmutableHashSet<string> Hours = ["hours", "hrs", "local"];

    /// <summary>The minutes since midnight and how many words say so.</summary>
    public static (int Value, int Words)? Read(ImmutableArray<TimeWord> words, int at)
    {
        var told = Named(words, at) ?? Figures(words, at) ?? Glued(words, at) ?? Spoken(words, at);
        if (told is not var (minutes, taken))
        {
            return null;
        }

        (minutes, taken) = Daypart(words, at, minutes, taken);
        return (minutes, taken + Zone(words, at + taken));
    }

    /// <summary>The TIMEX3 value of so many minutes since midnight.</summary>
    public static string Timex(int minutes) => string.Create(CultureInfo.InvariantCulture, $"T{minutes / 60:00}:{minutes % 60:00}");

    private static (int, int)? Named(ImmutableArray<TimeWord> words, int at)
    {
        var twelve = words[at].Text == "12" && at + 1 < words.Length ? 1 : 0;
        return words[at + twelve].Lower switch { "noon" => (720, 1 + twelve), "midday" => (720, 1 + twelve), "midnight" => (1440, 1 + twelve), _ => null };
    }

    /// <summary><c>10:30</c>, <c>10.30 p.m.</c>, <c>7 a.m.</c>, <c>0400 GMT</c>.</summary>
    private static (int, int)? Figures(ImmutableArray<TimeWord> words, int at)
    {
        if (Number(words, at, 4, 2459) is { } four && words[at].Text.Length == 4)
        {
            return four % 100 < 60 && (IsHours(words, at + 1) || (at > 0 && words[at - 1].Lower == "at" && at + 1 < words.Length && words[at + 1].Lower == "on")) ? (((four / 100) * 60) + (four % 100), 1)
                : Meridiem(words, at + 1) is var (noon, dots) && four is >= 100 and < 1300 ? (OnTwelve(four / 100, noon) + (four % 100), 1 + dots) : null;
        }

        if (Number(words, at, 2, 24) is not { } hour)
        {
            return null;
        }

        if (at + 2 < words.Length && words[at + 1].Text is ":" or "." && words[at + 1].Glued && words[at + 2].Glued)
        {
            return WithMinutes(words, at, hour);
        }

        return Meridiem(words, at + 1) is var (half, taken) && hour <= 12 ? (OnTwelve(hour, half), 1 + taken) : null;
    }

    private static (int, int)? WithMinutes(ImmutableArray<TimeWord> words, int at, int hour)
    {
        var (text, half) = Suffix(words[at + 2].Lower);
        if (text.Length != 2 || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minute) || minute > 59)
        {
            return null;
        }

        var seconds = at + 4 < words.Length && words[at + 3].Text == ":" && words[at + 4].Glued && words[at + 4].Text.Length >= 2 && char.IsAsciiDigit(words[at + 4].Text[0]) ? 2 : 0;
        half ??= seconds > 0 ? Suffix(words[at + 4].Lower).Noon : null;
        var (noon, taken) = half is { } glued ? (glued, 0) : Meridiem(words, at + 3 + seconds) ?? (-1, 0);
        if (noon < 0 && words[at + 1].Text == "." && !IsHours(words, at + 3))
        {
            return null;
        }

        return (noon < 0 || hour > 12 ? (hour * 60) + minute : OnTwelve(hour, noon) + minute, 3 + seconds + taken);
    }

    /// <summary><c>10pm</c>, <c>7h30</c> in one word.</summary>
    private static (int, int)? Glued(ImmutableArray<TimeWord> words, int at)
    {
        var (text, half) = Suffix(words[at].Lower);
        return half is { } noon && text.Length is 1 or 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour is >= 1 and <= 12 ? (OnTwelve(hour, noon), 1) : null;
    }

    /// <summary><c>seven o'clock</c>, <c>half past six</c>, <c>a quarter to ten</c>.</summary>
    private static (int, int)? Spoken(ImmutableArray<TimeWord> words, int at)
    {
        if (Hour(words, at) is { } hour && at + 1 < words.Length && words[at + 1].Lower is "o'clock" or "oclock")
        {
            return Meridiem(words, at + 2) is var (noon, taken) ? (OnTwelve(hour, noon), 2 + taken) : (hour * 60, 2);
        }

        var offset = words[at].Lower switch { "half" => 30, "quarter" => 15, _ => Minutes(words, at) };
        var next = at + 1 < words.Length && words[at + 1].Lower is "minutes" or "min" ? at + 2 : at + 1;
        if (offset is not { } off || off is < 1 or > 59 || next + 1 >= words.Length || Hour(words, next + 1) is not { } whole)
        {
            return null;
        }

        var used = next + 2 - at;
        return words[next].Lower switch { "past" => ((whole * 60) + off, used), "to" when words[at].Lower is "quarter" => ((whole * 60) - off, used), _ => null };
    }

    private static (int, int) Daypart(ImmutableArray<TimeWord> words, int at, int minutes, int taken)
    {
        var next = at + taken;
        if (next + 2 < words.Length && words[next].Lower == "in" && words[next + 1].Lower == "the" && words[next + 2].Lower is "morning" or "afternoon" or "evening")
        {
            return (words[next + 2].Lower == "morning" || minutes >= 720 ? minutes : minutes + 720, taken + 3);
        }

        return next + 1 < words.Length && words[next].Lower == "at" && words[next + 1].Lower == "night" ? (minutes is < 720 and >= 300 ? minutes + 720 : minutes, taken + 2) : (minutes, taken);
    }

    private static int Zone(ImmutableArray<TimeWord> words, int at)
    {
        var taken = 0;
        while (at + taken < words.Length && (Zones.Contains(words[at + taken].Lower) || Hours.Contains(words[at + taken].Lower) || (taken > 0 && words[at + taken].Lower == "time")))
        {
            taken++;
        }

        return taken;
    }

    private static bool IsHours(ImmutableArray<TimeWord> words, int at) => at < words.Length && (Zones.Contains(words[at].Lower) || Hours.Contains(words[at].Lower));

    private static int? Number(ImmutableArray<TimeWord> words, int at, int longest, int most) =>
        words[at].IsDigits && words[at].Text.Length <= longest && int.Parse(words[at].Text, CultureInfo.InvariantCulture) is var number && number <= most ? number : null;

    private static int? Hour(ImmutableArray<TimeWord> words, int at) =>
        Number(words, at, 2, 12) ?? (NumberWords.Read([words[at].Lower]) is { Value: >= 1 and <= 12 } number && words[at].Lower is not ("a" or "an") ? (int)number.Value : null);

    private static int? Minutes(ImmutableArray<TimeWord> words, int at) =>
        Number(words, at, 2, 59) ?? (words[at].Lower is not ("a" or "an") && NumberWords.Read([words[at].Lower]) is { Value: >= 1 and < 60 } number ? (int)number.Value : null);

    private static int OnTwelve(int hour, int noon) => ((hour % 12) + noon) * 60;

    /// <summary>The figures of a word and the half of the day that is written as one with them.</summary>
    private static (string Figures, int? Noon) Suffix(string word) =>
        word.EndsWith("am", StringComparison.Ordinal) ? (word[..^2], 0) : word.EndsWith("pm", StringComparison.Ordinal) ? (word[..^2], 12) : (word, null);

    private static (int Noon, int Words)? Meridiem(ImmutableArray<TimeWord> words, int at)
    {
        if (at >= words.Length)
        {
            return null;
        }

        var letter = words[at].Lower;
        if (letter is "am" or "pm")
        {
            return (letter == "pm" ? 12 : 0, 1);
        }

        return letter is "a" or "p" && at + 3 < words.Length && words[at + 1].Text == "." && words[at + 2].Lower == "m" && words[at + 3].Text == "." ? (letter == "p" ? 12 : 0, 4) : null;
    }
}
