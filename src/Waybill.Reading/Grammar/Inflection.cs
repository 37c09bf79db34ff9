namespace Waybill.Reading.Grammar;

/// <summary>Makes the forms of an English verb from its plain form.</summary>
internal static class Inflection
{
    private const string Vowels = "aeiou";

    /// <summary>Verbs of two syllables and more that double their last letter, being stressed on it.</summary>
    private static readonly HashSet<string> Doubling =
        ["admit", "commit", "permit", "submit", "transfer", "refer", "equip", "control", "patrol", "compel", "regret", "occur", "airdrop", "transmit", "confer", "acquit"];

    public static IEnumerable<(string Form, VerbForm Kind)> Of(string lemma, string? past = null, string? participle = null)
    {
        yield return (lemma, VerbForm.Plain);
        yield return (Third(lemma), VerbForm.Third);
        yield return (Gerund(lemma), VerbForm.Gerund);
        yield return (past ?? Past(lemma), VerbForm.Past);
        if (participle is not null && participle != past)
        {
            yield return (participle, VerbForm.Participle);
        }
    }

    private static string Third(string lemma) =>
        EndsInConsonantY(lemma) ? lemma[..^1] + "ies"
        : lemma[^1] is 's' or 'x' or 'z' or 'o' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) ? lemma + "es"
        : lemma + "s";

    private static string Gerund(string lemma) =>
        lemma.EndsWith("ie", StringComparison.Ordinal) ? lemma[..^2] + "ying"
        : lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal) && lemma.Length > 2 ? lemma[..^1] + "ing"
        : Doubles(lemma) ? lemma + lemma[^1] + "ing"
        : lemma + "ing";

    private static string Past(string lemma) =>
        EndsInConsonantY(lemma) ? lemma[..^1] + "ied"
        : lemma.EndsWith('e') ? lemma + "d"
        : Doubles(lemma) ? lemma + lemma[^1] + "ed"
        : lemma + "ed";

    private static bool EndsInConsonantY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && !Vowels.Contains(lemma[^2], StringComparison.Ordinal);

    /// <summary>A short verb ending consonant, vowel, consonant doubles its last letter: ship, shipped.</summary>
    private static bool Doubles(string lemma) =>
        Doubling.Contains(lemma)
        || (lemma.Length is 3 or 4 && lemma.Count(c => Vowels.Contains(c, StringComparison.Ordinal)) == 1
            && Vowels.Contains(lemma[^2], StringComparison.Ordinal) && !Vowels.Contains(lemma[^1], StringComparison.Ordinal) && lemma[^1] is not ('w' or 'x' or 'y'));
}
