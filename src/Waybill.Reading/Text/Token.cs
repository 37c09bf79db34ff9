namespace Waybill.Reading.Text;

/// <summary>A word, number or mark of a text, with where it stands.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Text">The characters themselves.</param>
internal readonly record struct Token(int Start, int End, string Text)
{
    /// <summary>The same in lower case.</summary>
    public string Lower { get; } = Text.ToLowerInvariant();

    /// <summary>Whether it begins with a letter.</summary>
    public bool IsWord => char.IsLetter(Text[0]);

    /// <summary>Whether it begins with a digit.</summary>
    public bool IsNumber => char.IsDigit(Text[0]);

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapital => char.IsUpper(Text[0]);

    /// <summary>Whether it is this word, whatever its case.</summary>
    public bool Is(string word) => Text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
