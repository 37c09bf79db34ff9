using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Waybill.Checking;

/// <summary>Looking at words, and putting numbers and days into words.</summary>
internal static partial class Wording
{
    /// <summary>The words of a span, cut to the text where the span reaches over its end.</summary>
    public static string Within(string text, TextSpan span) =>
        text[Math.Min(span.Start, text.Length)..Math.Min(span.End, text.Length)];

    /// <summary>The sentence around a span, by stops and line ends; abbreviations may cut it short, which loses context and adds none.</summary>
    public static TextSpan Sentence(string text, TextSpan span)
    {
        var start = Math.Min(span.Start, text.Length);
        var end = Math.Min(span.End, text.Length);
        var before = Stop().Matches(text[..start]).LastOrDefault();
        var after = Stop().Match(text, end);
        return new(before is null ? 0 : before.Index + before.Length, after.Success ? Math.Max(end, after.Index + 1) : text.Length);
    }

    /// <summary>A text cut at stops and line ends.</summary>
    public static ImmutableArray<string> Sentences(string text) => [.. Stop().Split(text).Where(s => s.Length > 0)];

    /// <summary>A length in kilometres as a reader sees it: 903 km, 7.4 km.</summary>
    public static string Kilometres(Length length) =>
        length.Kilometres.ToString(length.Kilometres < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture) + " km";

    /// <summary>A number without more digits than it deserves.</summary>
    public static double Rounded(double value) => Math.Round(value, Math.Abs(value) >= 100 ? 0 : Math.Abs(value) >= 1 ? 1 : 3);

    /// <summary>A day in words: 9 June 2023.</summary>
    public static string Day(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>An interval of days in words.</summary>
    public static string Days(When when) => (when.Earliest, when.Latest) switch
    {
        ({ } a, { } b) when a == b => Day(a),
        ({ } a, { } b) => $"{Day(a)} to {Day(b)}",
        ({ } a, null) => $"{Day(a)} or later",
        (null, { } b) => $"{Day(b)} or earlier",
        _ => "an unknown day",
    };

    /// <summary>A range of pieces in words.</summary>
    public static string Pieces(Item item) => (item.Least, item.Most) switch
    {
        ({ } a, { } b) when a == b => Number(a),
        ({ } a, { } b) => $"{Number(a)} to {Number(b)}",
        ({ } a, null) => $"{Number(a)} or more",
        (null, { } b) => $"{Number(b)} or fewer",
        _ => "an unknown number",
    };

    /// <summary>The words of a text in lower case, without marks.</summary>
    public static ImmutableArray<string> Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value)];

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[.!?]['""”’)]*\s+|\n\s*")]
    private static partial Regex Stop();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
