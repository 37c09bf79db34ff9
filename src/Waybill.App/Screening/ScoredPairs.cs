using System.Collections.Immutable;
using System.Globalization;
using Waybill.App.Commands;
using Waybill.App.Printing;
using Waybill.FollowTheMoney;
using Waybill.Reference;
using Waybill.Reference.Matching;

namespace Waybill.App.Screening;

/// <summary>Pairs of names out of a file, scored: the same rows in the same order, with <c>score</c> and <c>match</c> after them.</summary>
internal static class ScoredPairs
{
    private static readonly string[] Wanted = ["schema", "name1", "name2"];

    /// <exception cref="UsageException">There is no such file, or it has no such columns.</exception>
    /// <exception cref="InvalidDataException">A row is broken.</exception>
    public static void Write(string file, Terminal terminal)
    {
        if (!File.Exists(file))
        {
            throw new UsageException($"There is no file {file}; --pairs wants a CSV file with the columns {string.Join(", ", Wanted)}.");
        }

        using var stream = File.OpenRead(file);
        using var rows = new CsvRows(stream, file).Read().GetEnumerator();
        string[] head = rows.MoveNext() ? rows.Current.Fields : [];
        var columns = Array.ConvertAll(Wanted, w => Array.FindIndex(head, h => h.Trim().Equals(w, StringComparison.OrdinalIgnoreCase)));
        if (Array.IndexOf(columns, -1) is var missing and >= 0)
        {
            throw new UsageException($"{file} has no column '{Wanted[missing]}'; --pairs wants {string.Join(", ", Wanted)}.");
        }

        // The terminal writes line by line; a file of a million pairs is written in pieces.
        var matcher = new Matcher();
        using var answer = new StringWriter { NewLine = "\n" };
        answer.WriteLine(CsvRows.Line([.. head, "score", "match"]));
        while (rows.MoveNext())
        {
            var row = rows.Current.Fields;
            if (row.Length != head.Length)
            {
                throw new InvalidDataException($"{file}: line {rows.Current.Line} has {row.Length} fields, the header has {head.Length}.");
            }

            var match = matcher.Score(Named(row[columns[0]], row[columns[1]]), Named(row[columns[0]], row[columns[2]]));
            answer.WriteLine(CsvRows.Line([.. row, match.Score.ToString("0.000", CultureInfo.InvariantCulture), match.IsMatch ? "true" : "false"]));
            if (answer.GetStringBuilder().Length > 1 << 16)
            {
                terminal.Text.Write(answer.ToString());
                answer.GetStringBuilder().Clear();
            }
        }

        terminal.Text.Write(answer.ToString());
    }

    private static Entity Named(string schema, string name) =>
        new("", schema.Trim(), ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("name", [name]));
}
