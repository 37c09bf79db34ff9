using Waybill.FollowTheMoney;
using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>One who is looked for, made ready to be compared with entries of every kind that may be the same.</summary>
internal sealed class ScreeningQuery
{
    /// <summary>So many entries in a row that do not match, from those that share most with the name downwards, and the search ends.</summary>
    public const int Patience = 48;

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

    private PreparedEntity As(int schema) => bySchema[schema] ??= matcher.Prepare(Narrowed(parts.SchemaNames[schema]));

    private Entity Narrowed(string schema) =>
        parts.Schemata[schema] is { } kind && kind.IsA(query.Schema) ? query with { Schema = schema } : query;
}
