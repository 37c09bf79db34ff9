namespace Waybill.App.Printing;

/// <summary>A page of text for a person: headings, paragraphs and rows, coloured only where the terminal wants it.</summary>
internal sealed class Sheet(Terminal terminal)
{
    private const string Reset = "\u001b[0m";

    /// <summary>A heading.</summary>
    public void Heading(string text) => Line(Bold(Prose.OneLine(text)));

    /// <summary>A line as it is; the caller has made the words safe.</summary>
    public void Line(string text = "") => terminal.Text.WriteLine(text);

    /// <summary>A paragraph, wrapped, so many columns from the left.</summary>
    public void Paragraph(string text, int indent = 0, Func<string, string>? ink = null)
    {
        foreach (var line in Prose.Wrap(text, terminal.Width - indent))
        {
            Line(new string(' ', indent) + (ink?.Invoke(line) ?? line));
        }
    }

    /// <summary>A label and what it says, the words wrapped beside it.</summary>
    public void Entry(string label, int width, string text, Func<string, string>? ink = null)
    {
        var first = true;
        foreach (var line in Prose.Wrap(text, terminal.Width - width).DefaultIfEmpty(""))
        {
            var head = first ? label + new string(' ', Math.Max(width - Prose.Columns(label), 1)) : new string(' ', width);
            Line((first && ink is not null ? ink(head) : head) + line);
            first = false;
        }
    }

    public string Bold(string text) => Ink("1", text);

    public string Dim(string text) => Ink("2", text);

    public string Red(string text) => Ink("31", text);

    public string Green(string text) => Ink("32", text);

    public string Yellow(string text) => Ink("33", text);

    public string Cyan(string text) => Ink("36", text);

    /// <summary>The ink in which a verdict is printed; the word stands beside it for those who see no colour.</summary>
    public string Verdict(string word, string text) => word switch
    {
        "contradicted" => Red(text),
        "supported" => Green(text),
        _ => Yellow(text),
    };

    private string Ink(string code, string text) => terminal.Colour && text.Length > 0 ? $"\u001b[{code}m{text}{Reset}" : text;
}
