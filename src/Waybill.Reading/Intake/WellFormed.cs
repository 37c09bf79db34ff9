using System.Buffers;

namespace Waybill.Reading.Intake;

/// <summary>Half a character, as a page's data gives where a name was cut in the middle of an emoji, cannot be written down; it becomes U+FFFD.</summary>
internal static class WellFormed
{
    private static readonly SearchValues<char> Halves = SearchValues.Create([.. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    /// <summary>The text, as long as it was, with no half character in it.</summary>
    public static string Text(string text) =>
        text.AsSpan().ContainsAny(Halves) && !IsWellFormed(text) ? string.Create(text.Length, text, static (to, from) => Mend(from, to)) : text;

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])))
            {
                return false;
            }

            i += char.IsSurrogate(text[i]) ? 1 : 0;
        }

        return true;
    }

    private static void Mend(string from, Span<char> to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            var pair = i + 1 < from.Length && char.IsSurrogatePair(from[i], from[i + 1]);
            to[i] = char.IsSurrogate(from[i]) && !pair ? '\uFFFD' : from[i];
            if (pair)
            {
                i++;
                to[i] = from[i];
            }
        }
    }
}
