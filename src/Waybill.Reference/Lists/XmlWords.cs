using System.Xml.Linq;

namespace Waybill.Reference.Lists;

/// <summary>Where in its file an element begins.</summary>
internal sealed record LineMark(int Line);

/// <summary>What an element of a list says.</summary>
internal static class XmlWords
{
    /// <summary>The text of the first child of this name; null where there is none, or nothing in it.</summary>
    public static string? Text(this XElement element, string child) => Said(element.Element(child)?.Value);

    /// <summary>An attribute; null where it is not there or empty.</summary>
    public static string? Said(this XElement element, string attribute) => Said(element.Attribute(attribute)?.Value);

    /// <summary>The children of this name inside the first child of that name.</summary>
    public static IEnumerable<XElement> Inside(this XElement element, string list, string item) => element.Element(list)?.Elements(item) ?? [];

    /// <summary>The line on which an element that was asked for begins.</summary>
    public static int? Line(this XElement element) => element.Annotation<LineMark>()?.Line;

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
