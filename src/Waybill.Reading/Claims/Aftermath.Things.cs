using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <content>Which thing of the matter the subject is, or the words name.</content>
internal static partial class Aftermath
{
    /// <summary>What the subject is, where the reader knows it already: the boxes, her papers, she, a ship by its name.</summary>
    private static MatterKind? Subject(Markup markup, Syntax syntax, Proposition proposition)
    {
        var from = proposition.SubjectFrom < proposition.From && proposition.From < proposition.SubjectTo ? proposition.From : proposition.SubjectFrom;
        var to = Math.Min(proposition.SubjectTo, from + 10);
        if (to > from && syntax.Lower[proposition.SubjectTo - 1] == "she")
        {
            return HasShip(markup, proposition.Sentence) ? MatterKind.Carrier : null;
        }

        if (to > from && syntax.Lower[from] == "the" && markup.NamesIn(syntax.SpanOf(from, Math.Min(to, from + 4))).Any(n => n.Type == NameType.Platform))
        {
            return MatterKind.Carrier;
        }

        for (var i = from; i < to; i++)
        {
            if (Words.Relatives.Contains(syntax.Lower[i]) || syntax.IsMark(i) || (Words.Prepositions.Contains(syntax.Lower[i]) && syntax.Lower[i] != "of"))
            {
                return null;
            }

            if (i > from && syntax.Tokens[i].IsCapital)
            {
                break;
            }

            if (Matter.Of(syntax.Lower[i]) is { } kind && Matter.Of(syntax.LowerAt(i + 1)) is null)
            {
                return Definite.Contains(syntax.Lower[from]) || (kind is MatterKind.Goods or MatterKind.Deal && i == from && syntax.LowerAt(i + 1) is "to" or "from") || syntax.Tokens[from].IsNumber || syntax.IsPossessive(i - 1) ? kind : null;
            }
        }

        return markup.NamesIn(syntax.SpanOf(from, Math.Max(from + 1, to))).Any(n => n.Type == NameType.Platform) ? MatterKind.Carrier : null;
    }

    /// <summary>Whether a ship was named just before, which "she" can stand for.</summary>
    private static bool HasShip(Markup markup, int sentence)
    {
        for (var s = sentence; s >= Math.Max(0, sentence - 2); s--)
        {
            if (markup.Items[s].Any(i => i.Item.Kind == ItemKind.Ship) || markup.Sentences[s].Lower.Any(w => Matter.Of(w) == MatterKind.Carrier) || markup.NamesIn(markup.Sentences[s].Sentence.Span).Any(n => n.Type == NameType.Platform))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first thing of the matter that a stretch names; a plain pronoun is none.</summary>
    private static MatterKind? First(Markup markup, Syntax syntax, Proposition proposition, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Matter.Of(syntax.Lower[i]) is { } kind && (i == 0 || !syntax.Tokens[i].IsCapital) && !syntax.Groups.Any(g => g.First <= i && i <= g.Head))
            {
                return kind;
            }
        }

        var span = syntax.SpanOf(from, to);
        return markup.Items[proposition.Sentence].Any(i => span.Contains(i.Span)) ? MatterKind.Goods
            : markup.NamesIn(span).Any(n => n.Type == NameType.Platform) ? MatterKind.Carrier : null;
    }
}
