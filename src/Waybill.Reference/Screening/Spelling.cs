namespace Waybill.Reference.Screening;

/// <summary>A part of the vocabulary that may be another spelling of a word that is asked for.</summary>
/// <param name="Part">Its place in the vocabulary.</param>
/// <param name="Wrong">How many letters are wrong, in hundredths, rounded down.</param>
/// <param name="IsAnchor">Whether it is so like the word that two names may be one on its account (<see cref="Matching.Alignment.HasAnchor"/>).</param>
internal readonly record struct Spelling(int Part, int Wrong, bool IsAnchor) : IComparable<Spelling>
{
    /// <summary>Those with the fewest wrong letters come first.</summary>
    public int CompareTo(Spelling other) => Wrong.CompareTo(other.Wrong);
}
