namespace Waybill.Reading.Times;

/// <summary>A word of a sentence as the grammar of times sees it.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Text">The characters.</param>
/// <param name="Lower">The same in lower case.</param>
/// <param name="Glued">Whether it follows the word before without a space.</param>
/// <param name="Blind">Whether it belongs to a designation, a reference or a measure, so that its digits are no date.</param>
internal sealed record TimeWord(int Start, int End, string Text, string Lower, bool Glued, bool Blind)
{
    /// <summary>Whether it is nothing but digits.</summary>
    public bool IsDigits => char.IsDigit(Text[0]) && Text.All(char.IsAsciiDigit);

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapital => char.IsUpper(Text[0]);
}
