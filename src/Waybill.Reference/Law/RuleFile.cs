using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Waybill.Reference.Law;

/// <summary><c>law/rules.json</c> as it lies on the shelf.</summary>
internal sealed record RuleFile(
    LocalDate AsOf,
    ImmutableDictionary<string, ImmutableArray<Bound>> BoundBy,
    ImmutableDictionary<string, ImmutableArray<string>> NotBoundBy,
    ImmutableDictionary<string, ImmutableArray<string>> Groups,
    ImmutableArray<Rule> Rules)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new DayConverter(), new MomentConverter() },
    };

    public static RuleFile Read(string path)
    {
        using var stream = File.OpenRead(path);
        return JsonSerializer.Deserialize<RuleFile>(stream, Options) ?? throw new FormatException($"{path} is empty: expected rules.");
    }

    private sealed class DayConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString() ?? "").Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            throw new NotSupportedException("The shelf is read, never written.");
    }

    /// <summary>A day stands for its first moment in UTC.</summary>
    private sealed class MomentConverter : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.GetString() ?? "";
            return text.Length == 10
                ? LocalDatePattern.Iso.Parse(text).Value.AtMidnight().InUtc().ToInstant()
                : InstantPattern.ExtendedIso.Parse(text).Value;
        }

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
            throw new NotSupportedException("The shelf is read, never written.");
    }
}

/// <summary>A State that a regime binds, from and to a day where not always.</summary>
internal sealed record Bound(string Code, LocalDate? From, LocalDate? To, string? Why);
