using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>
/// All names of one kind on all lists, as numbers: each name is a row of parts, and each part stands once in a vocabulary, with the names it occurs in.
/// Half a million parts make up the names of a million entries.
/// </summary>
internal sealed class NameTable
{
    private readonly int[] partEnds;
    private readonly int[] nameParts;
    private readonly int[] occurrenceEnds;
    private readonly int[] occurrences;
    private readonly int[] owners;
    private readonly byte[] words;
    private readonly bool[] initials;
    private readonly byte[] worths;
    private readonly bool[] commas;
    private readonly Dictionary<int, (string[] Figures, string? Form)> marks;

    public NameTable(NameKind kind, NameTableDraft draft)
    {
        Kind = kind;
        (partEnds, nameParts, owners) = ([.. draft.PartEnds], [.. draft.NameParts], [.. draft.Owners]);
        (words, initials, worths, commas, marks) = ([.. draft.Words], [.. draft.Initials], [.. draft.Worths], [.. draft.Commas], draft.Marks);
        Vocabulary = new PartVocabulary(Sorted(draft.Parts));
        (Whole, Joined) = (KeyPostings.Of(draft.WholeKeys), KeyPostings.Of(draft.JoinedKeys));
        (occurrenceEnds, occurrences) = Turned();
    }

    public NameKind Kind { get; }

    public PartVocabulary Vocabulary { get; }

    /// <summary>Names by the keys of the whole (<see cref="NameKeys"/>).</summary>
    public KeyPostings Whole { get; }

    /// <summary>Names by the consonants of parts that stand on end.</summary>
    public KeyPostings Joined { get; }

    public int Count => owners.Length;

    /// <summary>How many bytes names and vocabulary take, about.</summary>
    public long Bytes => (4L * (partEnds.Length + nameParts.Length + occurrenceEnds.Length + occurrences.Length + owners.Length)) + (4L * Count) + Whole.Bytes + Joined.Bytes + Vocabulary.Bytes;

    /// <summary>Whose name it is.</summary>
    public int OwnerOf(int name) => owners[name];

    /// <summary>How many words a name has that must answer to one of the other.</summary>
    public int WordsOf(int name) => words[name];

    /// <summary>Whether a name has initials, each of which may stand for a word of the other.</summary>
    public bool HasInitials(int name) => initials[name];

    /// <summary>How far a name counts: 1, less for a weak alias.</summary>
    public double WorthOf(int name) => worths[name] / 100.0;

    /// <summary>The names in which parts that stand side by side in the vocabulary occur.</summary>
    public ReadOnlySpan<int> With(Range parts) =>
        occurrences.AsSpan((parts.Start.Value == 0 ? 0 : occurrenceEnds[parts.Start.Value - 1])..occurrenceEnds[parts.End.Value - 1]);

    /// <summary>The parts of a name, by their places in the vocabulary.</summary>
    public ReadOnlySpan<int> PartsOf(int name) => nameParts.AsSpan((name == 0 ? 0 : partEnds[name - 1])..partEnds[name]);

    /// <summary>A name made ready to be compared; how it was written is not kept here.</summary>
    public PreparedName At(int name)
    {
        var (figures, form) = marks.TryGetValue(name, out var mark) ? mark : ([], null);
        var ids = PartsOf(name);
        var parts = new NamePart[ids.Length];
        for (var at = 0; at < parts.Length; at++)
        {
            parts[at] = Vocabulary[ids[at]];
        }

        return new PreparedName(commas[name] ? "," : "", Kind, parts, figures, form);
    }

    /// <summary>Puts the vocabulary in its order, and the parts of names with it.</summary>
    private NamePart[] Sorted(List<NamePart> parts)
    {
        var order = Enumerable.Range(0, parts.Count).ToArray();
        Array.Sort(order, (one, other) => PartVocabulary.Order(parts[one], parts[other]));
        var places = new int[order.Length];
        foreach (var (at, part) in order.Index())
        {
            places[part] = at;
        }

        for (var at = 0; at < nameParts.Length; at++)
        {
            nameParts[at] = places[nameParts[at]];
        }

        return Array.ConvertAll(order, part => parts[part]);
    }

    /// <summary>From the parts of each name to the names of each part, by counting.</summary>
    private (int[] Ends, int[] Names) Turned()
    {
        var ends = new int[Vocabulary.Count];
        foreach (var part in nameParts)
        {
            ends[part]++;
        }

        for (var (part, sum) = (0, 0); part < ends.Length; part++)
        {
            (ends[part], sum) = (sum, sum + ends[part]);
        }

        var names = new int[nameParts.Length];
        for (var name = 0; name < Count; name++)
        {
            foreach (var part in PartsOf(name))
            {
                names[ends[part]++] = name;
            }
        }

        return (ends, names);
    }
}
