using System.Globalization;
using Waybill.App.Commands;
using Waybill.Reading.Quotes.Learned;

namespace Waybill.App.Evaluation;

/// <summary><c>train word-classes</c>: learns to tell nouns from verbs, which the tagger of attributions builds on.</summary>
internal sealed class WordClassTraining : ITraining
{
    public string Name => "word-classes";

    public string Layout => "a folder with texts (.txt), each with its words' classes beside it (.classes: start, end and class of a word a line)";

    public Task TrainAsync(string data, Stream model, Bench bench, CancellationToken cancellationToken)
    {
        WordClasses.Learn(
            LabelledSets.Files(data, Layout, ".classes").Select(Text),
            bench.Shelf,
            model,
            (round, right) => bench.Terminal.Note(FormattableString.Invariant($"round {round}: {right:P2} of the words right.")),
            cancellationToken);
        return Task.CompletedTask;
    }

    private static ClassedText Text(string path) => new(
        File.ReadAllText(Path.ChangeExtension(path, ".txt")),
        [.. File.ReadLines(path).Select(l => l.Split(' ')).Where(l => l.Length == 3).Select(l => (int.Parse(l[0], CultureInfo.InvariantCulture), l[2]))]);
}
