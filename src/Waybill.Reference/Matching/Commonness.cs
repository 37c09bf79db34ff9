using System.Collections.Frozen;
using System.Globalization;

namespace Waybill.Reference.Matching;

/// <summary>How much a part of a name tells: the more names have it, the less.</summary>
internal static class Commonness
{
    private static readonly FrozenDictionary<string, int> Persons = Read("common-persons");
    private static readonly FrozenDictionary<string, int> Organisations = Read("common-organisations");

    /// <summary>The commonest names by their consonants, for scripts that leave vowels out.</summary>
    private static readonly FrozenDictionary<string, int> Bones = Persons
        .Where(p => p.Value >= 25 && p.Key.Length > 2)
        .GroupBy(p => Sounds.Skeleton(Sounds.Of(p.Key, abjad: false)))
        .ToFrozenDictionary(g => g.Key, g => g.Max(p => p.Value));

    /// <summary>The weight of a part of a person's name.</summary>
    public static double OfPerson(string latin, bool abjad) =>
        Weight(abjad ? Bones.GetValueOrDefault(Sounds.Skeleton(Sounds.Of(latin, abjad))) : Persons.GetValueOrDefault(latin), 0.10, 0.5);

    /// <summary>The weight of a word in an organisation's name.</summary>
    public static double OfOrganisation(string latin) => Weight(Organisations.GetValueOrDefault(latin), 0.16, 0.25);

    private static double Weight(int count, double slope, double least) => count < 8 ? 1 : Math.Max(least, 1 - slope * Math.Log(count / 5.0));

    private static FrozenDictionary<string, int> Read(string list) => WordList.Lines(list)
        .Select(l => l.Split(' '))
        .ToFrozenDictionary(p => p[0], p => int.Parse(p[1], CultureInfo.InvariantCulture));
}
