namespace Waybill.Reference.Matching;

/// <summary>Which part of one name answers to which of another, one to one, the likest first; what is left over stays alone.</summary>
internal sealed partial class Alignment
{
    private const int Most = 12;

    /// <summary>The parts of the one that two or three parts of the other make together are looked for only where lengths agree this far.</summary>
    private const int Slack = 2;

    /// <summary>A power of two.</summary>
    private const int Remembered = 1 << 14;

    private readonly double[] likeness = new double[Most * Most];
    private readonly int[] partner = new int[Most];
    private readonly int[] counterpart = new int[Most];
    private readonly double[] found = new double[Most];
    private readonly double[] answered = new double[Most];

    /// <summary>Parts that were compared before, by both their numbers: names of a list share most of theirs.</summary>
    private readonly ulong[] compared = new ulong[Remembered];

    private readonly double[] before = new double[Remembered];

    [ThreadStatic]
    private static Alignment? here;

    /// <summary>One a thread, used again and again.</summary>
    public static Alignment Here => here ??= new();

    public NamePart[] Some { get; private set; } = [];

    public NamePart[] Others { get; private set; } = [];

    /// <summary>For a part of the first name: which part of the second answers to it; -1 for none.</summary>
    public int Partner(int at) => partner[at];

    /// <summary>How alike a part of the first name and its partner are; 0 where it has none.</summary>
    public double Found(int at) => found[at];

    /// <summary>How alike a part of the second name and its partner are; 0 where it has none.</summary>
    public double Answered(int at) => answered[at];

    /// <summary>How alike each part of the first name and its partner are.</summary>
    public ReadOnlySpan<double> FoundAll => found;

    /// <summary>How alike each part of the second name and its partner are.</summary>
    public ReadOnlySpan<double> AnsweredAll => answered;

    /// <summary>Whether at least one part and its partner are the same by their consonants, or forms of one name, or several parts written in one.</summary>
    public bool HasAnchor()
    {
        for (var i = 0; i < Some.Length; i++)
        {
            if (found[i] >= PartLikeness.Slip && partner[i] >= 0 && (counterpart[partner[i]] != i || Some[i].HasAnchor(Others[partner[i]])))
            {
                return true;
            }
        }

        for (var j = 0; j < Others.Length; j++)
        {
            if (answered[j] >= PartLikeness.Slip && counterpart[j] >= 0 && partner[counterpart[j]] != j)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Aligns two names.</summary>
    /// <param name="one">The first.</param>
    /// <param name="other">The second.</param>
    /// <param name="all">Whether to go on where each has a word that answers to none of the other, which scoring need not.</param>
    /// <returns>Whether something of the names agrees.</returns>
    public bool Align(PreparedName one, PreparedName other, bool all = false)
    {
        (Some, Others) = (one.Parts, other.Parts);
        var any = false;
        for (var i = 0; i < Some.Length; i++)
        {
            for (var j = 0; j < Others.Length; j++)
            {
                var alike = Of(Some[i], Others[j]);
                any |= alike >= PartLikeness.Least && Some[i].Weight > 0.2;
                likeness[(i * Most) + j] = alike;
            }
        }

        Array.Fill(partner, -1);
        Array.Fill(counterpart, -1);
        Array.Clear(found);
        Array.Clear(answered);
        if (any)
        {
            Pair();
        }

        if (HasLoose(found, Some) && HasLoose(answered, Others) && (Some.Length != Others.Length || (any && HasStrong())))
        {
            any |= PairJoined();
        }

        return any && (all || !HasAlone(Some, partner, Others) || !HasAlone(Others, counterpart, Some));
    }

    /// <summary>
    /// Whether a word answers to no word of the other name, but at most to an initial; two names that both have such a word are two, as Ahmad
    /// Mirza and Ahmad M. Otaibi are.
    /// </summary>
    private static bool HasAlone(NamePart[] parts, int[] partners, NamePart[] others)
    {
        for (var at = 0; at < parts.Length; at++)
        {
            if (parts[at].IsTelling && (partners[at] < 0 || others[partners[at]].Role == PartRole.Initial))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How alike two parts are (<see cref="PartLikeness"/>), remembered for a while.</summary>
    public double Of(NamePart one, NamePart other)
    {
        var pair = ((ulong)(uint)one.Number << 32) | (uint)other.Number;
        var at = (int)(unchecked(pair * 0x9E3779B97F4A7C15) >> 50);
        if (compared[at] != pair)
        {
            (compared[at], before[at]) = (pair, PartLikeness.Of(one, other));
        }

        return before[at];
    }

    /// <summary>Whether a part answers to none, or badly; written in one with its neighbour it may answer better.</summary>
    private static bool HasLoose(double[] alike, NamePart[] parts)
    {
        for (var at = 0; at < parts.Length; at++)
        {
            if (alike[at] < 0.8)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasStrong() => Array.Exists(found, f => f >= 0.8);

    private void Pair()
    {
        while (true)
        {
            var (best, at) = (PartLikeness.Least, -1);
            for (var i = 0; i < Some.Length; i++)
            {
                for (var j = 0; partner[i] < 0 && j < Others.Length; j++)
                {
                    // Full words before initials and particles; where equal, the same place in the name.
                    var alike = likeness[(i * Most) + j] - (Math.Abs(i - j) * 0.001) - (Some[i].Role == PartRole.Particle ? 0.01 : 0);
                    if (counterpart[j] < 0 && alike > best)
                    {
                        (best, at) = (alike, (i * Most) + j);
                    }
                }
            }

            if (at < 0)
            {
                return;
            }

            Join(at / Most, at % Most, likeness[at]);
        }
    }

    private void Join(int i, int j, double alike)
    {
        (partner[i], counterpart[j]) = (j, i);
        (found[i], answered[j]) = (alike, alike);
    }
}
