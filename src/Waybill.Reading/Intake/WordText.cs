using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Waybill.Reading.Intake;

/// <summary>
/// Reads a DOCX (ISO/IEC 29500) as a stream of its text runs: nothing is built in memory that a bomb could swell, no nesting can overflow the stack,
/// and a document type declaration is refused.
/// </summary>
internal static class WordText
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static Contents Read(ReadOnlyMemory<byte> bytes, IntakeLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            using var container = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            var parts = new ContainerParts(container, limits, cancellationToken);
            var main = container.GetEntry("word/document.xml") ?? throw new UnreadableException(OtherContainer(container));
            var paragraphs = Paragraphs(parts, main);
            if (container.GetEntry("word/footnotes.xml") is { } notes)
            {
                paragraphs.AddRange(Paragraphs(parts, notes));
            }

            var properties = Properties(parts, container);
            var text = string.Join("\n\n", paragraphs);
            return new Contents("application/vnd.openxmlformats-officedocument.wordprocessingml.document", text)
            {
                Title = properties.GetValueOrDefault("title"),
                DeclaredLanguage = properties.GetValueOrDefault("language"),
                Published = Datelines.Of(text),
                Notes = properties.TryGetValue("created", out var made)
                    ? [$"The document says it was made on {made[..Math.Min(10, made.Length)]}; that is no day of publication and is not used."]
                    : [],
            };
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or EndOfStreamException)
        {
            throw new UnreadableException("It begins like a DOCX but is damaged, cut short or against that format's rules; fetch it again, or open it in a word processor and save it anew.");
        }
    }

    private static string OtherContainer(ZipArchive container)
    {
        var kind = container.Entries.Select(e => e.FullName).FirstOrDefault(n => n is "xl/workbook.xml" or "ppt/presentation.xml" or "content.xml" or "META-INF/container.xml") switch
        {
            "xl/workbook.xml" => "a spreadsheet (XLSX)",
            "ppt/presentation.xml" => "a set of slides (PPTX)",
            "content.xml" => "an OpenDocument file (ODT)",
            "META-INF/container.xml" => "an e-book (EPUB)",
            _ => "a ZIP archive",
        };
        return kind == "a ZIP archive"
            ? "It is a ZIP archive and no DOCX; unpack it and give the files in it."
            : $"It is {kind}; Waybill reads HTML, plain text, Markdown, PDF, DOCX and e-mail (EML): save it as DOCX or PDF.";
    }

    private static List<string> Paragraphs(ContainerParts parts, ZipArchiveEntry part)
    {
        var paragraphs = new List<string>();
        var line = new StringBuilder();
        using var xml = parts.Open(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "Fallback" or "del" or "moveFrom" or "instrText" or "delText")
            {
                // What was struck out is not said any more; a fallback says again what its choice says.
                parts.SkipElement(xml);
            }

            if (xml.NamespaceURI is not (Word or StrictWord))
            {
                continue;
            }

            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "t"):
                    parts.AppendText(xml, line);
                    break;
                case (XmlNodeType.Element, "tab"):
                    line.Append('\t');
                    break;
                case (XmlNodeType.Element, "br" or "cr"):
                    line.Append('\n');
                    break;
                case (XmlNodeType.Element, "noBreakHyphen"):
                    line.Append('-');
                    break;
                case (XmlNodeType.EndElement, "p"):
                    Close();
                    break;
            }
        }

        Close();
        return paragraphs;

        void Close()
        {
            if (line.ToString().Trim() is { Length: > 0 } words)
            {
                paragraphs.Add(words);
            }

            line.Clear();
        }
    }

    private static Dictionary<string, string> Properties(ContainerParts parts, ZipArchive container)
    {
        var properties = new Dictionary<string, string>();
        if (container.GetEntry("docProps/core.xml") is not { } part)
        {
            return properties;
        }

        using var xml = parts.Open(part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "title" or "created" or "language", IsEmptyElement: false })
            {
                var name = xml.LocalName;
                if (xml.Read() && xml.NodeType == XmlNodeType.Text && xml.Value.Trim() is { Length: > 0 and < 500 } value)
                {
                    properties.TryAdd(name, value);
                }
            }
        }

        return properties;
    }
}
