namespace Waybill.Reference.Matching;

/// <summary>Keys of words for indexes.</summary>
internal static class Hashing
{
    /// <summary>FNV-1a of 64 bits, over what sort of key it is and the word.</summary>
    public static ulong Of(ReadOnlySpan<char> word, ReadOnlySpan<char> sort)
    {
        unchecked
        {
            var hash = 14695981039346656037UL;
            foreach (var c in sort)
            {
                hash = (hash ^ c) * 1099511628211;
            }

            hash = (hash ^ '|') * 1099511628211;
            foreach (var c in word)
            {
                hash = (hash ^ c) * 1099511628211;
            }

            return hash;
        }
    }

    /// <summary>Two keys as one; in which order they stand matters.</summary>
    public static ulong Mix(ulong one, ulong other)
    {
        unchecked
        {
            var mixed = (one * 0x9E3779B97F4A7C15) ^ (other + 0xD1B54A32D192ED03);
            mixed = (mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9;
            return mixed ^ (mixed >> 32);
        }
    }
}
