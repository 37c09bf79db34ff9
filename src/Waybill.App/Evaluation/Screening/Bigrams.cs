using System.Text;

namespace Waybill.App.Evaluation.Screening;

/// <summary>How near two names are by their pairs of letters (Dice); knows nothing of the matcher that it helps to test.</summary>
internal static class Bigrams
{
    /// <summary>Small letters a to z of a name, blanks and figures gone.</summary>
    public static string Plain(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormD).ToLowerInvariant().Where(char.IsAsciiLetterLower));

    /// <summary>From 0, no pair in common, to 1.</summary>
    public static double Dice(string one, string other)
    {
        if (one.Length < 2 || other.Length < 2)
        {
            return one == other ? 1 : 0;
        }

        var pairs = Of(one).ToList();
        var common = Of(other).Count(pairs.Remove);
        return 2.0 * common / (one.Length + other.Length - 2);
    }

    private static IEnumerable<(char, char)> Of(string plain) => plain.Zip(plain.Skip(1));
}
