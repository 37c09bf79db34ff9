using AngleSharp.Dom;

namespace Waybill.Reading.Intake;

/// <summary>A paragraph, heading, list item or table row of a page: the smallest thing that is kept or left out.</summary>
/// <param name="Text">Its words, white space evened out.</param>
/// <param name="LinkLength">How many of its characters are links.</param>
/// <param name="Owner">The element whose text it is.</param>
/// <param name="Aside">Whether the page itself sets it apart: navigation, sidebars, comments.</param>
internal sealed record Block(string Text, int LinkLength, IElement Owner, bool Aside)
{
    /// <summary>The share of it that is links, 0 to 1.</summary>
    public double LinkShare => (double)LinkLength / Math.Max(Text.Length, 1);

    /// <summary>The level of a heading, 1 to 6; 0 for everything else.</summary>
    public int Level => Owner.LocalName is ['h', >= '1' and <= '6'] ? Owner.LocalName[1] - '0' : 0;
}
