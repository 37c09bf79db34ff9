using System.Text;
using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>The sounds of many parts, one behind the other as bytes, so that walking through them costs little.</summary>
internal sealed class SoundColumn
{
    /// <summary>It stands in a group of given names.</summary>
    private const byte Grouped = 1;

    /// <summary>Only its object tells how it sounds.</summary>
    private const byte Unwritten = 2;

    /// <summary>It has a letter that is nearly a vowel.</summary>
    private const byte Soft = 4;

    /// <summary>It is a short word of which each letter counts.</summary>
    private const byte Strict = 8;

    private readonly byte[] letters;
    private readonly int[] ends;
    private readonly byte[] shared;
    private readonly byte[] kinds;
    private readonly byte[] vowels;

    public SoundColumn(NamePart[] parts)
    {
        (ends, shared, kinds, vowels) = (new int[parts.Length], new byte[parts.Length], new byte[parts.Length], new byte[parts.Length]);
        var written = new List<byte>(parts.Length * 7);
        for (var at = 0; at < parts.Length; at++)
        {
            var part = parts[at];
            var isWritten = Ascii.IsValid(part.Sound) && part.Sound.Length <= SoundWalk.Longest && !part.IsAbjad && !part.IsSyllabic;
            kinds[at] = (byte)((part.Groups.Length > 0 ? Grouped : 0) | (part.IsStrict ? Strict : 0) | (isWritten ? 0 : Unwritten) | (IsFirm(part.Sound) ? 0 : Soft));
            shared[at] = (byte)(at == 0 ? 0 : Math.Min(SoundWalk.Longest, parts[at - 1].Sound.AsSpan().CommonPrefixLength(part.Sound)));
            vowels[at] = (byte)(part.Sound.Length - part.Consonants);
            written.AddRange(isWritten ? Encoding.ASCII.GetBytes(part.Sound) : []);
            ends[at] = written.Count;
        }

        letters = [.. written];
    }

    public long Bytes => letters.LongLength + (7L * ends.Length);

    public ReadOnlySpan<byte> this[int part]
    {
        get
        {
            var from = part == 0 ? 0 : ends[part - 1];
            return new(letters, from, ends[part] - from);
        }
    }

    /// <summary>With how many sounds a part begins as the one before it does.</summary>
    public int Shared(int part) => shared[part];

    /// <summary>How many vowels a part has.</summary>
    public int Vowels(int part) => vowels[part];

    /// <summary>Whether a part stands in a group of given names.</summary>
    public bool IsGrouped(int part) => (kinds[part] & Grouped) != 0;

    /// <summary>Whether a part is a short word of which each letter counts.</summary>
    public bool IsStrict(int part) => (kinds[part] & Strict) != 0;

    /// <summary>Whether none of its consonants is nearly a vowel, as v and u, j and i are.</summary>
    public bool IsFirm(int part) => (kinds[part] & Soft) == 0;

    /// <summary>Whether none of a word's consonants is nearly a vowel.</summary>
    public static bool IsFirm(string sound) => !sound.AsSpan().ContainsAny('v', 'j');

    /// <summary>Whether its sounds are here.</summary>
    public bool IsWritten(int part) => (kinds[part] & Unwritten) == 0;
}
