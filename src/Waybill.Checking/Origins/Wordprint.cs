using System.Numerics;

namespace Waybill.Checking.Origins;

/// <summary>The runs of words of a claim, and a print of them so small that two claims without common words are told apart at a glance.</summary>
internal sealed class Wordprint
{
    private readonly ulong[] runs;
    private readonly ulong a;
    private readonly ulong b;
    private readonly ulong c;
    private readonly ulong d;
    private readonly int marks;

    public Wordprint(ulong[] runs)
    {
        this.runs = runs;
        foreach (var run in runs)
        {
            var mark = 1UL << (int)(run & 63);
            switch ((run >> 6) & 3)
            {
                case 0:
                    a |= mark;
                    break;
                case 1:
                    b |= mark;
                    break;
                case 2:
                    c |= mark;
                    break;
                default:
                    d |= mark;
                    break;
            }
        }

        marks = BitOperations.PopCount(a) + BitOperations.PopCount(b) + BitOperations.PopCount(c) + BitOperations.PopCount(d);
    }

    /// <summary>How many runs there are.</summary>
    public int Count => runs.Length;

    /// <summary>The share of the smaller one's runs that lie in the other.</summary>
    public double Shared(Wordprint other) => MayShare(other) ? Kin.Overlap(runs, other.runs) : 0;

    /// <summary>
    /// False where they cannot have half of their runs in common. Of 256 marks few fall together, so that a third of the smaller print's marks is
    /// asked for where half of its runs are wanted.
    /// </summary>
    public bool MayShare(Wordprint other) =>
        marks > 0 && other.marks > 0
        && 3 * (BitOperations.PopCount(a & other.a) + BitOperations.PopCount(b & other.b) + BitOperations.PopCount(c & other.c) + BitOperations.PopCount(d & other.d)) >= Math.Min(marks, other.marks);
}
