using System.Collections.Immutable;

namespace Waybill.Reference.Matching;

/// <summary>What numbers say: a hull's number decides before its name, and a register's number nearly so.</summary>
internal static class Identity
{
    private const double Sure = 0.98;
    private const double NearlySure = 0.95;

    /// <summary>Two hulls cannot be one ship, whatever their names.</summary>
    private const double OtherHull = 0.3;

    private static readonly string[] Registers =
        ["leiCode", "ogrnCode", "innCode", "registrationNumber", "taxNumber", "idNumber", "passportNumber", "swiftBic", "dunsCode", "uniqueEntityId", "icijId", "cageCode", "crsNumber"];

    public static double Weigh(PreparedEntity query, PreparedEntity candidate, double score, ImmutableArray<Explanation>.Builder found)
    {
        if (!query.Hulls.IsEmpty && !candidate.Hulls.IsEmpty)
        {
            var one = query.Hulls.Intersect(candidate.Hulls).FirstOrDefault();
            found.Insert(0, one is not null
                ? new("imo", 1, $"Both are IMO {one}: one hull, whatever its name.")
                : new("imo", -1, $"IMO {query.Hulls[0]} and IMO {candidate.Hulls[0]} are two hulls."));
            return one is not null ? Math.Max(score, Sure) : Math.Min(score, OtherHull);
        }

        if (query.Kind == NameKind.Ship)
        {
            score = Radio(query, candidate, score, found);
        }

        foreach (var register in Registers)
        {
            var (some, others) = (query.Entity[register], candidate.Entity[register]);
            if (!some.IsEmpty && !others.IsEmpty && some.FirstOrDefault(s => others.Any(o => Same(s, o))) is { } same)
            {
                found.Add(new(register, NearlySure, $"Both have {register} {same}."));
                score = Math.Max(score, NearlySure);
            }
        }

        return score;
    }

    private static double Radio(PreparedEntity query, PreparedEntity candidate, double score, ImmutableArray<Explanation>.Builder found)
    {
        var some = query.Entity["mmsi"].Select(RadioNumber.Read).OfType<string>().ToList();
        var others = candidate.Entity["mmsi"].Select(RadioNumber.Read).OfType<string>().ToList();
        if (some.Count == 0 || others.Count == 0)
        {
            return score;
        }

        if (some.Intersect(others).FirstOrDefault() is { } same)
        {
            found.Add(new("mmsi", NearlySure, $"Both send as MMSI {same}."));
            return Math.Max(score, NearlySure);
        }

        found.Add(new("mmsi", -0.1, $"MMSI {some[0]} and {others[0]} differ; the number changes with the flag."));
        return Math.Max(0, score - 0.1);
    }

    private static bool Same(string one, string other)
    {
        var (a, b) = (Plain(one), Plain(other));
        return a.Length >= 5 && a == b;
    }

    private static string Plain(string number) => string.Concat(number.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
