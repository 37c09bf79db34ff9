using System.Text.Json;
using System.Text.RegularExpressions;

namespace Waybill.Reading.Intake;

/// <summary>Tells from how a text begins whether it is a page, a mail or something no reader here is for.</summary>
internal static partial class TextShape
{
    /// <summary>Far enough to see past a long comment or style sheet at the top of a page.</summary>
    private const int Far = 4096;

    public static bool IsHtml(string text)
    {
        var head = Head(text);
        return Opening().IsMatch(head) || (head.StartsWith('<') && Elements().Count(head) >= 3);
    }

    /// <summary>RFC 5322: a mail begins with header fields; two that only mails have, before the first empty line.</summary>
    public static bool IsMail(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 64 * 1024)).TrimStart().ToString();
        var end = BlankLine().Match(head);
        var fields = end.Success ? head[..end.Index] : head;
        return HeaderField().IsMatch(fields) && MailFields().Matches(fields).Select(m => m.Groups[1].Value.ToUpperInvariant()).Distinct().Count() >= 2
            && fields.Split('\n').All(l => l.Length == 0 || char.IsWhiteSpace(l[0]) || HeaderField().IsMatch(l) || l.StartsWith("From ", StringComparison.Ordinal));
    }

    /// <summary>What a text is that is meant for machines; null for prose.</summary>
    public static string? Foreign(string text)
    {
        var head = Head(text);
        return head.StartsWith("<?xml", StringComparison.Ordinal) ? "an XML file" : head is ['{' or '[', ..] && IsJson(text) ? "a JSON file" : null;
    }

    private static string Head(string text) => text.AsSpan(0, Math.Min(text.Length, Far)).TrimStart(" \t\r\n\f\uFEFF").ToString();

    private static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();

    [GeneratedRegex(@"</?(?:html|head|title|meta|link|body|div|p|span|h[1-6]|table|article|section|main|script|style|ul|a|br|b|i|font|center)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Elements();

    [GeneratedRegex(@"^(?:From [^\r\n]*\r?\n)?[!-9;-~]+[ \t]*:", RegexOptions.NonBacktracking)]
    private static partial Regex HeaderField();

    [GeneratedRegex(@"(?:^|\n)(From|Received|Message-ID|MIME-Version|Return-Path|Delivered-To|DKIM-Signature|Content-Type|Date|Subject)[ \t]*:", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex MailFields();

    [GeneratedRegex(@"\r?\n\r?\n", RegexOptions.NonBacktracking)]
    private static partial Regex BlankLine();
}
