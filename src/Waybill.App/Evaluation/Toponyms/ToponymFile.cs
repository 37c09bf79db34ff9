using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Waybill.Reference.Places;

namespace Waybill.App.Evaluation.Toponyms;

/// <summary>
/// Reads corpora in the layout of LGL (<c>toponym</c> with <c>start</c>, <c>end</c>, <c>phrase</c> and <c>gaztag</c>) and of GeoVirus
/// (<c>location</c> with <c>start</c>, <c>end</c>, <c>name</c>, <c>lat</c>, <c>lon</c>). One of them counts from 0 and the other from 1:
/// the words at the place tell which.
/// </summary>
internal sealed class ToponymFile(Countries countries)
{
    /// <summary>The articles of one file; what cannot be read is told, and the rest goes on.</summary>
    public ImmutableArray<ToponymText> Read(string file, Action<Rejection> reject)
    {
        XDocument corpus;
        try
        {
            corpus = XDocument.Load(file, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException e)
        {
            reject(new Rejection(file, $"This is no XML: {e.Message}"));
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<ToponymText>();
        foreach (var article in corpus.Descendants("article"))
        {
            var where = FormattableString.Invariant($"{file}#{texts.Count + 1}");
            var text = article.Element("text")?.Value ?? "";
            var toponyms = article.Descendants().Where(e => e.Name.LocalName is "toponym" or "location").Select(e => Read(e, text)).ToList();
            foreach (var unread in toponyms.Where(t => t is null))
            {
                reject(new Rejection(where, "A label's words do not stand where it says."));
            }

            texts.Add(new(where, text, [.. toponyms.OfType<Toponym>()]));
        }

        return texts.DrainToImmutable();
    }

    private Toponym? Read(XElement label, string text)
    {
        var phrase = label.Element("phrase")?.Value ?? label.Element("name")?.Value ?? "";
        if (phrase.Length == 0 || !int.TryParse(Of(label, "start"), NumberStyles.None, CultureInfo.InvariantCulture, out var start))
        {
            return null;
        }

        start = Stands(text, start, phrase) ? start : start - 1;
        return Stands(text, start, phrase) ? new(new(start, start + phrase.Length), phrase, Point(label), Country(label, phrase)) : null;
    }

    private static bool Stands(string text, int start, string phrase) => start >= 0 && start <= text.Length && text.AsSpan(start).StartsWith(phrase, StringComparison.Ordinal);

    private static GeoPoint? Point(XElement label) =>
        double.TryParse(Of(label, "lat"), NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
        && double.TryParse(Of(label, "lon"), NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude) ? new(latitude, longitude) : null;

    /// <summary>The country where the gazetteer's code says that one is meant; where a set has no codes, where the words are one's name.</summary>
    private string? Country(XElement label, string phrase) => Of(label, "fcode") switch
    {
        null => countries.ByName(phrase)?.Code,
        var code when code.StartsWith("PCL", StringComparison.Ordinal) => Of(label, "country") is { } name ? countries.ByName(name)?.Code : null,
        _ => null,
    };

    private static string? Of(XElement label, string field) => label.Descendants(field).FirstOrDefault()?.Value.Trim() is { Length: > 0 } value ? value : null;
}
