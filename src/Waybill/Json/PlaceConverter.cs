using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waybill.Json;

/// <summary>A place with its point flattened to <c>latitude</c> and <c>longitude</c>.</summary>
internal sealed class PlaceConverter : JsonConverter<Place>
{
    public override Place? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<Flat>(ref reader, options)?.AsPlace();

    public override void Write(Utf8JsonWriter writer, Place value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, Flat.Of(value), options);

    internal sealed record Flat(
        string Id, string Name, string Kind, string? Country, double Latitude, double Longitude, string? Region, long Population)
    {
        public static Flat Of(Place p) =>
            new(p.Id, p.Name, p.Kind, p.Country, p.Point.Latitude, p.Point.Longitude, p.Region, p.Population);

        public Place AsPlace() => new(Id, Name, Kind, Country, new GeoPoint(Latitude, Longitude), Region, Population);
    }
}

/// <summary>A candidate for a place, flattened: the place's own fields, then <c>score</c> and <c>why</c>.</summary>
internal sealed class PlaceCandidateConverter : JsonConverter<Candidate<Place>>
{
    public override Candidate<Place>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<Flat>(ref reader, options) is { } f
            ? new(new PlaceConverter.Flat(f.Id, f.Name, f.Kind, f.Country, f.Latitude, f.Longitude, f.Region, f.Population).AsPlace(), f.Score, f.Why)
            : null;

    public override void Write(Utf8JsonWriter writer, Candidate<Place> value, JsonSerializerOptions options)
    {
        var p = value.Value;
        JsonSerializer.Serialize(
            writer,
            new Flat(p.Id, p.Name, p.Kind, p.Country, p.Point.Latitude, p.Point.Longitude, p.Region, p.Population, Math.Round(value.Score, 3), value.Why),
            options);
    }

    private sealed record Flat(
        string Id, string Name, string Kind, string? Country, double Latitude, double Longitude, string? Region, long Population, double Score, string Why);
}
