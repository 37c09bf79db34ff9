using System.Collections.Concurrent;
using System.Globalization;

namespace Waybill.Reading.Intake;

/// <summary>What the months are called, whole and short, in every case that the Unicode locale data has.</summary>
internal static class MonthNames
{
    private const string Everywhere = "en fr es de it pt nl sv da no fi pl cs sk ro hu tr hr sq lt lv et sl ca id vi tl sw az uz ru uk be bg sr mk kk ar fa ur ps he hi mr ne bn ta te el hy ka th am";

    private static readonly ConcurrentDictionary<string, Dictionary<string, int>> Languages = new(StringComparer.Ordinal);

    private static readonly Lazy<Dictionary<string, int>> Unmistakable = new(Shared);

    /// <summary>The months of one language, by its primary code.</summary>
    public static Dictionary<string, int> Of(string language) => Languages.GetOrAdd(language, Named);

    /// <summary>The months of all languages here, less the words that two of them use for different months (<c>listopad</c> is October in Zagreb and November in Prague).</summary>
    public static Dictionary<string, int> Any => Unmistakable.Value;

    private static Dictionary<string, int> Shared()
    {
        var all = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, month) in Everywhere.Split(' ').SelectMany(Of))
        {
            // Short names mean too many things across languages.
            if (name.Length > 3)
            {
                all[name] = all.TryGetValue(name, out var other) && other != month ? 0 : month;
            }
        }

        return all;
    }

    private static Dictionary<string, int> Named(string language)
    {
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        string[] cultures = language switch
        {
            "ar" => ["ar-EG", "ar-SY", "ar-DZ", "ar-MA"],
            "sr" => ["sr-Latn", "sr-Cyrl"],
            "no" => ["nb"],
            _ => [language],
        };
        foreach (var format in cultures.Select(c => CultureInfo.GetCultureInfo(c).DateTimeFormat))
        {
            foreach (var list in new[] { format.MonthNames, format.MonthGenitiveNames, format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames })
            {
                foreach (var (i, name) in list.Take(12).Index())
                {
                    names.TryAdd(name.Trim('.', ' '), i + 1);
                }
            }
        }

        names.Remove("");
        if (language == "en")
        {
            names.TryAdd("Sept", 9);
        }

        return names;
    }
}
