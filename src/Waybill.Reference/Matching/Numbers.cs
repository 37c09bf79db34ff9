using System.Collections.Frozen;
using System.Globalization;

namespace Waybill.Reference.Matching;

/// <summary>Numbers in names, however they are written: 8, 8th, eighth, VIII.</summary>
internal static class Numbers
{
    private static readonly FrozenDictionary<string, string> Spelt = WordList.Keyed("numbers", ' ');
    private static readonly string[] Ordinals = ["st", "nd", "rd", "th", "ers", "er", "eme", "go", "ia", "i", "a", "o"];

    /// <summary>The number that a word stands for, in digits; null where it stands for none.</summary>
    public static string? Of(string latin, bool roman)
    {
        if (latin.Any(char.IsDigit))
        {
            var digits = string.Concat(latin.TakeWhile(char.IsDigit));
            var rest = latin[digits.Length..];
            return digits.Length > 0 && (rest.Length == 0 || Ordinals.Contains(rest)) ? Plain(digits) : latin;
        }

        return Spelt.TryGetValue(latin, out var number) ? number : roman && Roman(latin) is var value and > 0 ? value.ToString(CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Forty four is 44.</summary>
    public static void Combine(List<NamePart> parts)
    {
        for (var at = 0; at + 1 < parts.Count; at++)
        {
            var (tens, ones) = (parts[at], parts[at + 1]);
            if (tens.Role == PartRole.Number && ones.Role == PartRole.Number && tens.Latin.Length == 2 && tens.Latin[1] == '0' && tens.Latin[0] > '1' && ones.Latin.Length == 1)
            {
                var both = $"{tens.Latin[0]}{ones.Latin}";
                parts[at] = new(both, both, PartRole.Number, 1);
                parts.RemoveAt(at + 1);
            }
        }
    }

    private static string Plain(string digits) => digits.TrimStart('0') is { Length: > 0 } plain ? plain : "0";

    /// <summary>The value of a Roman number up to 39, written as Romans do; 0 where it is none.</summary>
    private static int Roman(string latin)
    {
        if (latin.Length > 7 || latin.Any(c => c is not ('i' or 'v' or 'x')))
        {
            return 0;
        }

        var value = 0;
        for (var at = 0; at < latin.Length; at++)
        {
            var one = Digit(latin[at]);
            value += at + 1 < latin.Length && Digit(latin[at + 1]) > one ? -one : one;
        }

        return value > 0 && value < 40 && Written(value) == latin ? value : 0;
    }

    private static int Digit(char c) => c switch { 'i' => 1, 'v' => 5, _ => 10 };

    private static string Written(int value) =>
        new string('x', value / 10) + (value % 10) switch { 0 => "", 1 => "i", 2 => "ii", 3 => "iii", 4 => "iv", 5 => "v", 6 => "vi", 7 => "vii", 8 => "viii", _ => "ix" };
}
