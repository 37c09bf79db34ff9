using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Waybill.Reading.Intake;

/// <summary>What a page says of its report in JSON-LD by schema.org's words.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Published">When it was published, as written.</param>
/// <param name="Modified">When it was changed, as written.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Body">The words of the report, where the page carries them for machines.</param>
internal sealed partial record StructuredPage(string? Headline, string? Published, string? Modified, string? Publisher, string? Body)
{
    private const int MostCharacters = 1 << 20;
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public static StructuredPage Of(IHtmlDocument page)
    {
        var found = new StructuredPage(null, null, null, null, null);
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            foreach (var thing in Things(script.TextContent).OrderBy(t => IsReport(t) ? 0 : 1))
            {
                found = found.Filled(thing);
            }
        }

        return found;
    }

    private StructuredPage Filled(JsonElement thing) => IsReport(thing) || Type(thing).Contains("WebPage", StringComparison.OrdinalIgnoreCase)
        ? new StructuredPage(
            Headline ?? (IsReport(thing) ? Word(thing, "headline") : null),
            Published ?? Word(thing, "datePublished") ?? Word(thing, "uploadDate"),
            Modified ?? Word(thing, "dateModified"),
            Publisher ?? (thing.TryGetProperty("publisher", out var publisher) ? Name(publisher) : null),
            Body ?? Word(thing, "articleBody"))
        : this;

    private static List<JsonElement> Things(string json)
    {
        var things = new List<JsonElement>();
        try
        {
            // The element must outlive its document, whose rented memory is small and left to the collector.
            if (json.Length <= MostCharacters)
            {
                Gather(JsonDocument.Parse(HalfCharacter().Replace(json.Trim().TrimEnd(';'), @"\uFFFD"), Lenient).RootElement, things);
            }
        }
        catch (JsonException)
        {
            // A page whose data is broken still has its words.
        }

        return things;
    }

    private static void Gather(JsonElement element, List<JsonElement> things)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Gather(item, things);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            things.Add(element);
            foreach (var inner in new[] { "@graph", "mainEntity", "mainEntityOfPage" })
            {
                if (element.TryGetProperty(inner, out var graph))
                {
                    Gather(graph, things);
                }
            }
        }
    }

    private static bool IsReport(JsonElement thing) =>
        Type(thing) is var type && (type.Contains("Article", StringComparison.OrdinalIgnoreCase) || type.Contains("Posting", StringComparison.OrdinalIgnoreCase)
            || type.Contains("Report", StringComparison.OrdinalIgnoreCase) || type is "VideoObject" or "CreativeWork");

    private static string Type(JsonElement thing) => thing.TryGetProperty("@type", out var type)
        ? type.ValueKind == JsonValueKind.Array ? string.Join(' ', type.EnumerateArray().Select(t => t.ToString())) : type.ToString()
        : "";

    private static string? Word(JsonElement thing, string property) =>
        thing.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String && value.GetString()?.Trim() is { Length: > 0 } word
            ? System.Net.WebUtility.HtmlDecode(word)
            : null;

    private static string? Name(JsonElement publisher) => publisher.ValueKind switch
    {
        JsonValueKind.String => publisher.GetString(),
        JsonValueKind.Object => Word(publisher, "name"),
        JsonValueKind.Array => publisher.EnumerateArray().Select(Name).FirstOrDefault(n => n is not null),
        _ => null,
    };

    /// <summary>One half of a character written as an escape: a headline was cut in the middle of an emoji.</summary>
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}")]
    private static partial Regex HalfCharacter();
}
