using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace Waybill.App.Commands;

/// <summary>The options that several verbs share.</summary>
internal static class Options
{
    private static readonly LocalDate First = new(1800, 1, 1);
    private static readonly LocalDate Last = new(2199, 12, 31);

    public static Argument<string[]> Files(string name = "FILE", string? description = null) =>
        new(name) { Description = description ?? "Reports (HTML, text, Markdown, PDF, DOCX, EML, pictures of text) and folders of them.", Arity = ArgumentArity.OneOrMore };

    public static Argument<string> Case() => new("CASE") { Description = "The case file, a folder." };

    public static Option<string[]> Registers() => new("--register")
    {
        Description = "A register of arms transfers (SIPRI's table, either export) to look stated deals up in; may be given again.",
        HelpName = "FILE",
    };

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON document." };

    public static Option<bool> JsonLines() => new("--jsonl") { Description = "Print JSON, one object a line." };

    public static Option<string> By() => new("--by")
    {
        Description = "Who does it, for the case's log (default: your user name).",
        DefaultValueFactory = _ => string.IsNullOrWhiteSpace(Environment.UserName) ? "unknown" : Environment.UserName,
        CustomParser = found => One(found, value => value.Length > 0 && !value.Any(char.IsControl)
            ? value
            : Fail<string>(found, "--by wants a name on one line.")),
    };

    public static Option<LocalDate?> Published() => new("--published")
    {
        Description = "The day of publication, as 2023-06-10; relative times are resolved against it.",
        HelpName = "DATE",
        CustomParser = found => One<LocalDate?>(found, value => Day("--published", value, out var day) is { } trouble ? Fail<LocalDate?>(found, trouble) : day),
    };

    public static Option<string?> Language() => new("--lang")
    {
        Description = "The language of the reports (BCP 47: en), where it should not be guessed.",
        HelpName = "LANG",
        CustomParser = found => One<string?>(found, value => value.Length >= 2 && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && char.IsAsciiLetter(value[0])
            ? value.ToLowerInvariant()
            : Fail<string?>(found, $"--lang wants a language tag such as en or ru, found '{value}'.")),
    };

    /// <summary>Reads a day; says what is wrong with it, or null.</summary>
    public static string? Day(string option, string value, out LocalDate day)
    {
        var parsed = LocalDatePattern.Iso.Parse(value);
        day = parsed.Success ? parsed.Value : default;
        return parsed.Success && day >= First && day <= Last
            ? null
            : $"{option} wants a day as YYYY-MM-DD between {First.Year} and {Last.Year}, such as 2023-06-10; found '{value}'.";
    }

    public static T? Fail<T>(System.CommandLine.Parsing.ArgumentResult found, string because)
    {
        found.AddError(because);
        return default;
    }

    private static T? One<T>(System.CommandLine.Parsing.ArgumentResult found, Func<string, T?> parse) => parse(found.Tokens[^1].Value);
}
