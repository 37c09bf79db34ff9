using Waybill.Reading.Quantities;

namespace Waybill.Reading.Relations;

/// <summary>Stated distances and directions between places: "about 1,100 km east of Moscow", "from Limassol to Tartus it is 120 kilometres".</summary>
internal static class Distances
{
    public static IEnumerable<Relation> In(Scene scene)
    {
        Measure? before = null;
        foreach (var measure in Measure.In(scene.Words).Where(m => Units.IsDistance(m.Unit)))
        {
            // The second of a pair of units says the same again, and a way by road or sea is no straight line.
            var again = before is not null && before.To == measure.From - 1 && scene.Word(before.To) == "(";
            if (!again && !IsWay(scene, measure))
            {
                foreach (var relation in FromReference(scene, measure, before) ?? Between(scene, measure))
                {
                    yield return relation;
                }
            }

            before = again ? before : measure;
        }

        foreach (var direction in Bare(scene))
        {
            yield return direction;
        }
    }

    /// <summary>"… 1,100 km (680 miles) east of Moscow": null where no place follows.</summary>
    private static IEnumerable<Relation>? FromReference(Scene scene, Measure measure, Measure? before)
    {
        var at = SkipParenthesis(scene, measure.To);
        var toThe = scene.Word(at) == "to" && scene.Word(at + 1) == "the";
        var windAt = toThe ? at + 2 : scene.Word(at) is "due" or "directly" or "further" or "away" ? at + 1 : at;
        var (wind, next) = Wind(scene, windAt);
        if (toThe && wind is null)
        {
            return null;
        }

        at = wind is null ? at : next;
        at = scene.Word(at) is "away" or "inland" or "offshore" or "outside" ? at + 1 : at;
        // "X is 40 km from the border and 180 km from Y": both are said of X.
        var located = scene.Located(measure.From) ?? (before is not null && scene.Word(measure.From - 1) == "and" ? scene.Located(before.From) : null);
        if (toThe && scene.Word(at) is not ("of" or "from"))
        {
            return located is null ? null : Pair(scene, measure, wind, measure.From, at, located, scene.PointBefore(measure.From, located.Value));
        }

        if (scene.Word(at) is not ("of" or "from" or "off" or "outside") || scene.Reference(at + 1) is not var (reference, to))
        {
            return null;
        }

        // "1,900 km from Mersin to Tripoli": the second place is the one that is so far away.
        if (wind is null && scene.Word(to) is "to" or "and" && scene.PlaceAt(to + 1) is { } other)
        {
            return Pair(scene, measure, null, measure.From, to + 2, other, reference);
        }

        return (located is null && !scene.IsSite(measure.From - 1)) || located == reference || scene.Places[reference].Place is { IsCountry: true } ? [] : Pair(scene, measure, wind, measure.From, to, located, reference);
    }

    /// <summary>"From A to B it is N km", "the voyage from A to B, about N km", "the distance between A and B is N km", "N km separate A and B".</summary>
    private static IEnumerable<Relation> Between(Scene scene, Measure measure)
    {
        for (var i = measure.From - 2; i >= Math.Max(1, measure.From - 12); i--)
        {
            if (scene.PlaceAt(i - 1) is { } a && scene.PlaceAt(i + 1) is { } b && ((scene.Word(i) == "to" && Opens(scene, i - 2, "from")) || (scene.Word(i) == "and" && Opens(scene, i - 2, "between"))))
            {
                return Pair(scene, measure, null, i - 2, measure.To, b, a);
            }
        }

        var after = scene.Word(measure.To) is "separate" or "separates" or "between" or "lie" ? measure.To + 1 : measure.To;
        after = scene.Word(after) is "between" ? after + 1 : after;
        return after > measure.To && scene.PlaceAt(after) is { } first && scene.Word(after + 1) is "and" or "from" && scene.PlaceAt(after + 2) is { } second
            ? Pair(scene, measure, null, measure.From, after + 3, second, first)
            : [];
    }

    /// <summary>"Wadi Seidna, an air base north of Omdurman": a direction without a distance.</summary>
    private static IEnumerable<Relation> Bare(Scene scene)
    {
        for (var at = 1; at < scene.Words.Length; at++)
        {
            var (wind, next) = Wind(scene, at);
            if (wind is null || Units.Read([scene.Word(at - 1)]) is not null || scene.Word(at - 1) is ")" || scene.Word(next) != "of" || scene.Reference(next + 1) is not var (reference, to))
            {
                continue;
            }

            var from = scene.Word(at - 1) is "the" && scene.Word(at - 2) is "to" ? at - 2 : scene.Word(at - 1) is "just" or "due" or "directly" or "far" or "further" ? at - 1 : at;
            if (Units.Read([scene.Word(from - 1)]) is null && scene.Located(from) is { } located && located != reference)
            {
                yield return scene.Relation(RelationKind.Direction, from, to, unit: wind) with { Place = located, Reference = reference };
            }

            at = to - 1;
        }
    }

    private static IEnumerable<Relation> Pair(Scene scene, Measure measure, string? wind, int from, int to, int? located, int? reference)
    {
        yield return scene.Relation(RelationKind.Distance, from, to, measure.Value, measure.Unit) with { Place = located, Reference = reference, Approximate = measure.Loose };
        if (wind is not null)
        {
            yield return scene.Relation(RelationKind.Direction, from, to, unit: wind) with { Place = located, Reference = reference };
        }
    }

    /// <summary>Whether the word before the first place opens the pair, "the port of" and its like let through.</summary>
    private static bool Opens(Scene scene, int at, string word) => scene.Word(at) == word;

    /// <summary>One of the eight winds at this word, in one word or two ("north west"), and the word after it.</summary>
    private static (string? Wind, int Next) Wind(Scene scene, int at)
    {
        if (scene.Word(at).Length == 0)
        {
            return (null, at);
        }

        return Bearing.OfWind($"{scene.Word(at)} {scene.Word(at + 1)}") is { } two && scene.Word(at + 1).Length > 0 ? (two.Wind, at + 2)
            : Bearing.OfWind(scene.Word(at)) is { } one ? (one.Wind, at + 1)
            : (null, at);
    }

    private static int SkipParenthesis(Scene scene, int at)
    {
        if (scene.Word(at) != "(")
        {
            return at;
        }

        var close = Enumerable.Range(at, Math.Min(8, scene.Words.Length - at)).FirstOrDefault(i => scene.Words[i] == ")", -1);
        return close < 0 ? at : close + 1;
    }

    private static bool IsWay(Scene scene, Measure measure)
    {
        for (var i = Math.Max(0, measure.From - 5); i < Math.Min(scene.Words.Length, measure.To + 3); i++)
        {
            if (scene.Word(i) is "overland" || (scene.Word(i) == "by" && scene.Word(i + 1) is "road" or "sea" or "rail" or "land" or "river" or "car"))
            {
                return true;
            }
        }

        return false;
    }
}
