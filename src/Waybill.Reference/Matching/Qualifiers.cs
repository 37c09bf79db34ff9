using System.Collections.Immutable;
using Waybill.FollowTheMoney;

namespace Waybill.Reference.Matching;

/// <summary>What else is known of both takes from a name's likeness where it speaks against it, and adds little where it speaks for it.</summary>
internal static class Qualifiers
{
    public static double Weigh(Entity query, Entity candidate, double score, ImmutableArray<Explanation>.Builder found)
    {
        var hull = found.Count > 0 && found[0].Feature == "imo";
        foreach (var qualifier in hull ? [] : All(query, candidate))
        {
            found.Add(qualifier);
            score += score > 0 ? qualifier.Score : 0;
        }

        return Math.Clamp(score, 0, 1);
    }

    private static IEnumerable<Explanation> All(Entity query, Entity candidate)
    {
        if (Born(query["birthDate"], candidate["birthDate"]) is { } born)
        {
            yield return born;
        }

        if (Differ(query["gender"], candidate["gender"]) is { } gender)
        {
            yield return new("gender", -0.2, $"Gender {gender}.");
        }

        if (Differ(Lands(query), Lands(candidate)) is { } lands)
        {
            yield return new("country", -0.1, $"Countries {lands}.");
        }
    }

    private static ImmutableArray<string> Lands(Entity entity) =>
        [.. entity["country"].Concat(entity["nationality"]).Concat(entity["jurisdiction"]).Concat(entity["citizenship"]).Concat(entity["flag"]).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string? Differ(ImmutableArray<string> some, ImmutableArray<string> others) =>
        some.IsEmpty || others.IsEmpty || some.Intersect(others, StringComparer.OrdinalIgnoreCase).Any() ? null : $"{some[0]} and {others[0]} differ";

    /// <summary>The nearest of the days given; a year alone agrees with every day of it.</summary>
    private static Explanation? Born(ImmutableArray<string> some, ImmutableArray<string> others) => some
        .SelectMany(s => others.Select(o => Born(s, o)))
        .OfType<Explanation>()
        .OrderByDescending(e => e.Score)
        .FirstOrDefault();

    private static Explanation? Born(string one, string other)
    {
        if (!TryYear(one, out var first) || !TryYear(other, out var second))
        {
            return null;
        }

        return first == second
            ? one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal)
                ? new("birth-date", one.Length >= 10 && other.Length >= 10 ? 0.05 : 0.02, $"Born {one} and {other}: the same.")
                : new("birth-date", -0.15, $"Born {one} and {other}: another day of the same year.")
            : new("birth-date", Math.Abs(first - second) == 1 ? -0.1 : -0.3, $"Born {one} and {other}: another year.");
    }

    private static bool TryYear(string date, out int year)
    {
        year = 0;
        return date.Length >= 4 && int.TryParse(date.AsSpan(0, 4), out year);
    }
}
