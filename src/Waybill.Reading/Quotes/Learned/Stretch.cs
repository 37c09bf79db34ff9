using Waybill.Reading.Tagging;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>Part of a text that a tagger reads at a time; what lies outside looks like an edge.</summary>
/// <param name="Table">The whole text.</param>
/// <param name="From">The first word.</param>
/// <param name="To">One past the last.</param>
internal readonly record struct Stretch(WordTable Table, int From, int To)
{
    private const uint Before = 250;
    private const uint After = 251;

    public uint Word(int at) => at < From ? Before : at >= To ? After : Table.Word[at];

    public uint Stem(int at) => at < From ? Before : at >= To ? After : Table.Stem[at];

    public uint Kind(int at) => at < From ? Before : at >= To ? After : (uint)Table.Kind[at];

    public uint Class(int at) => at < From ? Before : at >= To ? After : Table.Class[at];

    public uint Quoted(int at) => at < From ? Before : at >= To ? After : (uint)Table.Quoted[at];

    public WordGroup Group(int at) => at < From || at >= To ? WordTable.NoGroup : Table.Group[at];

    /// <summary>Whether a word begins its sentence, and whether it ends it.</summary>
    public uint Place(int at) => (at == From || Table.IsFirst(at) ? 1u : 0) + (at + 1 == To || Table.IsLast(at) ? 2u : 0);
}
