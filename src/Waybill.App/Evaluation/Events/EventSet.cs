using System.Collections.Immutable;
using Waybill.App.Commands;
using Waybill.Reading.Events;

namespace Waybill.App.Evaluation.Events;

/// <summary>A labelled set of events: a table of sentences, parties and roots.</summary>
internal static class EventSet
{
    public const string Layout = "a folder with tables (.tsv) with the columns sentence, source, target and gold_root";

    /// <summary>All its events, and the rows that cannot be read.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static (ImmutableArray<MarkedEvent> Events, ImmutableArray<Rejection> Rejected) Read(string data)
    {
        var (events, rejected) = (ImmutableArray.CreateBuilder<MarkedEvent>(), ImmutableArray.CreateBuilder<Rejection>());
        foreach (var file in LabelledSets.Files(data, Layout, ".tsv").Where(f => Columns(File.ReadLines(f).FirstOrDefault() ?? "") is not null))
        {
            Read(file, events, rejected);
        }

        return events.Count > 0 ? (events.ToImmutable(), rejected.ToImmutable())
            : throw new UsageException($"Nothing under {data} is of that form; --data wants {Layout}.");
    }

    private static void Read(string file, ImmutableArray<MarkedEvent>.Builder events, ImmutableArray<Rejection>.Builder rejected)
    {
        var (line, columns) = (0, default((int Sentence, int Marked, int Source, int Target, int Root)));
        foreach (var row in File.ReadLines(file))
        {
            if (line++ == 0)
            {
                columns = Columns(row)!.Value; // only tables that have them come here
                continue;
            }

            var fields = row.Split('\t').Select(f => f.Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal)).ToArray();
            if (fields.Length <= Math.Max(columns.Root, Math.Max(columns.Source, columns.Target)) || fields[columns.Root].Length == 0)
            {
                rejected.Add(new Rejection($"{Path.GetFileName(file)}:{line}", "a field is missing"));
            }
            else
            {
                events.Add(Of(fields, columns));
            }
        }
    }

    /// <summary>Where the parties stand: by the marks where there are any, else by their words; a party that is not in the sentence stands at its edge.</summary>
    private static MarkedEvent Of(string[] fields, (int Sentence, int Marked, int Source, int Target, int Root) columns)
    {
        if (columns.Marked >= 0 && MarkedSentence.Read(fields[columns.Marked], fields[columns.Root]) is { } told)
        {
            return told;
        }

        var sentence = fields[columns.Sentence];
        return new MarkedEvent(
            sentence, Find(sentence, fields[columns.Source]) ?? new TextSpan(0, 0),
            Find(sentence, fields[columns.Target]) ?? new TextSpan(sentence.Length, sentence.Length), fields[columns.Root]);
    }

    private static TextSpan? Find(string sentence, string words) =>
        words.Trim() is { Length: > 0 } wanted && sentence.IndexOf(wanted, StringComparison.Ordinal) is >= 0 and var at ? new TextSpan(at, at + wanted.Length) : null;

    private static (int Sentence, int Marked, int Source, int Target, int Root)? Columns(string header)
    {
        var names = header.Split('\t');
        var found = (Array.IndexOf(names, "sentence"), Array.IndexOf(names, "marked_sentence"), Array.IndexOf(names, "source"), Array.IndexOf(names, "target"), Array.IndexOf(names, "gold_root"));
        return found is ( >= 0, _, >= 0, >= 0, >= 0) ? found : null;
    }
}
