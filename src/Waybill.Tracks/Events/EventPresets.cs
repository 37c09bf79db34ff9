using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Waybill.Tracks.Events;

/// <summary>Presets by name, from files, and with single numbers changed. What was changed stands in the name that events cite.</summary>
public static class EventPresets
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The preset as a JSON document that <see cref="Read"/> takes back.</summary>
    public static string Print(EventRules rules) => JsonSerializer.Serialize(rules, Form);

    /// <summary>The preset of a name, or that of a file as it was printed; what a file leaves out is as in gfw.</summary>
    /// <exception cref="InvalidDataException">There is no such preset, or the file is none.</exception>
    public static EventRules Read(string nameOrFile)
    {
        if (nameOrFile == new EventRules().Name)
        {
            return new EventRules();
        }

        if (!File.Exists(nameOrFile))
        {
            throw new InvalidDataException($"there is no preset '{nameOrFile}': there is gfw, or give a file such as --print-preset writes.");
        }

        try
        {
            return Checked(JsonNode.Parse(File.ReadAllText(nameOrFile)) as JsonObject ?? [], nameOrFile);
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"'{nameOrFile}' is no preset: {wrong.Message} Write one with --print-preset and change its numbers.", wrong);
        }
    }

    /// <summary>The same rules but for one number, given as <c>gap.hours=12</c>.</summary>
    /// <exception cref="InvalidDataException">It is not written like that, or no such number is there.</exception>
    public static EventRules With(EventRules rules, string change)
    {
        var whole = JsonSerializer.SerializeToNode(rules, Form)!.AsObject(); // Not null: an object was written.
        if (change.Split('=') is not [var path, var text]
            || path.Split('.') is not [var group, var name]
            || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || !(value >= 0 && double.IsFinite(value))
            || whole[group] is not JsonObject numbers
            || !numbers.ContainsKey(name))
        {
            throw new InvalidDataException($"'{change}' changes nothing: wanted is GROUP.NUMBER=VALUE with the names of --print-preset, such as gap.hours=12.");
        }

        numbers[name] = value == Math.Floor(value) ? JsonValue.Create((long)value) : JsonValue.Create(value);
        whole["name"] = $"{rules.Name}+{path}={text}";
        return Checked(whole, change);
    }

    private static EventRules Checked(JsonObject whole, string given)
    {
        try
        {
            var rules = whole.Deserialize<EventRules>(Form) ?? new EventRules();
            var sane = rules.Encounter.GridMinutes is >= 1 and <= 1440 && 1440 % rules.Encounter.GridMinutes == 0 && rules.Encounter.LeastMinutes >= rules.Encounter.GridMinutes
                && rules.Gap.CellDegrees is >= 0.01 and <= 90 && rules.PortVisit.ExitKm is <= 25 && rules.PortVisit.EntryKm <= rules.PortVisit.ExitKm
                && rules.Encounter.PortKm <= 25 && rules.PortVisit.StopKnots <= rules.PortVisit.StartKnots && rules.Voyage.Confidence is >= 1 and <= 4;
            return sane ? rules : throw new InvalidDataException(
                $"'{given}' cannot be worked with: encounter.gridMinutes must divide a day and not exceed encounter.leastMinutes, gap.cellDegrees lie from 0.01 to 90, entryKm not above exitKm, stopKnots not above startKnots, distances from ports not above 25 km, voyage.confidence from 1 to 4.");
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"'{given}' is no preset: {wrong.Message}", wrong);
        }
    }
}
