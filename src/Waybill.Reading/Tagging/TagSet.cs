using System.Collections.Immutable;

namespace Waybill.Reading.Tagging;

/// <summary>
/// The tags of a tagger: <c>O</c> for a word outside, <c>B-x</c> for the first word of a span of kind x, <c>I-x</c> for its others
/// (Ramshaw and Marcus 1995, in the form IOB2). A set of plain labels, none of them of that form, is allowed too.
/// </summary>
internal sealed class TagSet
{
    private readonly bool[] mayFollow;
    private readonly Dictionary<string, int> numbers;

    public TagSet(ImmutableArray<string> names)
    {
        Names = names;
        numbers = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        mayFollow = new bool[(names.Length + 1) * names.Length];
        for (var before = 0; before <= names.Length; before++)
        {
            for (var tag = 0; tag < names.Length; tag++)
            {
                mayFollow[(before * names.Length) + tag] = MayFollow(before == names.Length ? "O" : names[before], names[tag]);
            }
        }
    }

    /// <summary>The tags of spans of these kinds.</summary>
    public static TagSet Of(IEnumerable<string> kinds) => new(["O", .. kinds.SelectMany(k => new[] { $"B-{k}", $"I-{k}" })]);

    public ImmutableArray<string> Names { get; }

    public int Count => Names.Length;

    /// <summary>The number that stands for the beginning of a sequence where a tag before is wanted.</summary>
    public int Start => Names.Length;

    public int this[string name] => numbers[name];

    /// <summary>Whether one tag may come right after another; a span goes on only where it began.</summary>
    public bool MayFollow(int before, int tag) => mayFollow[(before * Count) + tag];

    /// <summary>The spans that a sequence of tags marks, by the numbers of their first and last words.</summary>
    public IEnumerable<(string Kind, int First, int Last)> Spans(IReadOnlyList<int> tags)
    {
        for (var i = 0; i < tags.Count; i++)
        {
            if (Names[tags[i]] is not ['B', '-', .. var kind])
            {
                continue;
            }

            var last = i;
            while (last + 1 < tags.Count && Names[tags[last + 1]] == $"I-{kind}")
            {
                last++;
            }

            yield return (kind, i, last);
            i = last;
        }
    }

    private static bool MayFollow(string before, string tag) =>
        tag is not ['I', '-', .. var kind] || before == $"B-{kind}" || before == tag;
}
