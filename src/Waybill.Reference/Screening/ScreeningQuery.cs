using System.Numerics;
using Waybill.FollowTheMoney;
using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>One who is looked for, made ready to be compared with entries of every kind that may be the same.</summary>
internal sealed class ScreeningQuery
{
    /// <summary>So many entries in a row that do not match, from those that share most with the name downwards, and the search ends.</summary>
    public const int Patience = 100;

    private readonly Entity query;
    private readonly Matcher matcher;
    private readonly ScreeningParts parts;
    private readonly bool[] fits;
    private readonly PreparedEntity?[] bySchema;

    public ScreeningQuery(Entity query, Matcher matcher, ScreeningParts parts)
    {
        (this.query, this.matcher, this.parts) = (query, matcher, parts);
        fits = [.. parts.SchemaNames.Select(s => parts.Schemata.MayBeOne(query.Schema, s))];
        bySchema = new PreparedEntity?[fits.Length];
    }

    /// <summary>The keys of its names, as the names of each kind of thing that it may be.</summary>
    public IEnumerable<ulong> NameKeys =>
        Enumerable.Range(0, fits.Length).Where(s => fits[s]).Select(As).DistinctBy(p => p.Kind).SelectMany(EntityKeys.Of).Distinct();

    /// <summary>Whether an entry is of a kind that it may be.</summary>
    public bool Fits(int entry) => fits[parts.SchemaOf(entry)];

    /// <summary>The one looked for, as a thing of the entry's kind where it was said in wider words.</summary>
    public PreparedEntity For(int entry) => As(parts.SchemaOf(entry));

    /// <summary>
    /// The candidates in the order in which they are worth comparing: by what share of the keys they have and how far their sounds are the same,
    /// at the price of a few instructions each. Those that cannot match are left out; those with a number of the one asked for stay in front.
    /// </summary>
    public List<int> Ordered(List<(int Entry, float Weight)> candidates, int firm)
    {
        var top = candidates.Skip(firm).Select(c => c.Weight).DefaultIfEmpty(1).Max();
        var likely = new List<(float Rank, int Entry)>(candidates.Count);
        foreach (var (entry, weight) in candidates.Skip(firm).Where(c => Fits(c.Entry)))
        {
            if (Sounds(entry) is > 0 and var alike)
            {
                likely.Add((-(alike + (weight / top)), entry));
            }
        }

        likely.Sort();
        return [.. candidates.Take(firm).Select(c => c.Entry).Where(Fits), .. likely.Select(l => l.Entry)];
    }

    /// <summary>How far the sounds of the likest names are the same; 0 where no name may match.</summary>
    private float Sounds(int entry)
    {
        var best = 0f;
        foreach (var name in For(entry).Names)
        {
            foreach (var signature in parts.SignaturesOf(entry))
            {
                best = NameSignature.MayMatch(name.Signature, signature) ? Math.Max(best, Shared(name.Signature, signature)) : best;
            }
        }

        return best;
    }

    private static float Shared(in NameSignature one, in NameSignature other)
    {
        var (some, others) = (BitOperations.PopCount(one.Low) + BitOperations.PopCount(one.High), BitOperations.PopCount(other.Low) + BitOperations.PopCount(other.High));
        var common = BitOperations.PopCount(one.Low & other.Low) + BitOperations.PopCount(one.High & other.High);
        return some == 0 || others == 0 ? 1 : ((float)common / some) + ((float)common / others);
    }

    private PreparedEntity As(int schema) => bySchema[schema] ??= matcher.Prepare(Narrowed(parts.SchemaNames[schema]));

    private Entity Narrowed(string schema) =>
        parts.Schemata[schema] is { } kind && kind.IsA(query.Schema) ? query with { Schema = schema } : query;
}
