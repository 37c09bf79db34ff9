using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Waybill.Reading.Intake;

/// <summary>
/// Finds the report among the blocks of a page, after Arc90's Readability: paragraphs vote for the elements above them, links vote against,
/// and the element with the most votes holds the report.
/// </summary>
internal sealed partial class Article
{
    private const int ShortestVoter = 25;
    private const int VoteReach = 6;

    private readonly Dictionary<IElement, double> votes = [];
    private readonly Dictionary<IElement, (int Text, int Links)> sizes = [];
    private readonly ImmutableArray<Block> blocks;

    private Article(ImmutableArray<Block> blocks) => this.blocks = blocks;

    /// <summary>The blocks that make the report, in reading order.</summary>
    public static ImmutableArray<Block> In(ImmutableArray<Block> blocks)
    {
        var apart = blocks.Where(b => !b.Aside).ToImmutableArray();
        var found = new Article(apart).Find();
        var all = apart.Sum(b => b.Text.Length);
        // A page whose class names mislead: everything was set apart, or nearly so.
        return found.Sum(b => b.Text.Length) >= 200 || all >= blocks.Sum(b => b.Text.Length) ? found : Better(found, new Article(blocks).Find());
    }

    private static ImmutableArray<Block> Better(ImmutableArray<Block> one, ImmutableArray<Block> other) =>
        other.Sum(b => b.Text.Length) > 3 * one.Sum(b => b.Text.Length) ? other : one;

    private ImmutableArray<Block> Find()
    {
        foreach (var block in blocks)
        {
            Count(block);
        }

        if (votes.Count == 0)
        {
            return [.. blocks.Where(b => b.LinkShare < 0.5)];
        }

        var root = Widen(votes.MaxBy(v => Final(v.Key, v.Value)).Key);
        var inside = blocks.Where(b => IsWithin(b.Owner, root)).ToArray();
        return Trim(inside);
    }

    private void Count(Block block)
    {
        for (var above = block.Owner; above is not null; above = above.ParentElement)
        {
            var (text, links) = sizes.GetValueOrDefault(above);
            sizes[above] = (text + block.Text.Length, links + block.LinkLength);
        }

        if (block.Text.Length < ShortestVoter || block.Level > 0 || block.LinkShare > 0.5)
        {
            return;
        }

        var vote = (1 + block.Text.Count(IsComma) + Math.Min(block.Text.Length / 100, 3)) * (block.Owner.LocalName is "li" or "tr" ? 0.4 : 1);
        var at = block.Owner.LocalName is "p" or "li" or "blockquote" or "pre" or "tr" ? block.Owner.ParentElement : block.Owner;
        for (var level = 0; at is not null && level < VoteReach; level++, at = at.ParentElement)
        {
            votes[at] = votes.GetValueOrDefault(at) + (vote / (level switch { 0 => 1, 1 => 2, _ => level * 3 }));
        }
    }

    private double Final(IElement element, double vote)
    {
        var (text, links) = sizes[element];
        var named = element.GetAttribute("itemprop") == "articleBody" || BodyName().IsMatch($"{element.ClassName} {element.Id}");
        var weight = named ? 1.5 : element.LocalName is "body" or "html" ? 0.7 : 1;
        return vote * weight * (1 - ((double)links / Math.Max(text, 1)));
    }

    /// <summary>Goes up where the level above has gathered about as much again: the report lies in several parts.</summary>
    private IElement Widen(IElement top)
    {
        var root = top;
        for (var above = top.ParentElement; above is not null and not { LocalName: "body" or "html" }; above = above.ParentElement)
        {
            var (text, links) = sizes[above];
            var (inner, innerLinks) = sizes[root];
            var more = text - inner;
            var moreLinks = links - innerLinks;
            var gathered = votes.GetValueOrDefault(above) >= 0.5 * votes[top] || IsCutUp(above, root);
            if (more > 0.25 * inner && moreLinks < 0.25 * more && gathered)
            {
                root = above;
            }
        }

        return root;
    }

    /// <summary>Whether the branch that leads down to the root has a sibling of the same make with paragraphs and no heading of its own: one report cut up by advertisements.</summary>
    private bool IsCutUp(IElement above, IElement root)
    {
        var branch = root;
        while (branch.ParentElement is { } parent && parent != above)
        {
            branch = parent;
        }

        return branch is { LocalName: "div", ClassName.Length: > 0 }
            && above.Children.Count(c => c.LocalName == "div" && c.ClassName == branch.ClassName && votes.GetValueOrDefault(c) > 0.1 * votes[root] && c.QuerySelector("h1, h2 a, h3 a, article") is null) > 1;
    }

    private static bool IsWithin(IElement element, IElement root)
    {
        for (IElement? at = element; at is not null; at = at.ParentElement)
        {
            if (at == root)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Leaves out the lists of links, and the headings that stand over nothing.</summary>
    private static ImmutableArray<Block> Trim(IEnumerable<Block> inside)
    {
        var kept = inside.Where(b => b.LinkShare < (b.Text.Length < 80 ? 0.6 : 0.8) || b.Owner.Closest("blockquote") is not null).ToList();
        while (kept.Count > 1 && kept[^1].Level > 0)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return [.. kept];
    }

    private static bool IsComma(char c) => c is ',' or '\u060C' or '\u3001' or '\uFF0C' or '\u055D';

    [GeneratedRegex(@"article-?_*(?:body|content|text)|articlebody|entry-?_*content|post-?_*(?:content|body|text)|story-?_*(?:body|content|text)|body-?_*(?:copy|content|text)|news-?_*(?:body|text|content)", RegexOptions.IgnoreCase)]
    private static partial Regex BodyName();
}
