using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;

namespace Waybill.App.Evaluation.Times;

/// <summary>A text with its labelled times, as TimeML has it.</summary>
/// <param name="File">Where it stands.</param>
/// <param name="Text">The text without its marks.</param>
/// <param name="Written">The day on which it was written; null where the file does not say.</param>
/// <param name="Times">In the order of the text.</param>
internal sealed record TimeMlText(string File, string Text, LocalDate? Written, ImmutableArray<Timex> Times)
{
    /// <summary>Reads a file of TimeML: <c>TIMEX3</c> in <c>TEXT</c>, the time of writing in <c>DCT</c> or marked as <c>CREATION_TIME</c>.</summary>
    /// <returns>The text, or why there is none.</returns>
    public static (TimeMlText? Text, string? Why) Read(string file)
    {
        try
        {
            var root = XDocument.Load(file, LoadOptions.PreserveWhitespace);
            if (root.Descendants("TEXT").FirstOrDefault() is not { } body)
            {
                return (null, "This file has no element TEXT.");
            }

            var text = new StringBuilder();
            var times = ImmutableArray.CreateBuilder<Timex>();
            Take(body, text, times);
            return (new TimeMlText(file, text.ToString(), WrittenOn(root), times.ToImmutable()), null);
        }
        catch (XmlException e)
        {
            return (null, $"This is no XML: {e.Message}");
        }
    }

    private static void Take(XElement element, StringBuilder text, ImmutableArray<Timex>.Builder times)
    {
        foreach (var node in element.Nodes())
        {
            var start = text.Length;
            if (node is XText words)
            {
                text.Append(words.Value);
            }
            else if (node is XElement inner)
            {
                Take(inner, text, times);
                if (inner.Name.LocalName == "TIMEX3" && text.Length > start && !IsCreationTime(inner))
                {
                    times.Add(new Timex(start, text.Length, TypeOf(inner), inner.Attribute("value")?.Value));
                }
            }
        }
    }

    private static bool IsCreationTime(XElement timex) => timex.Attribute("functionInDocument")?.Value is "CREATION_TIME" or "PUBLICATION_TIME" && timex.Parent?.Name.LocalName == "DCT";

    private static TimeType TypeOf(XElement timex) => timex.Attribute("type")?.Value switch { "TIME" => TimeType.Time, "DURATION" => TimeType.Duration, "SET" => TimeType.Set, _ => TimeType.Date };

    private static LocalDate? WrittenOn(XDocument root)
    {
        var timex = root.Descendants("DCT").Elements("TIMEX3").FirstOrDefault()
            ?? root.Descendants("TIMEX3").FirstOrDefault(t => t.Attribute("functionInDocument")?.Value is "CREATION_TIME" or "PUBLICATION_TIME");
        return timex?.Attribute("value")?.Value is { Length: >= 10 } value && LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd").Parse(value[..10]) is { Success: true } day ? day.Value : null;
    }
}
