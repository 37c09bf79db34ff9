using System.Globalization;
using Waybill.App.Commands;
using Waybill.Reference.Lists;
using Waybill.Reference.Matching;

namespace Waybill.App.Screening;

/// <summary>Scores pairs of names: the rows of a table as they were, with a score and whether it is a match added.</summary>
internal static class NamePairs
{
    private static readonly string[] Needed = ["schema", "name1", "name2"];

    public static void Score(Bench bench, string file)
    {
        if (!File.Exists(file))
        {
            throw new UsageException($"{file}: there is no such file; --pairs wants a CSV with the columns schema, name1, name2.");
        }

        try
        {
            Write(bench, CsvTable.Read(file), file);
        }
        catch (UnreadableListException fault)
        {
            throw new UsageException(fault.Message);
        }
    }

    private static void Write(Bench bench, IEnumerable<string[]> rows, string file)
    {
        var matcher = new Matcher();
        string[]? header = null;
        foreach (var row in rows)
        {
            if (header is null)
            {
                header = row;
                if (Needed.FirstOrDefault(n => !header.Contains(n)) is { } missing)
                {
                    throw new UsageException($"{file}: the column '{missing}' is missing; --pairs wants a CSV with the columns schema, name1, name2, found {string.Join(", ", header)}.");
                }

                bench.Terminal.Text.WriteLine(CsvTable.Line([.. row, "score", "match"]));
                continue;
            }

            string Field(string name) => Array.IndexOf(header, name) is var at && at < row.Length ? row[at] : "";
            var (one, other) = (Asked.Of(Field("name1"), Field("schema")).Entity, Asked.Of(Field("name2"), Field("schema")).Entity);
            var match = matcher.Score(one, other);
            bench.Terminal.Text.WriteLine(CsvTable.Line([.. row, match.Score.ToString("0.####", CultureInfo.InvariantCulture), match.IsMatch ? "true" : "false"]));
        }
    }
}
