using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Waybill.Reference.Law;

/// <summary>One body of law as it lies on the shelf: <c>law/rules/UN.json</c>, in the form of <c>law/rules.schema.json</c>.</summary>
/// <param name="Regime"><c>UN</c>, <c>EU</c>, <c>US</c>, <c>GB</c> or <c>ATT</c>.</param>
/// <param name="Title">What it is, for readers of the file.</param>
/// <param name="AsOf">The day up to which its rules were looked at.</param>
/// <param name="BoundBy">The States that it binds; null where it binds all, or all but some.</param>
/// <param name="NotBoundBy">The States known to stand outside it; null where it binds all, or only some.</param>
/// <param name="Rules">Its rules.</param>
internal sealed record RegimeFile(
    string Regime, string Title, LocalDate AsOf, ImmutableArray<Bound>? BoundBy, ImmutableArray<string>? NotBoundBy, ImmutableArray<Rule> Rules)
{
    /// <summary>Where editors find the form.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new DayConverter(), new MomentConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <exception cref="InvalidDataException">The file is not of that form; one sentence says where and what was wanted.</exception>
    public static RegimeFile Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var file = JsonSerializer.Deserialize<RegimeFile>(stream, Options) ?? throw new InvalidDataException($"{path} is empty: expected a regime with its rules.");
            var jurisdiction = file.BoundBy is null && file.NotBoundBy is null ? null : file.Regime;
            file = file with { Rules = [.. file.Rules.Select(r => r with { Regime = file.Regime, Jurisdiction = r.BindsAnybody ? null : jurisdiction })] };
            return RuleFaults.In(file.Rules).FirstOrDefault() is { } fault ? throw new InvalidDataException($"{path}: {fault}") : file;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path}, line {e.LineNumber + 1}, {e.Path}: {e.Message.Split(" Path:")[0]}", e);
        }
    }

    /// <summary>Whether the regime binds one of those who act on that day.</summary>
    /// <param name="from">The State that gives; null where no State does, which no treaty binds.</param>
    /// <param name="acting">All who act, the giver among them.</param>
    /// <param name="day">When.</param>
    public bool Binds(string? from, IEnumerable<string> acting, LocalDate day) =>
        NotBoundBy is { } outside
            ? from is not null && !outside.Contains(from)
            : BoundBy is not { } bound || acting.Any(a => a == Regime || bound.Any(b => b.Code == a && !(day < b.From) && !(b.To <= day)));

    /// <summary>The moments at which the regime begins or ceases to bind one of them.</summary>
    public IEnumerable<Instant> Turns(IEnumerable<string> acting) =>
        (BoundBy ?? []).Where(b => acting.Contains(b.Code)).SelectMany(b => new[] { b.From, b.To }).OfType<LocalDate>()
            .Select(d => d.AtMidnight().InUtc().ToInstant());

    private sealed class DayConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString() ?? "") is { Success: true } day ? day.Value : throw new JsonException($"'{reader.GetString()}' is no day; wanted is 2023-10-18.");

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            throw new NotSupportedException("The shelf is read, never written.");
    }

    /// <summary>A day stands for its first moment in UTC.</summary>
    private sealed class MomentConverter : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.GetString() ?? "";
            return LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value.AtMidnight().InUtc().ToInstant()
                : InstantPattern.ExtendedIso.Parse(text) is { Success: true } moment ? moment.Value
                : throw new JsonException($"'{text}' is no time; wanted is 2023-10-18 or 2025-09-28T00:00:00Z.");
        }

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
            throw new NotSupportedException("The shelf is read, never written.");
    }
}

/// <summary>A State that a regime binds, from and to a day where not always.</summary>
internal sealed record Bound(string Code, LocalDate? From, LocalDate? To, string? Why);
