using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Waybill.App.Evaluation.Screening;

/// <summary>Makes labelled pairs of ships from hulls on OFAC's list; the recipe stands in docs/evaluation.md. The same list gives the same pairs.</summary>
internal static partial class ShipPairs
{
    private const int Seed = 20261123;
    private const int Each = 25;

    private static readonly string[] Prefixes = ["MV ", "M/V ", "M.V. ", "MT ", "M/T "];
    private static readonly string[] Roman = ["0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>Spellings of one sound in romanisations.</summary>
    private static readonly (string Letters, string Others)[] Spellings =
        [("SHCH", "SCH"), ("SH", "SCH"), ("ZH", "J"), ("KH", "H"), ("YA", "IA"), ("YU", "IU"), ("TS", "TZ"), ("IY", "Y"), ("EY", "EI"), ("OU", "U"), ("EE", "I"), ("OO", "U"), ("Q", "K"), ("W", "V")];

    public static ImmutableArray<NamePair> From(ImmutableArray<OfacShip> listed)
    {
        var chance = new Random(Seed);
        var ships = listed.ToArray();
        chance.Shuffle(ships);
        var names = ships.Select(s => s.Name).ToHashSet();
        return
        [
            .. One("prefix", ships.Select(s => (s.Name, (string?)(Prefixes[chance.Next(Prefixes.Length)] + s.Name)))),
            .. One("number style", ships.Select(s => (s.Name, OtherStyle(s.Name)))),
            .. One("spacing", ships.Select(s => (s.Name, OtherSpacing(s.Name)))),
            .. One("spelling", ships.Select(s => (s.Name, OtherSpelling(s.Name)))),
            .. One("slip", ships.Where(s => Bigrams.Plain(s.Name).Length >= 8).Select(s => (s.Name, Slip(s.Name, chance)))),
            .. ships.Where(s => !s.FormerNames.IsEmpty).Take(Each).Select(s => Pair("former name, one hull", s.Name, s.FormerNames[0], true, s.Hull, s.Hull)),
            .. Two("nearest other", ships.Select(s => (s.Name, Nearest(s, ships)))),
            .. Two("sister on the list", ships.Select(s => (s.Name, Sister(s, ships)))),
            .. Two("sister made", ships.Select(s => (s.Name, NextNumber(s.Name, names)))),
            .. Two("number left out", ships.Select(s => (s.Name, WithoutNumber(s.Name)))),
            .. Two("first word shared", ships.Select(s => (s.Name, SharingFirst(s, ships)))),
            .. ships.Zip(ships.Skip(1)).Take(Each).Select(p => Pair("one name, two hulls", p.First.Name, p.First.Name, false, p.First.Hull, p.Second.Hull)),
        ];
    }

    private static IEnumerable<NamePair> One(string @class, IEnumerable<(string Name, string? Other)> made) => Made(@class, made, true);

    private static IEnumerable<NamePair> Two(string @class, IEnumerable<(string Name, string? Other)> made) => Made(@class, made, false);

    private static IEnumerable<NamePair> Made(string @class, IEnumerable<(string Name, string? Other)> made, bool areOne) =>
        made.Where(p => p.Other is not null && p.Other != p.Name).DistinctBy(p => p.Name).Take(Each).Select(p => Pair(@class, p.Name, p.Other!, areOne));

    private static NamePair Pair(string @class, string first, string second, bool areOne, string? firstHull = null, string? secondHull = null) =>
        NamePair.Of(@class, "Vessel", first, second, areOne, firstHull, secondHull);

    /// <summary>DIAMOND II and DIAMOND 2.</summary>
    private static string? OtherStyle(string name)
    {
        var (stem, last) = Parted(name);
        return stem.Length < 3 ? null
            : int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number is > 0 and <= 12 ? $"{stem} {Roman[number]}" : null)
            : Array.IndexOf(Roman, last) is > 0 and var value ? $"{stem} {value}" : null;
    }

    private static string? OtherSpacing(string name) => !name.Contains(' ', StringComparison.Ordinal) || name.Any(char.IsAsciiDigit) || Array.IndexOf(Roman, Parted(name).Last) > 0 ? null
        : name.Length % 2 == 0 ? name.Replace(' ', '-') : name.Replace(" ", "", StringComparison.Ordinal);

    private static string? OtherSpelling(string name) => Spellings.FirstOrDefault(s => name.Contains(s.Letters, StringComparison.Ordinal)) is (string letters, string others)
        ? name.Replace(letters, others, StringComparison.Ordinal) : null;

    /// <summary>One letter in the middle left out, doubled, or exchanged with the next.</summary>
    private static string? Slip(string name, Random chance)
    {
        var at = chance.Next(1, name.Length - 2);
        if (!char.IsAsciiLetter(name[at]) || !char.IsAsciiLetter(name[at + 1]) || name[at] == name[at + 1] || name.Any(char.IsAsciiDigit))
        {
            return null;
        }

        return chance.Next(3) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, name[at].ToString()),
            _ => name[..at] + name[at + 1] + name[at] + name[(at + 2)..],
        };
    }

    private static string? Nearest(OfacShip ship, OfacShip[] ships)
    {
        var plain = Bigrams.Plain(ship.Name);
        return ships.Where(s => s.Hull != ship.Hull && Bigrams.Plain(s.Name) != plain && !s.FormerNames.Contains(ship.Name) && !ship.FormerNames.Contains(s.Name))
            .MaxBy(s => Bigrams.Dice(plain, Bigrams.Plain(s.Name)))?.Name;
    }

    private static string? Sister(OfacShip ship, OfacShip[] ships) => Parted(ship.Name) is var (stem, last) && IsNumber(last)
        ? Array.Find(ships, s => s.Hull != ship.Hull && Parted(s.Name) is var other && other.Stem == stem && IsNumber(other.Last) && Value(other.Last) != Value(last))?.Name : null;

    private static string? NextNumber(string name, HashSet<string> names) => Parted(name) is var (stem, last) && IsNumber(last) && Value(last) is > 0 and < 2000 and var value
        ? Enumerable.Range(value + 1, 9).Select(v => FormattableString.Invariant($"{stem} {v}")).First(n => !names.Contains(n)) : null;

    private static string? WithoutNumber(string name) => Parted(name) is var (stem, last) && IsNumber(last) && stem.Length > 2 ? stem : null;

    private static string? SharingFirst(OfacShip ship, OfacShip[] ships) => ship.Name.Split(' ') is [var first, var second] && first.Length > 2 && !IsNumber(second)
        ? Array.Find(ships, s => s.Name.Split(' ') is [var theirs, var others] && theirs == first && others != second && !IsNumber(others) && s.Hull != ship.Hull)?.Name : null;

    private static (string Stem, string Last) Parted(string name) => LastWord().Match(name) is { Success: true } m ? (m.Groups[1].Value, m.Groups[2].Value) : (name, "");

    private static bool IsNumber(string word) => word.Length > 0 && (word.All(char.IsAsciiDigit) || Array.IndexOf(Roman, word) > 0);

    private static int Value(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : Array.IndexOf(Roman, word);

    [GeneratedRegex(@"^(.+?)[ -]+([A-Z0-9]+)$")]
    private static partial Regex LastWord();
}
