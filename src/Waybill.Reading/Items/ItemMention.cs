namespace Waybill.Reading.Items;

/// <summary>An item where it stands in the text.</summary>
/// <param name="Item">What it is and how many.</param>
/// <param name="Span">Its words.</param>
internal sealed record ItemMention(Item Item, TextSpan Span);
