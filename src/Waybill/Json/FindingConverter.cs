using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Waybill.Json;

/// <summary>A finding with its verdict flattened to <c>verdict</c> and <c>because</c>.</summary>
internal sealed class FindingConverter : JsonConverter<Finding>
{
    public override Finding? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<Flat>(ref reader, options) is { } f
            ? new(f.Claim, f.Check, f.Version, Verdict.Of(f.Verdict, f.Because), f.Stated, f.Measured, f.Excerpts)
            {
                Basis = f.Basis.IsDefault ? [] : f.Basis,
                Rows = f.Rows.IsDefault ? [] : f.Rows,
                Path = f.Path.IsDefault ? [] : [.. f.Path.Select(p => new GeoPoint(p[0], p[1]))],
            }
            : null;

    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            writer,
            new Flat(
                value.Claim, value.Check, value.Version, value.Verdict.Word, value.Verdict.Because, value.Stated, value.Measured, value.Excerpts,
                value.Basis, value.Rows, [.. value.Path.Select(p => new[] { Math.Round(p.Latitude, 5), Math.Round(p.Longitude, 5) })]),
            options);

    private sealed record Flat(
        string? Claim, string Check, int Version, string Verdict, string Because, Quantity? Stated, Quantity? Measured,
        ImmutableArray<Excerpt> Excerpts, ImmutableArray<string> Basis, ImmutableArray<RecordRow> Rows, ImmutableArray<double[]> Path);
}

/// <summary>A pair of rivals as an array of two claim ids; their reasons stand in <c>rivalsBecause</c>.</summary>
internal sealed class RivalConverter : JsonConverter<Rival>
{
    public override Rival? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<string[]>(ref reader, options) is [var first, var second] ? new(first, second, "") : null;

    public override void Write(Utf8JsonWriter writer, Rival value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new[] { value.First, value.Second }, options);
}
