using System.Text.Json;
using Waybill.Reference.Places;
using Waybill.Tracks.Events;

namespace Waybill.App.Commands;

/// <summary>The answer of <c>ais voyages</c> as one JSON document.</summary>
internal static class PassageJson
{
    public static byte[] Write(PassageAnswer answer, EventRules rules, IReadOnlyList<EventSource> sources, string[]?[] listed)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("verdict", answer.Verdict is Verdict.Supported ? "Supported" : "Undecided");
            json.WriteString("because", answer.Verdict.Because);
            End(json, "from", answer.Question.From);
            End(json, "to", answer.Question.To);
            json.WriteNumber("knots", answer.Question.Knots);
            json.WriteStartObject("coverage");
            json.WriteNumber("ships", answer.Ships);
            json.WriteNumber("hoursAsked", answer.HoursAsked);
            json.WriteNumber("hoursHeardFrom", answer.HoursHeardFrom);
            json.WriteNumber("hoursHeardTo", answer.HoursHeardTo);
            json.WriteEndObject();
            json.WriteStartArray("candidates");
            for (var i = 0; i < answer.Candidates.Length; i++)
            {
                Candidate(json, answer.Candidates[i], rules, sources, listed[i]);
            }

            json.WriteEndArray();
            json.WriteString("preset", rules.Name);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Candidate(Utf8JsonWriter json, PassageCandidate candidate, EventRules rules, IReadOnlyList<EventSource> sources, string[]? listed)
    {
        json.WriteStartObject();
        json.WriteNumber("mmsi", candidate.Mmsi);
        json.WriteString("name", candidate.Name.Length > 0 ? candidate.Name : null);
        json.WriteString("imo", candidate.Imo.Length > 0 ? candidate.Imo : null);
        json.WriteString("answer", candidate.Made ? "made" : "could-have");
        json.WriteString("because", candidate.Because);
        if (listed is not null)
        {
            json.WriteStartArray("listed");
            foreach (var hit in listed)
            {
                json.WriteStringValue(hit);
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("events");
        foreach (var found in candidate.Events)
        {
            EventJson.Write(json, found, rules, sources);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void End(Utf8JsonWriter json, string name, Port port)
    {
        json.WriteStartObject(name);
        json.WriteString("id", port.Id);
        json.WriteString("name", port.Name);
        json.WriteNumber("lat", port.At.Latitude);
        json.WriteNumber("lon", port.At.Longitude);
        json.WriteEndObject();
    }
}
