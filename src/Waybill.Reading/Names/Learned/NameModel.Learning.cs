using System.Collections.Immutable;
using System.Numerics;
using Waybill.Reading.Tagging;
using Waybill.Reading.Text;
using Waybill.Reference;

namespace Waybill.Reading.Names.Learned;

/// <content>Learning from marked texts.</content>
public sealed partial class NameModel
{
    private const int Rounds = 10;
    private const int Learners = 5;
    private const int Seed = 1;

    /// <summary>Learns from marked texts; the same texts in the same order give the same model.</summary>
    /// <param name="texts">What to learn from.</param>
    /// <param name="shelf">What is known before reading.</param>
    /// <param name="tell">Called after each round with its number, from 1, and the share of words that were tagged right in it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static NameModel Learn(IReadOnlyList<MarkedText> texts, Shelf shelf, Action<int, double>? tell, CancellationToken cancellationToken)
    {
        var clusters = Clusters.Open(shelf.Folder);
        var tags = TagSet.Of(texts.SelectMany(t => t.Names).Select(n => n.Kind).Distinct().Order(StringComparer.Ordinal));
        var basis = IsOwn(tags) ? null : Shipped(shelf, clusters);
        var examples = new List<TagExample>();
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            examples.AddRange(Examples(text, tags, clusters, basis, shelf));
        }

        // A few numbers for each word keep the clues apart well enough; a model that is shipped has to stay small.
        var bits = BitOperations.Log2((uint)examples.Sum(e => e.Tags.Length) + 1) + (basis is null ? 3 : 5);
        return new NameModel(TagTraining.Train(tags, examples, new TagCourse(Rounds, Learners, bits, Seed), tell, cancellationToken), clusters, basis);
    }

    private static IEnumerable<TagExample> Examples(MarkedText text, TagSet tags, Clusters clusters, NameModel? basis, Shelf shelf)
    {
        var sentences = SentencesOf(text);
        var read = NameText.Of(text.Document, sentences, shelf);
        var clues = NameClues.Of(basis is null ? read : read with { Known = [.. basis.In(read)] }, clusters);
        return sentences.Select((s, i) => new TagExample(clues[i], Right(s, text.Names, tags)));
    }

    /// <summary>The right tags of a sentence; a name takes every word that it shares a letter with.</summary>
    private static int[] Right(Sentence sentence, ImmutableArray<MarkedName> names, TagSet tags)
    {
        var right = new int[sentence.Tokens.Length];
        MarkedName? last = null;
        for (var (word, at) = (0, First(names, sentence.Start)); word < right.Length; word++)
        {
            while (at < names.Length && names[at].Span.End <= sentence.Tokens[word].Start)
            {
                at++;
            }

            if (at < names.Length && names[at].Span.Start < sentence.Tokens[word].End)
            {
                right[word] = tags[$"{(names[at] == last ? 'I' : 'B')}-{names[at].Kind}"];
                last = names[at];
            }
        }

        return right;
    }

    /// <summary>The first name that ends after a place in the text.</summary>
    private static int First(ImmutableArray<MarkedName> names, int start)
    {
        var (low, high) = (0, names.Length);
        while (low < high)
        {
            var mid = (low + high) / 2;
            (low, high) = names[mid].Span.End <= start ? (mid + 1, high) : (low, mid);
        }

        return low;
    }
}
