using System.Numerics;
using System.Runtime.CompilerServices;

namespace Waybill.Reference.Screening;

/// <summary>Which names of a table are met by which words of the name asked for, and with how many wrong letters; emptied when it is read.</summary>
internal sealed class Meetings(NameTable table)
{
    /// <summary>The most words of a name that are looked for; each has a bit.</summary>
    public const int MostWords = 12;
    private const uint Words = (1u << MostWords) - 1;

    /// <summary>A word is met nearly letter for letter.</summary>
    private const uint Anchor = 1u << MostWords;

    /// <summary>Words stand there in one, or one in two, so that letters cannot be counted word by word.</summary>
    private const uint Uncounted = Anchor << 1;

    /// <summary>A word stands there in two, so that the other name has one word more.</summary>
    private const uint OneMore = Anchor << 2;

    /// <summary>Above this stand the wrong letters, in hundredths.</summary>
    private const int WrongFrom = MostWords + 3;

    private readonly uint[] met = new uint[table.Count];
    private readonly List<int> touched = [];

    /// <summary>A word is met by other spellings of it, those with the fewest wrong letters first.</summary>
    /// <param name="spellings">The spellings.</param>
    /// <param name="word">Which word of the name asked for.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void InSpellings(Spelling[] spellings, int word)
    {
        var bit = 1u << word;
        foreach (var (part, wrong, anchor) in spellings)
        {
            var (mark, count) = (anchor ? bit | Anchor : bit, (uint)wrong << WrongFrom);
            foreach (var name in table.With(part..(part + 1)))
            {
                var before = met[name];
                if (before == 0)
                {
                    touched.Add(name);
                }

                met[name] = (before | mark) + ((before & bit) == 0 ? count : 0);
            }
        }
    }

    /// <summary>A word is met, with others, by parts that hold them in one.</summary>
    public void InOne(List<int> parts, int word)
    {
        foreach (var part in parts)
        {
            foreach (var name in table.With(part..(part + 1)))
            {
                Mark(name, (1u << word) | Anchor | Uncounted);
            }
        }
    }

    /// <summary>A word is met by parts of a name that stand on end.</summary>
    public void InTwo(ReadOnlySpan<ulong> names, int word)
    {
        foreach (var pair in names)
        {
            Mark(KeyPostings.EntryOf(pair), (1u << word) | Anchor | Uncounted | OneMore);
        }
    }

    /// <summary>Adds the names that are met as a match must be, and forgets all.</summary>
    /// <param name="asked">How many words the name asked for has.</param>
    /// <param name="mostWrong">By how many words a name has, the most letters that may be wrong.</param>
    /// <param name="late">The word that was not looked for, as too many names have it; it is looked for in each name that it decides about.</param>
    /// <param name="names">Where they go.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Finish(int asked, double[] mostWrong, LateWord? late, List<int> names)
    {
        foreach (var name in touched)
        {
            var meeting = met[name];
            met[name] = 0;
            if (late is not null && (!IsMet(meeting, name, asked) || !HasAnchor(meeting, name, asked)) && IsMet(meeting | late.Bit, name, asked)
                && !HasTooManyWrong(meeting, name, asked, mostWrong) && late.In(table, name) is { } spelling)
            {
                meeting |= late.Bit | (spelling.IsAnchor ? Anchor : 0);
                meeting += (uint)spelling.Wrong << WrongFrom;
            }

            if (IsMet(meeting, name, asked) && HasAnchor(meeting, name, asked) && !HasTooManyWrong(meeting, name, asked, mostWrong))
            {
                names.Add(name);
            }
        }

        touched.Clear();
    }

    /// <summary>Whether every word of the one name or of the other is met.</summary>
    private bool IsMet(uint meeting, int name, int asked)
    {
        var count = BitOperations.PopCount(meeting & Words);
        return count >= asked || table.WordsOf(name) <= count + ((meeting & OneMore) == 0 ? 0 : 1);
    }

    private bool HasAnchor(uint meeting, int name, int asked) => (meeting & Anchor) != 0 || Math.Min(asked, table.WordsOf(name)) < 2;

    /// <summary>Each word that is met answers to one of its own, as long as no more are met than there are.</summary>
    private bool HasTooManyWrong(uint meeting, int name, int asked, double[] mostWrong)
    {
        var words = Math.Min(table.WordsOf(name), MostWords);
        return (meeting & Uncounted) == 0 && BitOperations.PopCount(meeting & Words) <= words
            && (meeting >> WrongFrom) > 100 * mostWrong[table.HasInitials(name) ? Math.Min(asked, MostWords) : words];
    }

    private void Mark(int name, uint mark)
    {
        if (met[name] == 0)
        {
            touched.Add(name);
        }

        met[name] |= mark;
    }
}
