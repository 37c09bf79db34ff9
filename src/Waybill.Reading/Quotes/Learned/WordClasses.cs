using System.Collections.Immutable;
using Waybill.Reading.Tagging;
using Waybill.Reading.Text;
using Waybill.Reference;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>Learns to tell nouns from verbs and other classes of words (Universal Dependencies, https://universaldependencies.org/u/pos/).</summary>
public static class WordClasses
{
    private static readonly TagCourse Course = new(Rounds: 5, Learners: 1, Bits: 18, Seed: 1);

    private static readonly TagSet Classes =
        new(["NOUN", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"]);

    /// <summary>Learns from texts whose words have their class, and writes the model.</summary>
    public static void Learn(
        IEnumerable<ClassedText> texts, Shelf shelf, Stream model, Action<int, double> tell, CancellationToken cancellationToken)
    {
        var clusters = Clusters.Open(shelf.Folder);
        TagTraining.Train(Classes, [.. texts.SelectMany(t => Examples(t, clusters))], Course, tell, cancellationToken).Save(model);
    }

    private static IEnumerable<TagExample> Examples(ClassedText text, Clusters clusters)
    {
        var classes = text.Classes.ToDictionary(c => c.Start, c => Classes.Names.IndexOf(c.Class));
        var sentences = Sentences.In(text.Text);
        var table = WordTable.Of(sentences, clusters, null);
        var from = 0;
        foreach (var sentence in sentences)
        {
            var to = from + sentence.Tokens.Length;
            var tags = sentence.Tokens.Select(t => classes.GetValueOrDefault(t.Start, -1)).Select(c => c < 0 ? Classes["X"] : c);
            yield return new TagExample(ClassClues.Of(new Stretch(table, from, to)), [.. tags]);
            from = to;
        }
    }
}
