using System.Collections.Frozen;

namespace Waybill.Reference.Matching;

/// <summary>The parts of a ship's name: what only says that it is a ship dropped, numbers as numbers.</summary>
internal static class ShipParts
{
    private static readonly FrozenSet<string> Prefixes = WordList.Words("ship-prefixes");

    public static NamePart[] Of(string name, NamePool? pool)
    {
        var words = Tokens.Of(name, joinLetters: false).ConvertAll(own => (Own: own, Latin: Letters.Latin(own)));
        if (words.Count > 2 && words[0].Latin.Length == 1 && words[1].Latin.Length == 1 && Prefixes.Contains(words[0].Latin + words[1].Latin))
        {
            words.RemoveRange(0, 2); // M/V, M. T.
        }

        while (words.Count > 1 && Prefixes.Contains(words[0].Latin))
        {
            words.RemoveAt(0);
        }

        // Number 5, No. 5.
        var parts = new List<NamePart>(words.Count);
        foreach (var (at, (own, latin)) in words.Index())
        {
            var number = Numbers.Of(latin, roman: at > 0);
            if (number is not null && (at > 0 || latin.Any(char.IsDigit)))
            {
                parts.Add(NamePart.Of(pool, number, number, PartRole.Number, 1));
            }
            else if (!(latin is "no" or "number" or "num" or "nr" && at + 1 < words.Count && words[at + 1].Latin.Any(char.IsDigit)))
            {
                parts.Add(NamePart.Of(pool, own, latin, PartRole.Word, 1));
            }
        }

        return [.. parts];
    }
}
