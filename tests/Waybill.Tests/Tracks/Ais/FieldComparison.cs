using System.Globalization;
using System.Text.Json;

namespace Waybill.Tests.Tracks.Ais;

/// <summary>Compares a message with what another decoder made of it, on the fields that both give.</summary>
internal static class FieldComparison
{
    /// <summary>
    /// Explanations in words changed between gpsd's versions (15 is an internal receiver since ITU-R M.1371-5); file and device are where it was read.
    /// </summary>
    private static bool IsCompared(string name) => name is not "device" and not "class" and not "line" && !name.EndsWith("_text", StringComparison.Ordinal);

    /// <summary>The fields in which two messages differ, with both values.</summary>
    public static IEnumerable<string> Differences(JsonElement expected, JsonElement found) =>
        from field in expected.EnumerateObject()
        where IsCompared(field.Name) && found.TryGetProperty(field.Name, out _)
        let ours = found.GetProperty(field.Name)
        where !Same(field.Value, ours)
        select $"type {expected.GetProperty("type")} mmsi {expected.GetProperty("mmsi")} {field.Name}: {field.Value} ≠ {ours}";

    /// <summary>Equal, or equal to the decimals that the other prints.</summary>
    private static bool Same(JsonElement expected, JsonElement found)
    {
        if (expected.ValueKind == JsonValueKind.Array)
        {
            return expected.GetArrayLength() == found.GetArrayLength()
                && expected.EnumerateArray().Zip(found.EnumerateArray()).All(p => p.First.EnumerateObject().All(f => Same(f.Value, p.Second.GetProperty(f.Name))));
        }

        var (theirs, ours) = (Word(expected), Word(found));
        if (theirs == ours)
        {
            return true;
        }

        return double.TryParse(theirs, CultureInfo.InvariantCulture, out var a) && double.TryParse(ours, CultureInfo.InvariantCulture, out var b)
            && Math.Abs(a - b) <= 0.5000001 * Math.Pow(10, -Decimals(theirs));
    }

    /// <summary>A value as text; gpsd's word for a turn that is not known was <c>n/a</c> for a time.</summary>
    private static string Word(JsonElement value) => value.ToString() is var text && text == "n/a" ? "nan" : text;

    private static int Decimals(string number) => number.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? number.Length - point - 1 : 0;
}
