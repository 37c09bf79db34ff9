using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Waybill.Reading.Intake;

/// <summary>Cuts a page into blocks in reading order and marks those the page itself sets apart from the report.</summary>
internal sealed partial class Blocks
{
    private static readonly FrozenSet<string> Inline = Set(
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr amp-ad");

    private static readonly FrozenSet<string> Skipped = Set(
        "script style noscript template svg math iframe object embed canvas audio video picture img map button select option textarea input datalist dialog head link meta title progress meter amp-ad rp rt");

    private static readonly FrozenSet<string> AsideTags = Set("nav footer aside menu figcaption");

    private static readonly FrozenSet<string> AsideRoles = Set("navigation complementary contentinfo search menu menubar dialog alert toolbar banner tablist");

    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly StringBuilder text = new();
    private readonly CancellationToken cancellationToken;
    private int links;

    private Blocks(CancellationToken cancellationToken) => this.cancellationToken = cancellationToken;

    public static ImmutableArray<Block> Of(IElement root, CancellationToken cancellationToken)
    {
        var walk = new Blocks(cancellationToken);
        walk.Walk(root, root, false, false);
        walk.Flush(root, false);
        return walk.blocks.ToImmutable();
    }

    /// <summary>The tree is no deeper than the parser's bound, so that this may call itself.</summary>
    private void Walk(INode node, IElement owner, bool aside, bool inLink)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                Append(words.Data, inLink);
            }
            else if (child is IElement element && !Skipped.Contains(element.LocalName) && !IsHidden(element))
            {
                Enter(element, owner, aside, inLink);
            }
        }
    }

    private void Enter(IElement element, IElement owner, bool aside, bool inLink)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            Break(owner, aside);
        }
        else if (IsInline(element))
        {
            if (IsAside(element))
            {
                SetApart(element, inLink || name == "a");
            }
            else
            {
                Walk(element, owner, aside, inLink || name == "a");
            }
        }
        else if (name is "td" or "th")
        {
            text.Append(text.Length > 0 ? "\t" : "");
            Walk(element, owner, aside || IsAside(element), inLink);
        }
        else
        {
            cancellationToken.ThrowIfCancellationRequested();
            Flush(owner, aside);
            var apart = aside || IsAside(element);
            Walk(element, element, apart, inLink);
            Flush(element, apart);
        }
    }

    /// <summary>A label in the middle of a sentence, set apart by the page, becomes a block of its own and leaves the sentence whole.</summary>
    private void SetApart(IElement element, bool inLink)
    {
        var (before, linked) = (text.ToString(), links);
        text.Clear();
        links = 0;
        Walk(element, element, true, inLink);
        Flush(element, true);
        text.Append(before);
        links = linked;
    }

    /// <summary>What flows with the words. An element that HTML does not know, as <c>x-source</c>, does so unless it holds paragraphs (CSS 2.2, 9.2: display is inline unless told otherwise).</summary>
    private static bool IsInline(IElement element) =>
        Inline.Contains(element.LocalName)
        || (element.LocalName.Contains('-', StringComparison.Ordinal) && element.QuerySelector("p, div, ul, ol, table, section, article, h1, h2, h3, h4, blockquote, br, slot") is null);

    private void Append(string words, bool inLink)
    {
        var before = text.Length;
        foreach (var c in words)
        {
            if (c is '\u00AD' or '\u200B' or '\uFEFF')
            {
                continue;
            }

            if (!char.IsWhiteSpace(c))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
            {
                text.Append(' ');
            }
        }

        links += inLink ? text.Length - before : 0;
    }

    /// <summary>One line break stays one; a second makes a paragraph.</summary>
    private void Break(IElement owner, bool aside)
    {
        while (text.Length > 0 && text[^1] is ' ' or '\t')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] == '\n')
        {
            Flush(owner, aside);
        }
        else if (text.Length > 0)
        {
            text.Append('\n');
        }
    }

    private void Flush(IElement owner, bool aside)
    {
        var words = text.ToString().Trim();
        if (words.Length > 0)
        {
            blocks.Add(new Block(words, Math.Min(links, words.Length), owner, aside));
        }

        text.Clear();
        links = 0;
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { Length: > 0 } style && Invisible().IsMatch(style))
        || (element.GetAttribute("aria-hidden") == "true" && element.LocalName is not ("div" or "article" or "section" or "main" or "p"));

    private static bool IsAside(IElement element)
    {
        if (AsideTags.Contains(element.LocalName) || (element.GetAttribute("role") is { } role && AsideRoles.Contains(role)))
        {
            return true;
        }

        if (element.LocalName is "body" or "html" or "article" or "main" or "blockquote")
        {
            return false;
        }

        var names = $"{element.ClassName} {element.Id} {element.GetAttribute("data-component")} {element.GetAttribute("data-testid")}";
        return names.Length > 3 && Apart().IsMatch(names) && !Body().IsMatch(names);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase)]
    private static partial Regex Invisible();

    /// <summary>Class names and ids by which sites set things apart, gathered from the themes of the large publishing systems.</summary>
    [GeneratedRegex(@"comment|disqus|respond\b|\breply|share|sharing|social|sidebar|side-bar|related|recommend|recirc|promo|newsletter|subscri|sign-?up|advert|\bads?\b|[-_]ads?[-_]|\bad-|sponsor|breadcrumb|footer|masthead|\bmenu|[-_]menu|\bnav|[-_]nav|popup|pop-up|modal|cookie|consent|gdpr|banner|byline|by-line|author|tag-?list|\btags?\b|[-_]tags\b|topics|widget|tooltip|popover|rollover|hover-?card|outbrain|taboola|trending|popular|most-?read|pagination|pager|toolbar|\brail\b|right-rail|infobox|hatnote|mw-editsection|toc\b|reflist|catlinks|printfriendly|skip-?link|caption|credit|copyright|disclaimer|read-?(?:more|next|also)|more-?(?:stories|news|on|from|links)|teaser|rating|screen-reader|sr-only|visually-?hidden|meta\b|timestamp|dateline\b|publish|login|account|donat", RegexOptions.IgnoreCase)]
    private static partial Regex Apart();

    /// <summary>Names that say a block is the report itself, whatever else they say.</summary>
    [GeneratedRegex(@"article-?_?body|articlebody|article-?_?content|article-?_?text|entry-?content|post-?content|post-?body|story-?body|story-?content|main-?content|page-?content|content-?body|body-?content|body-?copy|article__body|news-?text|richtext|text-?content|embed", RegexOptions.IgnoreCase)]
    private static partial Regex Body();
}
