namespace Waybill.Reading.Names.Learned;

/// <summary>How a word is written, without its letters: <c>Shahed-136</c> is <c>Xx-d</c>.</summary>
internal static class WordForm
{
    /// <summary>Each run of capitals, of small letters and of digits as one sign, marks as they are.</summary>
    public static int Short(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = 0;
        foreach (var unit in word)
        {
            var sign = SignOf(unit);
            if (length == into.Length)
            {
                break;
            }

            if (length == 0 || into[length - 1] != sign)
            {
                into[length++] = sign;
            }
        }

        return length;
    }

    /// <summary>Each letter as a sign, up to the room there is.</summary>
    public static int Long(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = Math.Min(word.Length, into.Length);
        for (var i = 0; i < length; i++)
        {
            into[i] = SignOf(word[i]);
        }

        return length;
    }

    private static char SignOf(char unit) =>
        char.IsUpper(unit) ? 'X' : char.IsLetter(unit) ? 'x' : char.IsDigit(unit) ? 'd' : unit;
}
