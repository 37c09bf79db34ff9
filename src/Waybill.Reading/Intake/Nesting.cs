using System.Collections.Frozen;
using System.Text;

namespace Waybill.Reading.Intake;

/// <summary>
/// Leaves out the tags of a page that would open elements deeper than the bound, before the tree is built: a parser looks through all that is open
/// at every tag, so that 100,000 open elements cost minutes. No word is lost; pages that people made are returned as they are.
/// </summary>
internal static class Nesting
{
    /// <summary>Open formatting elements are opened again in every paragraph, so that few of them already multiply (HTML Standard, 13.2.4.3).</summary>
    private const int FormattingDepth = 48;

    /// <summary>Elements that never stay open, or that their like closes: a hundred thousand of them in a row are not deep.</summary>
    private static readonly FrozenSet<string> Flat = Set(
        "area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot rb rp rt rtc html head body frame keygen");

    private static readonly FrozenSet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Elements whose content is no markup.</summary>
    private static readonly FrozenSet<string> Raw = Set("script style textarea title xmp iframe noembed noframes");

    /// <summary>The page with no more than <paramref name="deepest"/> elements open at once.</summary>
    public static string Bounded(string html, int deepest)
    {
        StringBuilder? kept = null;
        var copied = 0;
        var (open, formatting, left, leftFormatting) = (0, 0, 0, 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length;)
        {
            if (Tag(html, at) is not { } tag)
            {
                var past = html.AsSpan(at).StartsWith("<!--") ? html.IndexOf("-->", at + 4, StringComparison.Ordinal) : at + 1;
                at = past < 0 ? -1 : html.IndexOf('<', past);
                continue;
            }

            if (!Flat.Contains(tag.Name) && !tag.Empty && !Keep(tag))
            {
                kept ??= new StringBuilder(html.Length);
                kept.Append(html, copied, at - copied).Append(' ');
                copied = tag.End;
            }

            at = html.IndexOf('<', tag.End);
        }

        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();

        bool Keep((string Name, bool Closing, bool Empty, int End) tag)
        {
            var isFormatting = Formatting.Contains(tag.Name);
            ref var depth = ref isFormatting ? ref formatting : ref open;
            ref var omitted = ref isFormatting ? ref leftFormatting : ref left;
            if (tag.Closing)
            {
                if (omitted > 0)
                {
                    omitted--;
                    return false;
                }

                depth = Math.Max(depth - 1, 0);
                return true;
            }

            if (depth >= (isFormatting ? FormattingDepth : deepest))
            {
                omitted++;
                return false;
            }

            depth++;
            return true;
        }
    }

    /// <summary>The tag at <paramref name="at"/>; for an element whose content is no markup, all of it up to its end tag.</summary>
    private static (string Name, bool Closing, bool Empty, int End)? Tag(string html, int at)
    {
        var closing = html[at + 1] == '/';
        var from = closing ? at + 2 : at + 1;
        var to = from;
        while (to < html.Length && to - from < 24 && (char.IsAsciiLetterOrDigit(html[to]) || html[to] is '-' or ':'))
        {
            to++;
        }

        if (to == from || !char.IsAsciiLetter(html[from]))
        {
            return null;
        }

        var name = html[from..to].ToLowerInvariant();
        var end = Close(html, to);
        if (!closing && Raw.Contains(name))
        {
            var stop = html.IndexOf($"</{name}", end, StringComparison.OrdinalIgnoreCase);
            return (name, false, true, stop < 0 ? html.Length : stop);
        }

        return (name, closing, Raw.Contains(name), end);
    }

    /// <summary>One past the tag's closing bracket, quoted attributes passed over.</summary>
    private static int Close(string html, int at)
    {
        for (var quote = '\0'; at < html.Length; at++)
        {
            var c = html[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && html[at - 1] == '=')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return at + 1;
            }
        }

        return html.Length;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
