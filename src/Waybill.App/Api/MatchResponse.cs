using System.Text.Json;
using NodaTime.Text;
using Waybill.App.Screening;
using Waybill.FollowTheMoney;
using Waybill.Reference.Screening;

namespace Waybill.App.Api;

/// <summary>Answers in yente's shape, field by field; what Waybill tells besides stands in fields that yente has not.</summary>
internal static class MatchResponse
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<(string Name, Entity Example)> queries, IReadOnlyList<ScreeningAnswer> answers, MatchWish wish)
    {
        json.WriteStartObject();
        json.WriteStartObject("responses");
        for (var i = 0; i < answers.Count; i++)
        {
            json.WriteStartObject(queries[i].Name);
            json.WriteNumber("status", StatusCodes.Status200OK);
            json.WriteStartArray("results");
            foreach (var hit in answers[i].Hits)
            {
                Hit(json, hit, wish.Threshold);
            }

            json.WriteEndArray();
            json.WriteStartObject("total");
            json.WriteNumber("value", answers[i].Matches);
            json.WriteString("relation", "eq");
            json.WriteEndObject();
            Query(json, queries[i].Example);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        MatchFeatures.Write(json, "matcher");
        json.WriteNumber("limit", wish.Limit);
        json.WriteEndObject();
    }

    private static void Query(Utf8JsonWriter json, Entity example)
    {
        json.WriteStartObject("query");
        json.WriteString("id", example.Id);
        json.WriteString("schema", example.Schema);
        EntityJson.WriteProperties(json, example);
        json.WriteEndObject();
    }

    private static void Hit(Utf8JsonWriter json, ScreeningHit hit, double threshold)
    {
        var entry = hit.Entry;
        json.WriteStartObject();
        json.WriteString("id", entry.Entity.Id);
        json.WriteString("caption", entry.Caption);
        json.WriteString("schema", entry.Entity.Schema);
        EntityJson.WriteProperties(json, entry.Entity);
        Texts(json, "datasets", ScreeningFilter.Of(entry, hit.List));
        Texts(json, "referents", entry.Referents);
        json.WriteBoolean("target", entry.Target);
        json.WriteString("first_seen", entry.FirstSeen);
        json.WriteString("last_seen", entry.LastSeen);
        json.WriteString("last_change", entry.LastChange);
        json.WriteNumber("score", Math.Round(hit.Match.Score, 4));
        json.WriteStartObject("features");
        foreach (var explanation in hit.Match.Explanations.DistinctBy(e => e.Feature))
        {
            json.WriteNumber(explanation.Feature, Math.Round(explanation.Score, 4));
        }

        json.WriteEndObject();
        ExplanationsJson.Write(json, hit.Match, "detail", "query", "candidate");
        json.WriteBoolean("match", hit.Match.Score >= threshold);
        json.WriteNull("token");
        json.WriteString("listed", hit.Listed is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteString("edition", LocalDatePattern.Iso.Format(hit.List.Date));
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string member, IEnumerable<string> values)
    {
        json.WriteStartArray(member);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
