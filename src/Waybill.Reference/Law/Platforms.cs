using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Waybill.Reference.Law;

/// <summary>The makes of weapon that the shelf knows.</summary>
public sealed partial class Platforms
{
    private readonly ImmutableArray<(Regex Pattern, Platform Platform)> names;
    private readonly ConcurrentDictionary<string, Platform?> found = new(StringComparer.Ordinal);

    internal Platforms(ImmutableArray<Platform> all)
    {
        All = all;
        // The longest name first, so that Shahed-136B is not taken for a Shahed-136.
        names =
        [
            .. all.SelectMany(p => p.Aliases.Prepend(p.Name).Select(n => (Name: n, Platform: p)))
                .OrderByDescending(n => n.Name.Length)
                .Select(n => (Pattern(n.Name), n.Platform)),
        ];
    }

    /// <summary>All of them.</summary>
    public ImmutableArray<Platform> All { get; }

    /// <summary>The make that a text names, null where it names none. The same words are asked for many times in a case and looked up once.</summary>
    public Platform? Find(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : found.GetOrAdd(text, t => names.FirstOrDefault(n => n.Pattern.IsMatch(t)).Platform);

    /// <summary>The makes of a family that a text names without a number: <c>Shahed drones</c>; a number that the shelf does not know is another type, of which nothing follows.</summary>
    public ImmutableArray<Platform> FindFamily(string? text) =>
        string.IsNullOrWhiteSpace(text)
            ? []
            : [.. All.Where(p => p.Family.Length > 2 && Regex.IsMatch(text, $@"\b{Regex.Escape(p.Family)}\b(?![\s\-–]?\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))];

    internal static Platforms Read(string path) => new([.. CsvTable.Read(path).Select(Row)]);

    private static Platform Row(IReadOnlyDictionary<string, string> row) => new(
        row["name"],
        [.. row["aliases"].Split('|', StringSplitOptions.RemoveEmptyEntries)],
        row["kind"],
        row["origin"],
        Kilometres(row["demonstrated_km"]),
        Kilometres(row["claimed_km"]),
        Kilometres(row["computed_km"]),
        row["mtcr"] is "none" or "" ? null : row["mtcr"],
        row["mtcr_holds"] switch { "listed" or "likely" => Holding.Yes, "borderline" => Holding.Depends, _ => Holding.No },
        row["unroca"] is "" ? null : row["unroca"],
        row["unroca_holds"] == "yes" ? Holding.Yes : Holding.No,
        row["unroca_holds"] is "yes" or "" ? null : row["unroca_holds"],
        row["source"],
        row["check"]);

    private static Length? Kilometres(string text) =>
        text.Length == 0 ? null : Length.FromKilometres(double.Parse(text, CultureInfo.InvariantCulture));

    /// <summary>Su-35 is also written Su35 and Su 35; a number does not go on (S-300 is no S-3000), letters of a plural may.</summary>
    private static Regex Pattern(string name)
    {
        var parts = Runs().Matches(name).Select(m => Regex.Escape(m.Value)).ToList();
        var end = char.IsDigit(name[^1]) ? @"(?!\d)(?!\p{Lu})" : @"(?![\p{L}\d])";
        return new($@"(?<![\p{{L}}\d]){string.Join(@"[\s\-–]*", parts)}(?-i:{end})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"\p{L}+|\d+")]
    private static partial Regex Runs();
}
