using Waybill.Reading.Grammar;
using Waybill.Reading.Tagging;

namespace Waybill.Reading.Names.Learned;

/// <summary>What is known of a word by itself, each thing as a number; 0 where it is not known.</summary>
internal readonly record struct NameWord(uint Lower, uint Cased, uint Form, uint LongForm, uint Group, uint Larger, uint Largest)
{
    /// <summary>What stands before the first word.</summary>
    public static readonly NameWord Before = new(11, 11, 11, 11, 0, 0, 0);

    /// <summary>What stands after the last.</summary>
    public static readonly NameWord After = new(12, 12, 12, 12, 0, 0, 0);

    private const int LongestForm = 12;
    private const int LongestWord = 32;

    public static NameWord Of(Syntax syntax, int at, Clusters clusters)
    {
        var (text, lower) = (syntax.Tokens[at].Text, syntax.Lower[at]);
        Span<char> form = stackalloc char[LongestForm];
        Span<char> plain = stackalloc char[Math.Min(lower.Length, LongestWord)];
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = char.IsDigit(lower[i]) ? '0' : lower[i]; // which number it is tells nothing
        }

        var (shortForm, longForm) = (Clue.Of(3, form[..WordForm.Short(text, form)]), Clue.Of(4, form[..WordForm.Long(text, form)]));
        var word = new NameWord(Clue.Of(1, plain), Clue.Of(2, text), shortForm, longForm, 0, 0, 0);
        return clusters.Of(lower) is { } group
            ? word with { Group = Clue.Of(5, group.Group), Larger = Clue.Of(6, group.Larger), Largest = Clue.Of(7, group.Largest) }
            : word;
    }
}
