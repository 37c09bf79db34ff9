namespace Waybill.Reference.Places;

/// <summary>How alike two spellings in Latin letters are: an edit distance in which vowels and a silent h weigh little.</summary>
internal static class Likeness
{
    /// <summary>1 for the same, 0 for nothing in common.</summary>
    public static double Of(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return 0;
        }

        var (above, row) = (new double[b.Length + 1], new double[b.Length + 1]);
        for (var j = 1; j <= b.Length; j++)
        {
            above[j] = above[j - 1] + Alone(b[j - 1]);
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = above[0] + Alone(a[i - 1]);
            for (var j = 1; j <= b.Length; j++)
            {
                var together = above[j - 1] + Between(a[i - 1], b[j - 1]);
                row[j] = Math.Min(together, Math.Min(above[j] + Alone(a[i - 1]), row[j - 1] + Alone(b[j - 1])));
            }

            (above, row) = (row, above);
        }

        return Math.Max(0, 1 - (above[b.Length] / Math.Max(a.Length, b.Length)));
    }

    private static double Alone(char c) => IsVowel(c) ? 0.5 : c is 'h' or ' ' ? 0.3 : 1;

    private static double Between(char a, char b) => a == b ? 0 : IsVowel(a) && IsVowel(b) ? 0.4 : (a, b) is ('q', 'k') or ('k', 'q') or ('q', 'g') or ('g', 'q') or ('w', 'v') or ('v', 'w') or ('s', 'z') or ('z', 's') ? 0.3 : 1;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
