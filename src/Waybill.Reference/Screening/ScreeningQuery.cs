using Waybill.FollowTheMoney;
using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>One who is looked for, made ready to be compared with entries of every schema that may be the same.</summary>
internal sealed class ScreeningQuery
{
    /// <summary>Besides its names: what says more of an entity that is looked for, so that entries must be compared as a whole.</summary>
    private static readonly string[] Telling = ["birthDate", "gender", "country", "nationality", "jurisdiction", "citizenship", "flag"];

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
        Numbers = [.. Identifiers.Of(query)];
        SaysNamesOnly = Numbers.Length == 0 && Array.TrueForAll(Telling, p => query[p].IsEmpty);
    }

    /// <summary>The keys of its numbers.</summary>
    public ulong[] Numbers { get; }

    /// <summary>Whether nothing but its names is known, so that the likeness of the names is all there is to say.</summary>
    public bool SaysNamesOnly { get; }

    /// <summary>Whether an entry is of a schema that it may be.</summary>
    public bool Fits(int entry) => fits[parts.SchemaOf(entry)];

    /// <summary>The one looked for, as a thing of the entry's schema where it was said in wider words.</summary>
    public PreparedEntity For(int entry) => As(parts.SchemaOf(entry));

    /// <summary>By which rules names are compared with those of an entry; null where the two cannot be one.</summary>
    public NameKind? KindFor(int entry) => Fits(entry) ? NameKinds.Common(For(entry).Kind, Matcher.KindOf(parts.SchemaNames[parts.SchemaOf(entry)])) : null;

    /// <summary>The one looked for as it is compared by rules of a kind; null where no entry of that kind may be the same.</summary>
    public PreparedEntity? By(NameKind kind)
    {
        for (var schema = 0; schema < fits.Length; schema++)
        {
            if (fits[schema] && NameKinds.Common(As(schema).Kind, Matcher.KindOf(parts.SchemaNames[schema])) == kind)
            {
                return As(schema);
            }
        }

        return null;
    }

    private PreparedEntity As(int schema) => bySchema[schema] ??= matcher.Prepare(Narrowed(parts.SchemaNames[schema]));

    private Entity Narrowed(string schema) =>
        parts.Schemata[schema] is { } kind && kind.IsA(query.Schema) ? query with { Schema = schema } : query;
}
