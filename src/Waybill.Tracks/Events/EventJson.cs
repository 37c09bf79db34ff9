using System.Text.Json;

namespace Waybill.Tracks.Events;

/// <summary>Events as JSON, in the words of the contract.</summary>
public static class EventJson
{
    private const int Decimals = 6;

    private static readonly string[] Kinds = ["gap", "port-visit", "voyage", "encounter", "loitering", "jump", "identity"];

    private static readonly string[] Told =
    [
        "not heard for {0} h", "in port", "from port to port", "two ships side by side", "slow for {0} h", "a report that one ship cannot have sent", "a name or number changed",
    ];

    /// <summary>Writes one event as an object.</summary>
    public static void Write(Utf8JsonWriter json, TrackEvent track, EventRules rules, IReadOnlyList<EventSource> sources)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kinds[(int)track.Kind]);
        json.WriteString("id", Id(track));
        json.WriteNumber("mmsi", track.Mmsi);
        Optional(json, "other", track.Other);
        json.WriteString("start", Moments.Text(track.Start));
        json.WriteString("end", Moments.Text(track.End));
        Place(json, "from", track.From);
        Place(json, "to", track.To);
        json.WriteString("port", track.Port?.Name);
        if (track.FromPort is not null)
        {
            json.WriteString("fromPort", track.FromPort.Name);
        }

        Optional(json, "confidence", track.Confidence);
        Metrics(json, track);
        Context(json, track);
        Changes(json, track);
        json.WriteString("words", string.Format(System.Globalization.CultureInfo.InvariantCulture, Told[(int)track.Kind], Math.Round((track.End - track.Start) / (double)Moments.Hour, 1)));
        json.WriteString("preset", rules.Name);
        Evidence(json, track, sources);
        json.WriteEndObject();
    }

    /// <summary>The same for the same event, whenever and from whatever files it is found: it does not depend on the event's end.</summary>
    private static string Id(TrackEvent track)
    {
        var text = FormattableString.Invariant($"{Kinds[(int)track.Kind]} {track.Mmsi} {track.Other} {track.Start} {track.From}");
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..16];
    }

    private static void Metrics(Utf8JsonWriter json, TrackEvent track)
    {
        json.WriteStartObject("metrics");
        foreach (var (name, value) in track.Metrics)
        {
            json.WriteNumber(name, Math.Round(value, Decimals));
        }

        json.WriteEndObject();
    }

    private static void Context(Utf8JsonWriter json, TrackEvent track)
    {
        json.WriteStartObject("context");
        json.WriteStartObject("positionsBefore");
        json.WriteNumber("all", track.PositionsBefore.Values.Sum());
        foreach (var (receiver, count) in track.PositionsBefore)
        {
            json.WriteNumber(receiver, count);
        }

        json.WriteEndObject();
        json.WriteNumber("neighboursHeard", track.NeighboursHeard);
        json.WriteEndObject();
    }

    private static void Changes(Utf8JsonWriter json, TrackEvent track)
    {
        if (track.Changes.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("changes");
        foreach (var change in track.Changes)
        {
            json.WriteStartObject();
            json.WriteString("what", change.What);
            json.WriteString("from", change.From);
            json.WriteString("to", change.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Evidence(Utf8JsonWriter json, TrackEvent track, IReadOnlyList<EventSource> sources)
    {
        json.WriteStartArray("evidence");
        foreach (var file in track.Lines.GroupBy(l => l.File).OrderBy(g => sources[g.Key].Sha256, StringComparer.Ordinal).ThenBy(g => g.Key))
        {
            json.WriteStartObject();
            json.WriteString("sha256", sources[file.Key].Sha256);
            json.WriteString("file", sources[file.Key].Name);
            json.WriteStartArray("lines");
            foreach (var line in file.Select(l => l.Line).Distinct().Order())
            {
                json.WriteNumberValue(line);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Place(Utf8JsonWriter json, string name, GeoPoint place)
    {
        json.WriteStartObject(name);
        json.WriteNumber("lat", Math.Round(place.Latitude, Decimals));
        json.WriteNumber("lon", Math.Round(place.Longitude, Decimals));
        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
