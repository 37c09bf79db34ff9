using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Waybill.Reading.Intake.Scans;

/// <summary>The program that reads the letters of a picture, Debian's Tesseract, where it is installed. It runs beside Waybill, within bounds, and uses no network.</summary>
internal sealed partial class Tesseract
{
    /// <summary>What to do where it is missing.</summary>
    public const string Remedy = "install Tesseract (apt install tesseract-ocr tesseract-ocr-rus tesseract-ocr-fas tesseract-ocr-ara) and give it again";

    private const string Program = "tesseract";
    private const int MostOutput = 16 * 1024 * 1024;

    /// <summary>Of the languages that Tesseract can have, those that reports here come in, by the script that its own detection names.</summary>
    private static readonly (string Script, string[] Languages)[] Scripts =
    [
        ("Latin", ["eng", "deu", "fra", "spa", "ita", "por", "tur", "nld", "pol"]),
        ("Cyrillic", ["rus", "ukr", "eng"]),
        ("Arabic", ["fas", "ara"]),
        ("Hebrew", ["heb", "eng"]),
        ("Han", ["chi_sim", "eng"]),
    ];

    private static readonly (string Code, string Name)[] Names =
        [("en", "eng"), ("ru", "rus"), ("fa", "fas"), ("ar", "ara"), ("uk", "ukr"), ("de", "deu"), ("fr", "fra"), ("es", "spa"), ("it", "ita"), ("pt", "por"), ("tr", "tur"), ("nl", "nld"), ("pl", "pol"), ("he", "heb"), ("zh", "chi_sim")];

    private static readonly Lazy<Tesseract?> Found = new(Find);

    private readonly ImmutableArray<string> languages;
    private readonly bool tellsScripts;

    private Tesseract(string version, ImmutableArray<string> all)
    {
        Version = version;
        tellsScripts = all.Contains("osd");
        languages = [.. all.Where(l => l != "osd")];
    }

    /// <summary>The program, or null where it is not installed.</summary>
    public static Tesseract? Installed => Found.Value;

    /// <summary>Its version: <c>5.3.0</c>.</summary>
    public string Version { get; }

    /// <summary>Whether it has a language, by its own name for it.</summary>
    public bool Has(string language) => languages.Contains(language);

    /// <summary>The words in a picture; null where it cannot open it.</summary>
    /// <param name="picture">The bytes of the picture.</param>
    /// <param name="language">The language that the user gave, null where it is to be found out.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Recognised? Read(ReadOnlyMemory<byte> picture, string? language, CancellationToken cancellationToken)
    {
        var wanted = Names.FirstOrDefault(n => n.Code == Languages.Primary(language)).Name;
        string[] tries = wanted is not null && languages.Contains(wanted) ? [wanted] : Expected(picture, cancellationToken);
        Recognised? best = null;
        foreach (var expected in tries)
        {
            var output = ChildProcess.Run(Program, ["stdin", "stdout", "-l", expected, "--psm", tellsScripts ? "1" : "3", "tsv"], picture, MostOutput, cancellationToken);
            var read = output is { ExitCode: 0 } ? Recognised.FromTable(output.Text, expected) : null;
            best = read is not null && (best is null || read.Confidence > best.Confidence) ? read : best;
        }

        return best;
    }

    /// <summary>The languages to try: those of the script that is seen; Persian and Arabic one after the other, for together each spoils the other's letters.</summary>
    private string[] Expected(ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        var seen = tellsScripts ? ChildProcess.Run(Program, ["stdin", "stdout", "--psm", "0"], picture, MostOutput, cancellationToken) : null;
        // Each page of a TIFF is told by itself; the file is recognised with the languages of all of them.
        string[] scripts = seen is { ExitCode: 0 } ? [.. ScriptSeen().Matches(seen.Text).Select(m => m.Groups[1].Value).Distinct()] : [];
        string[] fitting = [.. Scripts.Where(s => scripts.Contains(s.Script)).SelectMany(s => s.Languages).Distinct().Where(l => languages.Contains(l))];
        return fitting is [] ? [string.Join('+', languages)] : scripts is ["Arabic"] ? fitting : [string.Join('+', fitting)];
    }

    private static Tesseract? Find()
    {
        var version = ChildProcess.Run(Program, ["--version"], default, MostOutput, CancellationToken.None);
        var listed = version is { ExitCode: 0 } ? ChildProcess.Run(Program, ["--list-langs"], default, MostOutput, CancellationToken.None) : null;
        ImmutableArray<string> all = [.. listed?.Text.Split('\n').Skip(1).Select(l => l.Trim()).Where(l => l.Length > 0) ?? []];
        return version is not null && all.Any(l => l != "osd") ? new(VersionNumber().Match(version.Text).Groups[1].Value, all) : null;
    }

    [GeneratedRegex(@"Script: (\w+)")]
    private static partial Regex ScriptSeen();

    [GeneratedRegex(@"tesseract v?(\d[\w.-]*)")]
    private static partial Regex VersionNumber();
}
