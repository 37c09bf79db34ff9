using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace Waybill.App.Evaluation.Screening;

/// <summary>A person on the UN's consolidated list: the name in Latin letters, in the person's own script, and other spellings of good quality.</summary>
internal sealed record UnPerson(string Id, string Name, string? Original, ImmutableArray<string> Aliases)
{
    private static readonly string[] NameParts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];

    public static ImmutableArray<UnPerson> In(string file)
    {
        using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return [.. XDocument.Load(reader).Descendants("INDIVIDUAL").Select(Of).Where(p => p.Name.Contains(' ', StringComparison.Ordinal))];
    }

    private static UnPerson Of(XElement person) => new(
        person.Element("DATAID")?.Value ?? "",
        string.Join(' ', NameParts.Select(n => Clean(person.Element(n)?.Value)).Where(n => n.Length > 0)),
        Clean(person.Element("NAME_ORIGINAL_SCRIPT")?.Value) is { Length: > 0 } original ? original : null,
        [
            .. person.Elements("INDIVIDUAL_ALIAS")
                .Where(a => a.Element("QUALITY")?.Value.Trim() == "Good")
                .Select(a => Clean(a.Element("ALIAS_NAME")?.Value))
                .Where(a => a.Contains(' ', StringComparison.Ordinal) && a.All(c => c < '\u0250')),
        ]);

    /// <summary>Without what stands in brackets or after a second name.</summary>
    private static string Clean(string? value) => string.Join(' ', (value ?? "").Split('(', ';', '/')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
