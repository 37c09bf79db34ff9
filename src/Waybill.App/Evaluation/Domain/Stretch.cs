namespace Waybill.App.Evaluation.Domain;

/// <summary>How much two stretches share, of text or of days.</summary>
internal readonly record struct Stretch(int Start, int End)
{
    public static Stretch Of(int[] span) => new(span[0], span[1]);

    public int Shared(Stretch other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    /// <summary>What is shared, as a share of the shorter.</summary>
    public double OfShorter(Stretch other) => (double)Shared(other) / Math.Max(1, Math.Min(End - Start, other.End - other.Start));

    /// <summary>What is shared, as a share of both together.</summary>
    public double OfBoth(Stretch other)
    {
        var shared = Shared(other);
        return (double)shared / Math.Max(1, End - Start + other.End - other.Start - shared);
    }

    public bool Contains(Stretch other) => Start <= other.Start && other.End <= End;
}
