using System.Collections.Immutable;
using Waybill.Reference;

namespace Waybill.Checking;

/// <summary>
/// What the claims of a case tell, apart from who tells it and in what words. Claims that tell the same are one deed, so that in a case of a thousand
/// copies each two deeds are compared once and not each two claims.
/// </summary>
internal sealed class Deeds
{
    /// <summary>Of so many deeds the answers are kept, 64 MB of them; in a larger case few claims are of one deed, and they are worked out again.</summary>
    private const int MostKept = 8192;

    private readonly ImmutableArray<int> numbers;
    private readonly ImmutableArray<Claim> samples;
    private readonly Shelf shelf;
    private readonly bool[]?[] statements;

    public Deeds(ImmutableArray<StatedClaim> claims, Shelf shelf)
    {
        this.shelf = shelf;
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var (ids, firsts) = (ImmutableArray.CreateBuilder<int>(claims.Length), ImmutableArray.CreateBuilder<Claim>());
        foreach (var stated in claims)
        {
            if (!known.TryGetValue(Key(stated.Claim), out var id))
            {
                known[Key(stated.Claim)] = id = firsts.Count;
                firsts.Add(stated.Claim);
            }

            ids.Add(id);
        }

        (numbers, samples) = (ids.ToImmutable(), firsts.ToImmutable());
        statements = new bool[samples.Length][];
    }

    /// <summary>The number of the deed that a claim tells of, by the claim's place in the case.</summary>
    public int this[int claim] => numbers[claim];

    /// <summary>For each deed whether it is the same statement as this one.</summary>
    public bool[] Statements(int deed)
    {
        var row = statements[deed] ?? Row(deed, (a, b) => Alike.Statement(a, b, shelf));
        statements[deed] = samples.Length <= MostKept ? row : null;
        return row;
    }

    /// <summary>For each deed whether a comparison that looks at deeds alone holds between this one and it.</summary>
    public bool[] Row(int deed, Func<Claim, Claim, bool> holds)
    {
        var row = new bool[samples.Length];
        for (var other = 0; other < row.Length; other++)
        {
            row[other] = holds(samples[deed], samples[other]);
        }

        return row;
    }

    private static string Key(Claim claim) =>
        $"{claim.Event}|{claim.Polarity}|{claim.Supplier}|{claim.Recipient}|{string.Join(',', claim.Actors)}|{claim.When?.Earliest}|{claim.When?.Latest}|{string.Join(';', claim.Items.Select(i => $"{i.Kind},{i.Platform},{i.Text},{i.Least},{i.Most}"))}";
}
