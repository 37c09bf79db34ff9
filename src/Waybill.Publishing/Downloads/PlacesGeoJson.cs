using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Waybill.Publishing.Map;

namespace Waybill.Publishing.Downloads;

/// <summary>The places and stretches of the map as a GeoJSON FeatureCollection (RFC 7946).</summary>
internal static class PlacesGeoJson
{
    public static byte[] Of(Edition edition)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, IndentSize = 1, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var pin in edition.Pins)
            {
                Write(json, pin);
            }

            foreach (var stretch in edition.Stretches)
            {
                Write(json, stretch);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Pin pin)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", pin.Place.Id);
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WritePropertyName("coordinates");
        Write(json, pin.Place.Point);
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("name", pin.Place.Name);
        json.WriteString("kind", pin.Place.Kind);
        json.WriteString("country", pin.Place.Country);
        json.WriteNumber("score", Math.Round(pin.Score, 3));
        json.WriteString("why", pin.Why);
        Write(json, "claims", pin.Claims);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Stretch stretch)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("geometry");
        WriteLine(json, Meridian.Cut(stretch.Line));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("from", stretch.From.Name);
        json.WriteString("to", stretch.To.Name);
        json.WriteString("standing", Phrases.Word(stretch.Standing));
        Write(json, "claims", stretch.Claims);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>One line, or several where it crosses the antimeridian (RFC 7946, section 3.1.9).</summary>
    private static void WriteLine(Utf8JsonWriter json, IReadOnlyList<IReadOnlyList<GeoPoint>> parts)
    {
        json.WriteString("type", parts.Count == 1 ? "LineString" : "MultiLineString");
        json.WriteStartArray("coordinates");
        foreach (var part in parts)
        {
            if (parts.Count > 1)
            {
                json.WriteStartArray();
            }

            foreach (var point in part)
            {
                Write(json, point);
            }

            if (parts.Count > 1)
            {
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, GeoPoint point)
    {
        json.WriteStartArray();
        json.WriteNumberValue(Math.Round(point.Longitude, 5));
        json.WriteNumberValue(Math.Round(point.Latitude, 5));
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
