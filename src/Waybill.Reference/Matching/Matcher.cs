using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Waybill.FollowTheMoney;

namespace Waybill.Reference.Matching;

/// <summary>Says how far two entities may be one and the same: by number first, then by name, then by what else is known of both.</summary>
public sealed class Matcher
{
    /// <summary>From this score on two entities match; fixed beforehand, and never fitted to a set.</summary>
    public const double Threshold = 0.70;

    private readonly Weighing weighing;

    /// <summary>A matcher with the weights that come with the program.</summary>
    public Matcher()
        : this(Weighing.Shipped)
    {
    }

    /// <summary>A matcher with other weights.</summary>
    public Matcher(Weighing weighing) => this.weighing = weighing;

    /// <summary>By which rules names of a schema are compared.</summary>
    public static NameKind KindOf(string schema) => schema switch
    {
        "Person" => NameKind.Person,
        "Vessel" => NameKind.Ship,
        "Company" or "Organization" or "PublicBody" => NameKind.Organisation,
        _ => NameKind.Thing,
    };

    /// <summary>Makes an entity ready to be compared many times.</summary>
    /// <param name="entity">As it was given.</param>
    /// <param name="pool">The parts of all names of a list, each kept once; null for an entity by itself.</param>
    [SuppressMessage("Performance", "CA1822", Justification = "Asked of a matcher, as the scores are.")]
    public PreparedEntity Prepare(Entity entity, NamePool? pool = null) => new(entity, pool);

    /// <summary>Compares two entities.</summary>
    public Match Score(Entity query, Entity candidate) => Score(Prepare(query), Prepare(candidate));

    /// <summary>Compares two entities made ready.</summary>
    public Match Score(PreparedEntity query, PreparedEntity candidate)
    {
        if (NameKinds.Common(query.Kind, candidate.Kind) is not { } kind)
        {
            return Match.None;
        }

        var found = ImmutableArray.CreateBuilder<Explanation>();
        var score = Names(query, candidate, kind, found);
        score = Identity.Weigh(query, candidate, score, found);
        score = Qualifiers.Weigh(query.Entity, candidate.Entity, score, found);
        return new(score, score >= Threshold, found.ToImmutable());
    }

    /// <summary>The likeness of two names alone, from 0 to 1; 0 where nothing of them agrees.</summary>
    public double Score(PreparedName query, PreparedName candidate)
    {
        if (query.Kind == NameKind.Ship)
        {
            return ShipLikeness.Of(query, candidate);
        }

        Span<double> numbers = stackalloc double[Likeness.Count];
        return !Likeness.Of(query, candidate, numbers) ? 0 : query.Kind == NameKind.Person ? weighing.Persons.Score(numbers) : weighing.Organisations.Score(numbers);
    }

    /// <summary>The most letters that may be wrong in names of so many words each that reach a score.</summary>
    internal double MostWrong(NameKind kind, double score, int fewer, int more) => kind == NameKind.Person
        ? weighing.Persons.MostWrong(score, fewer, more, Likeness.LeastLeft / (more + 1))
        : weighing.Organisations.MostWrong(score, fewer, more, Likeness.LeastLeft);

    /// <summary>How far a word of a name may differ from one of a name that it reaches a score with.</summary>
    internal Tolerance Tolerates(NameKind kind, double score, int words) => new(kind == NameKind.Person ? weighing.Persons : weighing.Organisations, score, Math.Min(words, 3));

    private double Names(PreparedEntity query, PreparedEntity candidate, NameKind kind, ImmutableArray<Explanation>.Builder found)
    {
        var (some, others) = (query.NamesAs(kind), candidate.NamesAs(kind));
        var (best, first, second) = (0.0, -1, -1);
        for (var i = 0; i < some.Length; i++)
        {
            for (var j = 0; j < others.Length; j++)
            {
                var score = Score(some[i], others[j]) * query.Worths[i] * candidate.Worths[j];
                if (score > best)
                {
                    (best, first, second) = (score, i, j);
                }
            }
        }

        if (first >= 0)
        {
            found.Add(new("name", best, Why.Of(some[first], others[second])));
        }

        return best;
    }
}
