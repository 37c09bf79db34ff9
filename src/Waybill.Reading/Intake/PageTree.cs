using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Waybill.Reading.Intake;

/// <summary>Builds the tree of a page within bounds: depth before it begins, number and time as it goes. Scripts are never run, nothing is fetched.</summary>
internal static class PageTree
{
    public static IHtmlDocument Parse(string html, IntakeLimits limits, CancellationToken cancellationToken)
    {
        var elements = 0;
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                MaximumDepth = 2 * limits.Depth,
                SkipComments = true,
                DisableElementPositionTracking = true,
                OnCreated = (_, _) =>
                {
                    elements++;
                    if (elements > limits.Elements)
                    {
                        throw new UnreadableException($"The page has more than {limits.Elements} elements; save the report alone, or as plain text.");
                    }

                    if (elements % 512 == 0)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                    }
                },
            },
            BrowsingContext.New(Configuration.Default));
        return parser.ParseDocument(Nesting.Bounded(html, limits.Depth));
    }
}
