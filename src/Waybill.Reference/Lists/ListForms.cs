using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using Waybill.FollowTheMoney;
using Waybill.Reference.Lists.Eu;
using Waybill.Reference.Lists.Ofac;
using Waybill.Reference.Lists.OpenSanctions;
using Waybill.Reference.Lists.Un;

namespace Waybill.Reference.Lists;

/// <summary>Tells in which form a list is written: by what stands in it, never by its name.</summary>
internal static partial class ListForms
{
    private const int Looked = 1 << 16;

    public static ListForm Of(ListSource source)
    {
        var head = Head(source);
        var text = Encoding.UTF8.GetString(head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart();
        if (text.Length == 0)
        {
            throw new UnreadableListException(source.Name, "is empty.");
        }

        return head.StartsWith("PK"u8) || head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
            ? throw new UnreadableListException(source.Name, "is compressed; unpack it first.")
            : text[0] == '<' || IsUtf16(head) ? Xml(source)
            : text[0] is '{' or '[' ? Json(source)
            : Csv(source);
    }

    /// <summary>
    /// The form of a file that may be no list at all; null where nothing in it says that it is one. One that begins as a list and then breaks
    /// is a broken list, and not something else.
    /// </summary>
    /// <exception cref="UnreadableListException">It begins as a list and is broken.</exception>
    public static ListForm? Recognised(ListSource source)
    {
        try
        {
            return Of(source);
        }
        catch (UnreadableListException)
        {
            if (RootOfList().IsMatch(Encoding.UTF8.GetString(Head(source))))
            {
                throw;
            }

            return null;
        }
    }

    private static bool IsUtf16(ReadOnlySpan<byte> head) => head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    private static ReadOnlySpan<byte> Head(ListSource source)
    {
        using var stream = source.OpenWhole();
        var head = new byte[Looked];
        return head.AsSpan(0, stream.ReadAtLeast(head, Looked, throwOnEndOfStream: false));
    }

    private static ListForm Xml(ListSource source)
    {
        var root = new XmlElements(source.Name).Read(source.OpenWhole()).FirstOrDefault()?.Name.LocalName;
        return (root is null ? null : XmlConvert.DecodeName(root)) switch
        {
            OfacXml.Root => new ListForm("OFAC SDN XML", "application/xml", ListNames.Ofac, OfacXml.Read),
            AdvancedXml.Root => new ListForm("OFAC SDN advanced XML", "application/xml", ListNames.Ofac, AdvancedXml.Read),
            UnXml.Root => new ListForm("UN consolidated XML", "application/xml", ListNames.Un, UnXml.Read),
            EuXml.Root => new ListForm("EU consolidated XML", "application/xml", ListNames.Eu, EuXml.Read),
            _ => throw Unknown(source, $"is XML that begins with <{root}>"),
        };
    }

    private static ListForm Json(ListSource source)
    {
        try
        {
            foreach (var line in new Utf8Lines(source.Open('\n'), source.Name).Read())
            {
                using var json = JsonDocument.Parse(line);
                return EntityJson.TryRead(json.RootElement, out _, out var because)
                    ? new ListForm(ListForm.Entities, "application/json+ftm", null, EntityLines.Read)
                    : throw Unknown(source, $"is JSON whose first line is no entity ({because})");
            }
        }
        catch (JsonException)
        {
            // Said below: cut short, or one document over several lines.
        }

        throw Unknown(source, "begins like JSON, but its first line is no whole object");
    }

    private static ListForm Csv(ListSource source)
    {
        foreach (var row in source.Rows(';').Take(1).Where(r => EuCsv.IsHeader(r.Fields)))
        {
            return new ListForm("EU consolidated CSV", "text/csv", ListNames.Eu, EuCsv.Read);
        }

        var first = source.Rows(',').FirstOrDefault()?.Fields ?? [];
        return OfacCsv.IsFirstRow(first) ? new ListForm("OFAC SDN CSV", "text/csv", ListNames.Ofac, OfacCsv.Read)
            : SimpleCsv.IsHeader(first) ? new ListForm("OpenSanctions simple CSV", "text/csv", null, SimpleCsv.Read)
            : PlainCsv.IsHeader(first) ? new ListForm("CSV", "text/csv", null, PlainCsv.Read)
            : throw Unknown(source, $"begins with {Begins(first)}");
    }

    private static string Begins(string[] first)
    {
        var words = string.Join(',', first);
        return words.Length > 60 ? $"'{words[..60]}…'" : $"'{words}'";
    }

    private static UnreadableListException Unknown(ListSource source, string found) => new(source.Name, $"{found}; Waybill reads {ListForm.Known}.");

    /// <summary>The first element of a list in XML, or a document type that names it.</summary>
    [GeneratedRegex(@"^\s*(?:<\?[^>]*\?>\s*|<!--.*?-->\s*)*<(?:!DOCTYPE\s+)?(?:sdnList|Sanctions|CONSOLIDATED_LIST|export)\b", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex RootOfList();
}
