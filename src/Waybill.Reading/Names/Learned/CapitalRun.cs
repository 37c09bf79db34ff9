using Waybill.Reading.Grammar;

namespace Waybill.Reading.Names.Learned;

/// <summary>The words with a capital that stand together around one of them.</summary>
internal static class CapitalRun
{
    /// <summary>The first word and one past the last.</summary>
    public static (int From, int To) Around(Syntax syntax, int at)
    {
        var (from, to) = (at, at + 1);
        while (from > 0 && syntax.Tokens[from - 1].IsCapital)
        {
            from--;
        }

        while (to < syntax.Tokens.Length && syntax.Tokens[to].IsCapital)
        {
            to++;
        }

        return (from, to);
    }
}
