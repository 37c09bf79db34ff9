using System.Text;
using Waybill.FollowTheMoney;
using Waybill.Reference;
using Waybill.Reference.Lists;

namespace Waybill.App.Screening;

/// <summary>Those to look for, from a file: names one a line, a table whose header has <c>name</c>, or entities of FollowTheMoney, told by content.</summary>
internal sealed class AskedFile(string path, string schema, Shelf shelf)
{
    private readonly string name = Path.GetFileName(path);

    /// <summary>Those asked for, and a word on each line that asks for nobody.</summary>
    /// <exception cref="UnreadableListException">A line or row has no end, or a quotation mark stays open.</exception>
    public IEnumerable<Asked> Read(Action<Rejection> reject)
    {
        using var first = File.OpenRead(path);
        var line = new Utf8Lines(first, name).Read().Select(l => Encoding.UTF8.GetString(l.Span)).FirstOrDefault("");
        return line.StartsWith('{') ? Entities(reject) : IsHeader(line) ? Rows(reject) : Names();
    }

    private static bool IsHeader(string line) => line.Split(',').Any(f => f.Trim().Trim('"').Equals("name", StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Asked> Names()
    {
        using var stream = File.OpenRead(path);
        foreach (var line in new Utf8Lines(stream, name).Read())
        {
            yield return Asked.Of(Encoding.UTF8.GetString(line.Span), schema);
        }
    }

    private IEnumerable<Asked> Rows(Action<Rejection> reject)
    {
        using var stream = File.OpenRead(path);
        var csv = new CsvRows(stream, name) { Refusal = (file, because) => new UnreadableListException(file, because) };
        var rows = PlainCsv.Rows(
            csv.Read(), schema, new CountryCodes(shelf.Countries), shelf.Schemata,
            line => reject(new Rejection(name, $"line {line} has neither a name nor a number; it asks for nobody.")));
        foreach (var (_, entity) in rows)
        {
            yield return Asked.Of(entity);
        }
    }

    private IEnumerable<Asked> Entities(Action<Rejection> reject)
    {
        using var stream = File.OpenRead(path);
        var lines = new Utf8Lines(stream, name);
        foreach (var line in lines.Read())
        {
            if (EntityDocument.TryParse(line, out var document, out var because))
            {
                yield return Asked.Of(document.Entity);
            }
            else
            {
                reject(new Rejection(name, FormattableString.Invariant($"line {lines.Number} is no entity: {because}.")));
            }
        }
    }
}
