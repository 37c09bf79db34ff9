using System.Collections.Immutable;

namespace Waybill.App.Evaluation.Screening;

/// <summary>
/// Makes labelled pairs of names in other scripts and other spellings from the UN's consolidated list; the recipe stands in docs/evaluation.md. The
/// same list gives the same pairs.
/// </summary>
internal static class ForeignPairs
{
    /// <summary>As near as this by pairs of letters an alias spells the name; below it is another name.</summary>
    private const double Spelling = 0.5;

    /// <summary>As near as this a word of an alias spells one of the name.</summary>
    private const double Near = 0.3;

    /// <summary>As near as this two entries may be one person.</summary>
    private const double TooNear = 0.85;

    public static ImmutableArray<NamePair> From(ImmutableArray<UnPerson> listed)
    {
        UnPerson[] people = [.. listed];
        var plain = people.ToDictionary(p => p.Id, p => Bigrams.Plain(p.Name));
        var pairs = ImmutableArray.CreateBuilder<NamePair>();
        foreach (var person in people)
        {
            var spelling = person.Aliases.Where(a => Bigrams.Plain(a) is var p && p != plain[person.Id] && Bigrams.Dice(p, plain[person.Id]) >= Spelling && Spells(a, person.Name)).FirstOrDefault();
            var nearest = people.Where(o => IsOther(person, o, plain)).MaxBy(o => Bigrams.Dice(plain[person.Id], plain[o.Id]));
            var namesake = people.FirstOrDefault(o => IsOther(person, o, plain) && o != nearest && Last(o) == Last(person));
            if (person.Original is { } original)
            {
                pairs.Add(Pair("own script, listed name", original, person.Name, true));
                pairs.AddRange(Of("own script, other spelling", original, spelling, true));
                pairs.AddRange(Of("own script, nearest other", original, nearest?.Name, false));
                pairs.AddRange(Of("own script, last name shared", original, namesake?.Name, false));
            }

            pairs.AddRange(Of("Latin, other spelling", person.Name, spelling, true));
            pairs.AddRange(spelling is null ? [] : Of("Latin, nearest other", spelling, nearest?.Name, false));
        }

        return pairs.ToImmutable();
    }

    private static IEnumerable<NamePair> Of(string @class, string first, string? second, bool areOne) => second is null ? [] : [Pair(@class, first, second, areOne)];

    private static NamePair Pair(string @class, string first, string second, bool areOne) => NamePair.Of(@class, "Person", first, second, areOne);

    /// <summary>Another person, whom nobody lists under this one's name.</summary>
    private static bool IsOther(UnPerson person, UnPerson other, Dictionary<string, string> plain) =>
        other.Id != person.Id && Bigrams.Dice(plain[person.Id], plain[other.Id]) < TooNear
        && !other.Aliases.Any(a => Bigrams.Dice(Bigrams.Plain(a), plain[person.Id]) >= TooNear)
        && !person.Aliases.Any(a => Bigrams.Dice(Bigrams.Plain(a), plain[other.Id]) >= TooNear);

    /// <summary>As many words, and each near to one of the other's.</summary>
    private static bool Spells(string alias, string name)
    {
        var (some, others) = (Words(alias), Words(name));
        return some.Length == others.Length && some.All(w => others.Any(o => o == w || Bigrams.Dice(w, o) >= Near));
    }

    private static string[] Words(string name) => [.. name.Split(' ', '-').Select(Bigrams.Plain)];

    private static string Last(UnPerson person) => person.Name.Split(' ', '-')[^1].ToUpperInvariant();
}
