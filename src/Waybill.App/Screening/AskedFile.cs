using System.Text;
using Waybill.FollowTheMoney;
using Waybill.Reference;
using Waybill.Reference.Lists;

namespace Waybill.App.Screening;

/// <summary>Those to look for, from a file: names one a line, a table whose header has <c>name</c>, or entities of FollowTheMoney, told by content.</summary>
internal sealed class AskedFile(string path, string schema, Shelf shelf)
{
    private const int Longest = 1 << 20;

    /// <summary>Those asked for, and a word on each line that asks for nobody.</summary>
    public IEnumerable<Asked> Read(Action<Rejection> reject)
    {
        var first = File.ReadLines(path, Encoding.UTF8).FirstOrDefault(l => !string.IsNullOrWhiteSpace(l))?.TrimStart('\uFEFF', ' ') ?? "";
        return first.StartsWith('{') ? Entities(reject) : IsHeader(first) ? Rows(reject) : Names();
    }

    private static bool IsHeader(string line) => line.Split(',').Any(f => f.Trim().Trim('"').Equals("name", StringComparison.OrdinalIgnoreCase));

    private IEnumerable<Asked> Names() =>
        File.ReadLines(path, Encoding.UTF8).Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => Asked.Of(l.Length > Longest ? l[..Longest] : l.Trim(), schema));

    private IEnumerable<Asked> Rows(Action<Rejection> reject)
    {
        var name = Path.GetFileName(path);
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
        var line = 0;
        foreach (var text in File.ReadLines(path, Encoding.UTF8))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            if (EntityDocument.TryParse(Encoding.UTF8.GetBytes(text), out var document, out var because))
            {
                yield return Asked.Of(document.Entity);
            }
            else
            {
                reject(new Rejection(Path.GetFileName(path), $"line {line} is no entity: {because}."));
            }
        }
    }
}
