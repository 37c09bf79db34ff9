using Waybill.Reading.Tagging;

namespace Waybill.Reading.Names.Learned;

/// <summary>What is known about each word of a document when its names are to be told.</summary>
internal static class NameClues
{
    /// <summary>The clues for every sentence of a text.</summary>
    public static Clues[] Of(NameText text, Clusters clusters)
    {
        var (classes, from) = (text.Words.Value.Class.AsMemory(), 0);
        var (hints, story, all) = (NameHints.Of(text), new NameStory(text), new Clues[text.Sentences.Length]);
        for (var sentence = 0; sentence < all.Length; sentence++)
        {
            var view = new NameView(text.Sentences[sentence], hints[sentence], clusters, classes.Slice(from, text.Sentences[sentence].Tokens.Length));
            from += text.Sentences[sentence].Tokens.Length;
            all[sentence] = new Clues();
            for (var word = 0; word < view.Count; word++)
            {
                view.Add(all[sentence], word);
                story.Add(all[sentence], sentence, word);
                all[sentence].EndWord();
            }
        }

        return all;
    }
}
