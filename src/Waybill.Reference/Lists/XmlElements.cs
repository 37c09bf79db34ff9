using System.Xml;
using System.Xml.Linq;

namespace Waybill.Reference.Lists;

/// <summary>
/// Walks through an XML file and hands out the elements asked for, one at a time and without their namespaces. A document type is refused, so
/// that no entity can expand; an element of a size that no entry has is refused, so that the memory holds.
/// </summary>
internal sealed class XmlElements(string file, params string[] wanted)
{
    private const int MostNodes = 500_000;
    private const int MostDepth = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = true,
    };

    /// <summary>The elements asked for, and before them, empty, the root with its attributes.</summary>
    public IEnumerable<XElement> Read(Stream stream)
    {
        using var reader = XmlReader.Create(new BoundedText(stream, file, (byte)'<', "'<'"), Settings);
        var root = true;
        while (Step(reader))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (root)
            {
                root = false;
                yield return Shell(reader);
            }
            else if (wanted.Contains(reader.LocalName))
            {
                yield return Whole(reader);
            }
        }
    }

    private XElement Whole(XmlReader reader)
    {
        var whole = Shell(reader);
        whole.AddAnnotation(new LineMark(((IXmlLineInfo)reader).LineNumber));
        var open = whole;
        var depth = reader.Depth;
        for (var nodes = 0; !reader.IsEmptyElement || reader.Depth > depth; nodes++)
        {
            Check(nodes, reader.Depth - depth);
            if (!Step(reader))
            {
                break;
            }

            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var inner = Shell(reader);
                    open.Add(inner);
                    open = reader.IsEmptyElement ? open : inner;
                    break;
                case XmlNodeType.EndElement when reader.Depth == depth:
                    return whole;
                case XmlNodeType.EndElement:
                    open = open.Parent ?? whole;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    open.Add(reader.Value);
                    break;
            }
        }

        return whole;
    }

    private void Check(int nodes, int depth)
    {
        if (nodes > MostNodes || depth > MostDepth)
        {
            throw new UnreadableListException(file, $"an entry has more than {MostNodes:N0} parts or {MostDepth} levels, which no entry of a list has; nothing of it was used.");
        }
    }

    private static XElement Shell(XmlReader reader)
    {
        var element = new XElement(XmlConvert.EncodeLocalName(reader.LocalName));
        while (reader.MoveToNextAttribute())
        {
            if (reader.Prefix.Length == 0 && reader.Name != "xmlns")
            {
                element.SetAttributeValue(reader.LocalName, reader.Value);
            }
        }

        reader.MoveToElement();
        return element;
    }

    private bool Step(XmlReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (XmlException fault)
        {
            var because = fault.Message.Contains("DTD", StringComparison.Ordinal)
                ? "declares a document type, whose entities could expand without end; lists have none, and nothing of it was used."
                : $"the XML is cut short or broken at line {fault.LineNumber}, column {fault.LinePosition}; nothing of it was used. Fetch it again.";
            throw new UnreadableListException(file, because, fault);
        }
    }
}
