using System.Collections.Immutable;
using Waybill.Reading.Tagging;
using Waybill.Reading.Text;

namespace Waybill.Reading.Events;

/// <summary>A sentence with its two parties, as the classifier of events sees it.</summary>
internal sealed class EventView
{
    private readonly ImmutableArray<Token> tokens;
    private readonly string[] stems;
    private readonly Part[] parts;
    private readonly Clusters clusters;
    private readonly Clues clues = new();
    private readonly bool inOrder;

    private EventView(MarkedEvent told, Clusters clusters)
    {
        this.clusters = clusters;
        tokens = Tokens.In(told.Sentence, 0, told.Sentence.Length);
        stems = [.. tokens.Select(t => Stem.Of(t.Lower))];
        inOrder = told.Source.Start <= told.Target.Start;
        var (first, second) = inOrder ? (told.Source, told.Target) : (told.Target, told.Source);
        parts = [.. tokens.Select(t =>
            told.Source.Overlaps(new TextSpan(t.Start, t.End)) ? Part.Source
            : told.Target.Overlaps(new TextSpan(t.Start, t.End)) ? Part.Target
            : t.Start < first.Start ? Part.Before : t.Start < second.Start ? Part.Between : Part.After)];
    }

    /// <summary>Where a word stands.</summary>
    private enum Part
    {
        Before,
        Between,
        After,
        Source,
        Target,
    }

    /// <summary>What is known of the event, as one word with its clues.</summary>
    public static Clues Of(MarkedEvent told, Clusters clusters)
    {
        var view = new EventView(told, clusters);
        view.Add(1, view.inOrder ? "in order" : "turned");
        view.Words();
        view.Edges();
        view.Roots();
        view.clues.EndWord();
        return view.clues;
    }

    private void Add(int kind, string value) => clues.Add(Clue.Of(kind, value));

    private bool IsWord(int at) => at >= 0 && at < tokens.Length && char.IsLetterOrDigit(tokens[at].Text[0]);

    /// <summary>Every word and pair of words, with and without the part they stand in.</summary>
    private void Words()
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!IsWord(i))
            {
                continue;
            }

            var part = (int)parts[i];
            Add(10 + part, stems[i]);
            if (clusters.Of(tokens[i].Lower) is { } group)
            {
                clues.Add(Clue.Of(20 + part, group.Group));
                clues.Add(Clue.Of(30 + part, group.Larger));
            }

            if (parts[i] is Part.Source or Part.Target)
            {
                continue;
            }

            Add(40, stems[i]);
            if (IsWord(i + 1) && parts[i + 1] == parts[i])
            {
                Add(50 + part, $"{stems[i]} {stems[i + 1]}");
                if (IsWord(i + 2) && parts[i + 2] == parts[i])
                {
                    Add(60 + part, $"{stems[i]} {stems[i + 1]} {stems[i + 2]}");
                }
            }
        }
    }

    /// <summary>The words right after the source and right around the target.</summary>
    private void Edges()
    {
        var source = Array.LastIndexOf(parts, Part.Source);
        var (target, end) = (Array.IndexOf(parts, Part.Target), Array.LastIndexOf(parts, Part.Target));
        for (var away = 1; away <= 3; away++)
        {
            Add(70 + away, StemAt(source + away));
            Add(74 + away, StemAt(target - away));
            Add(78 + away, StemAt(end + away));
        }

        Add(82, $"{StemAt(source + 1)} {StemAt(source + 2)}");
        Add(83, $"{StemAt(source + 2)} {StemAt(source + 3)}");
        Add(84, $"{StemAt(target - 2)} {StemAt(target - 1)}");
        Add(85, StemAt(end));
        Add(86, StemAt(source));
    }

    private string StemAt(int at) => at < 0 || at >= stems.Length ? "" : stems[at];

    /// <summary>The roots that words speak for: by part, the first after the source, and what follows what.</summary>
    private void Roots()
    {
        var found = new List<(int At, string Root)>();
        for (var i = 0; i < tokens.Length; i++)
        {
            foreach (var root in RootsAt(i))
            {
                found.Add((i, root));
                Add(90 + (int)parts[i], root);
                Add(100, root);
            }
        }

        var outside = found.Where(f => parts[f.At] is Part.Between or Part.After or Part.Before).ToList();
        var source = Array.LastIndexOf(parts, Part.Source);
        var near = outside.Where(f => f.At > source).Take(4).ToList();
        for (var i = 0; i < near.Count; i++)
        {
            Add(110 + i, near[i].Root);
        }

        foreach (var (one, other) in near.Zip(near.Skip(1)))
        {
            Add(120, $"{one.Root} {other.Root}");
        }

        foreach (var (count, root) in outside.GroupBy(f => f.Root).Select(g => (g.Count(), g.Key)))
        {
            Add(130 + Math.Min(count, 3), root);
        }
    }

    /// <summary>The roots of the longest phrase that begins at a word.</summary>
    private ReadOnlySpan<string> RootsAt(int at)
    {
        for (var to = Math.Min(at + RootWords.Longest, stems.Length); to > at; to--)
        {
            if (RootWords.Of(string.Join(' ', stems[at..to])) is { IsEmpty: false } roots)
            {
                return roots;
            }
        }

        return [];
    }
}
