using System.Collections.Immutable;
using NodaTime.Text;
using Waybill.Reading.Items;
using Waybill.Reading.Text;
using Waybill.Reading.Times;

namespace Waybill.Tests.Reading;

/// <summary>Makes documents of a few sentences and reads them.</summary>
internal static class Told
{
    public static Document Document(string text, string? published = null, string? furniture = null, string? headline = null, string language = "en") =>
        new("told.txt", Fingerprint.OfText(text), "text/plain", "utf-8", language, null, published is null ? null : LocalDatePattern.Iso.Parse(published).Value, text, headline is null ? null : Span(text, headline))
        {
            Furniture = furniture is null ? [] : [Span(text, furniture)],
        };

    public static ImmutableArray<TimeMention> Times(string text, string? published, string language = "en") =>
        TimeFinder.In(Document(text, published, language: language), Sentences.In(text));

    /// <summary>The times as "words = first..last", the last left out where it is the same day; durations and the like as "words = TIMEX3".</summary>
    public static string TimesOf(string text, string? published, string language = "en") => string.Join("; ", Times(text, published, language).Select(t => $"{t.Text} = {Days(t)}"));

    public static ImmutableArray<ItemMention> Items(string text) => [.. Sentences.In(text).SelectMany(s => ItemFinder.In(Document(text), s))];

    /// <summary>The items as "words: kind [platform] [least..most]".</summary>
    public static string ItemsOf(string text) => string.Join("; ", Items(text).Select(i =>
        $"{i.Item.Text}: {i.Item.Kind}{(i.Item.Platform is { } p ? $" [{p}]" : "")}{(i.Item.Least is null && i.Item.Most is null ? "" : $" {i.Item.Least}..{i.Item.Most}")}"));

    private static string Days(TimeMention time) => (time.Earliest, time.Latest) switch
    {
        (null, null) => time.Timex3 ?? "?",
        var (a, b) when a == b => Iso(a),
        var (a, b) => $"{Iso(a)}..{Iso(b)}",
    };

    private static string Iso(NodaTime.LocalDate? day) => day is { } d ? LocalDatePattern.Iso.Format(d) : "";

    private static TextSpan Span(string text, string words) => text.IndexOf(words, StringComparison.Ordinal) is var at ? new TextSpan(at, at + words.Length) : default;
}
