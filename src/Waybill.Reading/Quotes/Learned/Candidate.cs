using System.Collections.Immutable;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>Words that may attribute, with the source and content that they would have, as the numbers of first and last words.</summary>
/// <param name="First">The cue's first word.</param>
/// <param name="Last">The cue's last word.</param>
/// <param name="Lead">How much more speaks for the cue than against it, in the tagger's own units.</param>
/// <param name="Source">Who would say it.</param>
/// <param name="Content">What would be said.</param>
internal sealed record Candidate(int First, int Last, float Lead, ImmutableArray<(int First, int Last)> Source, ImmutableArray<(int First, int Last)> Content)
{
    /// <summary>How much more speaks for the source than against it, a word.</summary>
    public float SourceLead { get; init; }

    /// <summary>The same of the content.</summary>
    public float ContentLead { get; init; }

    /// <summary>Whether the cue lies in what the other would say.</summary>
    public bool IsWithin(Candidate other)
    {
        foreach (var (first, last) in other.Content)
        {
            if (first <= First && Last <= last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the two cues share a word.</summary>
    public bool Overlaps(Candidate other) => First <= other.Last && other.First <= Last;
}
