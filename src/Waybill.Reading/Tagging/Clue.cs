namespace Waybill.Reading.Tagging;

/// <summary>
/// One thing known about a word, as a number: the kind of clue and its value hashed together. Different clues may share a number;
/// with some hundred thousand numbers that costs a tagger little (Weinberger and others 2009, feature hashing).
/// </summary>
internal static class Clue
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>A clue of this kind with this value (FNV-1a, over code units).</summary>
    public static uint Of(int kind, ReadOnlySpan<char> value)
    {
        unchecked
        {
            var hash = (Offset ^ (uint)kind) * Prime;
            foreach (var unit in value)
            {
                hash = (hash ^ unit) * Prime;
            }

            return Mixed(hash);
        }
    }

    /// <summary>A clue of this kind with a number for its value.</summary>
    public static uint Of(int kind, uint value) => With(Mixed((uint)kind), value);

    /// <summary>Two clues that hold at once, as a clue of its own.</summary>
    public static uint With(uint one, uint other)
    {
        unchecked
        {
            return Mixed((one * 0x9E3779B1) ^ (other + 0x7F4A7C15 + (one << 6)));
        }
    }

    /// <summary>Spreads every bit over all (the finaliser of MurmurHash3).</summary>
    private static uint Mixed(uint hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
            return hash ^ (hash >> 16);
        }
    }
}
