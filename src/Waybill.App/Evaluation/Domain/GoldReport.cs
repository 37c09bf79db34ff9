using System.Text.Json;

namespace Waybill.App.Evaluation.Domain;

/// <summary>A report whose places, times, claims and relations people have marked, one line of the set.</summary>
internal sealed record GoldReport(
    string Id,
    string Published,
    string Text,
    int[]? Headline,
    int[][]? Furniture,
    GoldPlace[] Places,
    GoldTime[] Times,
    GoldClaim[] Claims,
    GoldRelation[] Relations)
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The report of one line.</summary>
    /// <exception cref="JsonException">The line is not one of the set.</exception>
    public static GoldReport Parse(string line)
    {
        var report = JsonSerializer.Deserialize<GoldReport>(line, Names);
        return report is { Id: not null, Published: not null, Text: not null, Places: not null, Times: not null, Claims: not null, Relations: not null }
            ? report : throw new JsonException("the line wants id, published, text, places, times, claims and relations");
    }
}

/// <summary>A place as marked, with how far off an answer may lie.</summary>
internal sealed record GoldPlace(int Start, int End, string Text, double Latitude, double Longitude, string? Country, double ToleranceKm, string? Level);

/// <summary>A time as marked, days included.</summary>
internal sealed record GoldTime(int Start, int End, string? Earliest, string? Latest);

/// <summary>When an event was, as marked.</summary>
internal sealed record GoldWhen(string? Earliest, string? Latest);

/// <summary>What a claim is about, as marked.</summary>
internal sealed record GoldItem(string Text, string Kind, string? Platform, long? Least, long? Most);

/// <summary>A stop of a route, as marked; the place is an index into the report's places.</summary>
internal sealed record GoldStop(string Leg, int Place);

/// <summary>A claim as marked.</summary>
internal sealed record GoldClaim(
    string? Source,
    int[] ContentSpan,
    int[]? AltContentSpan,
    string? Content,
    string Event,
    string? Supplier,
    string? Recipient,
    GoldItem[] Items,
    GoldStop[] Route,
    GoldWhen? When,
    string Polarity,
    string Certainty);

/// <summary>A statement that can be measured, as marked.</summary>
internal sealed record GoldRelation(string Kind, int Start, int End, string? Text, string Verdict);
