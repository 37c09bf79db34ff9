using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Waybill.Tests.Reading.Times;

/// <summary>One expression of the English specifications of Recognizers-Text (MIT) with the values that it may have.</summary>
/// <param name="Input">The sentence.</param>
/// <param name="Reference">The day that it is said on.</param>
/// <param name="Kind">What kind of expression: date, daterange, datetime, duration, set, time.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Text">Its words.</param>
/// <param name="Values">What it may mean; ranges as first and last day.</param>
internal sealed record RecognizersSpec(string Input, LocalDate Reference, string Kind, int Start, string Text, ImmutableHashSet<string> Values);

/// <summary>Reads the specifications: a file is a list of inputs, each with a reference time and the results wanted.</summary>
internal static class RecognizersSpecs
{
    private static readonly string[] Files = ["DateParser", "DatePeriodParser", "DateTimeParser", "DurationParser", "SetParser", "TimeParser", "HolidayParser", "MergedParser", "DateTimeModel"];

    private static readonly ImmutableHashSet<string> Kinds = ["date", "daterange", "datetime", "duration", "set", "time"];

    /// <summary>The expressions of the kinds that the grammar reads; ranges of hours, zones of time and alternatives are out of scope.</summary>
    public static IEnumerable<RecognizersSpec> In(string folder) =>
        Files.SelectMany(file => Of(Path.Combine(folder, file + ".json"))).Where(s => Kinds.Contains(s.Kind) && s.Values.Count > 0).DistinctBy(s => (s.Input, s.Start, s.Kind, s.Reference));

    private static IEnumerable<RecognizersSpec> Of(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        foreach (var spec in json.RootElement.EnumerateArray())
        {
            var input = spec.GetProperty("Input").GetString()!;
            var said = spec.TryGetProperty("Context", out var context) ? context.GetProperty("ReferenceDateTime").GetString()![..10] : "2016-11-07";
            foreach (var result in spec.GetProperty("Results").EnumerateArray())
            {
                if (!result.TryGetProperty("Text", out var words) || !result.TryGetProperty("Start", out var start) || (!result.TryGetProperty("Type", out var type) && !result.TryGetProperty("TypeName", out type)))
                {
                    continue;
                }

                var text = words.GetString()!;
                var kind = type.GetString()!.Replace("datetimeV2.", "", StringComparison.Ordinal);
                yield return new RecognizersSpec(input, LocalDatePattern.Iso.Parse(said).Value, kind, start.GetInt32(), text, [.. Values(kind, result)]);
            }
        }
    }

    private static IEnumerable<string> Values(string kind, JsonElement result)
    {
        if (result.TryGetProperty("Value", out var value) && value.ValueKind == JsonValueKind.Object && value.TryGetProperty("Timex", out var timex))
        {
            return Plain(kind, timex.GetString()!, Fields(value, "PastResolution").Concat(Fields(value, "FutureResolution")));
        }

        var list = result.TryGetProperty("Resolution", out var resolution) ? resolution : value;
        return list.ValueKind == JsonValueKind.Object && list.TryGetProperty("values", out var values)
            ? values.EnumerateArray().Where(v => v.TryGetProperty("timex", out _)).SelectMany(v => Plain(kind, v.GetProperty("timex").GetString()!, [v]))
            : [];
    }

    private static IEnumerable<JsonElement> Fields(JsonElement value, string name) => value.TryGetProperty(name, out var fields) ? [fields] : [];

    private static IEnumerable<string> Plain(string kind, string timex, IEnumerable<JsonElement> resolutions) => kind switch
    {
        "duration" or "set" => [timex],
        "time" => [WithMinutes(timex)],
        _ => resolutions.SelectMany(r => Resolved(kind, r)),
    };

    private static IEnumerable<string> Resolved(string kind, JsonElement resolution)
    {
        string? Field(params string[] names) => names.Select(n => resolution.TryGetProperty(n, out var field) ? field.GetString() : null).FirstOrDefault(f => f is not null);
        switch (kind)
        {
            case "date" when Field("date", "value") is { Length: 10 } day:
                yield return day;
                break;
            case "datetime" when Field("dateTime", "value") is { Length: >= 16 } moment:
                yield return $"{moment[..10]}T{moment[11..16]}";
                break;
            case "daterange" when Field("startDate", "start") is { Length: 10 } from && Field("endDate", "end") is { Length: 10 } to:
                // Their ends are excluded, save in "4 to 22 January", where the 22nd is meant and left out all the same.
                yield return $"{from}..{LocalDatePattern.Iso.Format(LocalDatePattern.Iso.Parse(to).Value.PlusDays(-1))}";
                yield return $"{from}..{to}";
                break;
        }
    }

    private static string WithMinutes(string timex) => timex.Length == 3 ? timex + ":00" : timex;
}
