using System.Text.Json;

namespace Waybill.App.Api;

/// <summary>What the matcher may compare, as clients that list the features want to be told.</summary>
internal static class MatchFeatures
{
    private static readonly (string Name, string What)[] All =
    [
        ("name", "How like the names are, across scripts and spellings."),
        ("imo", "The number of the hull, which stays when name and flag change."),
        ("identifier", "A number of a paper or a register."),
        ("birth-date", "The day or year of birth."),
        ("country", "Countries and nationalities."),
    ];

    public static void Write(Utf8JsonWriter json, string member)
    {
        json.WriteStartObject(member);
        foreach (var (name, what) in All)
        {
            json.WriteStartObject(name);
            json.WriteString("description", what);
            json.WriteNumber("coefficient", 1.0);
            json.WriteNull("url");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
