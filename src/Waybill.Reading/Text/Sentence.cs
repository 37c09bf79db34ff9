using System.Collections.Immutable;

namespace Waybill.Reading.Text;

/// <summary>A sentence with its words; a headline and every line of a list are sentences too.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">One past the last, closing mark and quotation mark included.</param>
/// <param name="Paragraph">The number of the paragraph it stands in, from 0.</param>
/// <param name="Tokens">Its words, numbers and marks.</param>
internal sealed record Sentence(int Start, int End, int Paragraph, ImmutableArray<Token> Tokens)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, End);
}
