using System.Text.Json;
using Waybill.Reference.Matching;

namespace Waybill.App.Screening;

/// <summary>Why an entry is thought to be the one asked for, feature by feature, as JSON.</summary>
internal static class ExplanationsJson
{
    /// <summary>Writes <c>"explanations": {feature: {"score": …, reason: …}}</c>, each feature once.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="match">The match that is explained.</param>
    /// <param name="reason">The member that holds the reason in words: <c>why</c>, in yente's shape <c>detail</c>.</param>
    /// <param name="unused">Members that a reader of the shape expects and that Waybill has nothing for; they are null.</param>
    public static void Write(Utf8JsonWriter json, Match match, string reason, params ReadOnlySpan<string> unused)
    {
        json.WriteStartObject("explanations");
        foreach (var explanation in match.Explanations.DistinctBy(e => e.Feature))
        {
            json.WriteStartObject(explanation.Feature);
            json.WriteNumber("score", Math.Round(explanation.Score, 4));
            json.WriteString(reason, explanation.Why);
            foreach (var member in unused)
            {
                json.WriteNull(member);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
