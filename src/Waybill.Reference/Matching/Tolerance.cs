namespace Waybill.Reference.Matching;

/// <summary>How far two words may differ in names that reach a score, when all else of the names agrees as far as it can.</summary>
internal sealed class Tolerance
{
    private const int Longest = 64;
    private readonly int[] limits = new int[Longest + 1];
    private readonly Weights weights;
    private readonly double score;
    private readonly int words;

    /// <summary>For names of which one has so many words.</summary>
    public Tolerance(Weights weights, double score, int words)
    {
        (this.weights, this.score, this.words) = (weights, score, words);
        for (var length = 1; length <= Longest; length++)
        {
            var price = SoundPrices.Whole * length;
            while (price > 0 && !Takes(1 - (price / (double)(SoundPrices.Whole * length)), price / (double)SoundPrices.Whole))
            {
                price--;
            }

            limits[length] = price;
        }
    }

    /// <summary>The highest price (<see cref="SoundDistance"/>) of two words of which the longer has so many sounds.</summary>
    public int Limit(int length) => limits[Math.Min(length, Longest)];

    /// <summary>Whether two words may be so little alike, with so many letters wrong.</summary>
    public bool Takes(double alike, double wrong) => alike >= PartLikeness.Least && weights.AtMost(alike, wrong, words) >= score;
}
