using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Waybill.Publishing;

/// <summary>The words in which the dossier speaks of claims, verdicts, times and numbers.</summary>
internal static class Phrases
{
    private static readonly LocalDatePattern LongDay = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern MonthOnly = LocalDatePattern.CreateWithInvariantCulture("MMMM uuuu");
    private static readonly InstantPattern LongInstant = InstantPattern.CreateWithInvariantCulture("d MMMM uuuu, HH:mm 'UTC'");

    public static string Word(Standing standing) => standing switch
    {
        Standing.Supported => "supported",
        Standing.Contradicted => "contradicted",
        Standing.Undecided => "undecided",
        _ => "unchecked",
    };

    public static string Label(string word) => word switch
    {
        "supported" => "Supported",
        "contradicted" => "Contradicted",
        "undecided" => "Undecided",
        _ => "Not checked",
    };

    /// <summary>The sign that goes with the word, so that colour never says it alone.</summary>
    public static string Sign(string word) => word switch
    {
        "supported" => "✓",
        "contradicted" => "✕",
        "undecided" => "?",
        _ => "·",
    };

    public static string Event(EventKind kind) => kind switch
    {
        EventKind.Use => "use or possession",
        EventKind.Violation => "breach of rules",
        EventKind.Other => "other event",
        _ => kind.ToString().ToLower(CultureInfo.InvariantCulture),
    };

    /// <summary>How the source puts it, as a verb before the quoted words.</summary>
    public static string Verb(Claim claim)
    {
        var (says, denies) = IsPlural(claim.Source) ? ("say", "deny") : ("says", "denies");
        return (claim.Polarity, claim.Certainty) switch
        {
            (Polarity.Denied, Certainty.Certain) => $"{denies}:",
            (Polarity.Denied, _) => $"{denies}, with reserve:",
            (_, Certainty.Certain) => $"{says}:",
            (_, Certainty.Probable) => $"{says} it is likely:",
            (_, Certainty.Possible) => $"{says} it may be:",
            _ => $"{says}, without vouching for it:",
        };
    }

    public static string Sureness(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "said flatly",
        Certainty.Probable => "said to be likely",
        Certainty.Possible => "said to be possible",
        _ => "alleged, intended or asked",
    };

    public static string Day(LocalDate day) => LongDay.Format(day);

    public static string Moment(Instant instant) => LongInstant.Format(instant);

    public static string Time(When when) => (when.Earliest, when.Latest) switch
    {
        ({ } a, { } b) when a == b => Day(a),
        ({ } a, { } b) when IsMonth(a, b) => MonthOnly.Format(a),
        ({ } a, { } b) => $"{Day(a)} to {Day(b)}",
        ({ } a, null) => $"{Day(a)} or later",
        (null, { } b) => $"{Day(b)} or earlier",
        _ => "open",
    };

    /// <summary>How many pieces; null where the text gives no number.</summary>
    public static string? Count(Item item) => (item.Least, item.Most) switch
    {
        ({ } a, { } b) when a == b => Number(a),
        ({ } a, { } b) => $"{Number(a)} to {Number(b)}",
        ({ } a, null) => $"{Number(a)} or more",
        (null, { } b) => $"up to {Number(b)}",
        _ => null,
    };

    public static string Number(double value) => value.ToString("#,0.###", CultureInfo.InvariantCulture);

    public static string Measure(Quantity? quantity) => quantity switch
    {
        null => "",
        { Unit: "deg" } => $"{Rounded(quantity.Value)}°",
        _ => $"{Rounded(quantity.Value)} {quantity.Unit}",
    };

    public static string Size(long bytes) => bytes < 10_000 ? $"{Number(bytes)} bytes" : $"{Number(Math.Round(bytes / 1000.0))} kB";

    /// <summary>A count with its noun in the right number.</summary>
    public static string Many(int count, string noun) => count == 1 ? $"1 {noun}" : $"{Number(count)} {noun}s";

    /// <summary>The text, cut at a word where it is longer than that.</summary>
    public static string Short(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', most - 1) is var space && space > most / 2 ? space : most - 1;
        return text[..(char.IsLowSurrogate(text[cut]) ? cut - 1 : cut)].TrimEnd() + "…";
    }

    /// <summary>The name of a check for people: <c>stated-distance</c> → <c>Stated distance</c>.</summary>
    public static string Check(string name)
    {
        var words = name.Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>"Iranian officials" say; "Reuters", a name, says.</summary>
    private static bool IsPlural(string source) =>
        source.Split(' ')[^1] is [>= 'a' and <= 'z', .., not ('s' or '\'' or '’'), 's'];

    private static string Rounded(double value) => Number(Math.Abs(value) < 100 ? Math.Round(value, 1) : Math.Round(value));

    private static bool IsMonth(LocalDate a, LocalDate b) =>
        a.Day == 1 && a.Year == b.Year && a.Month == b.Month && b == a.With(DateAdjusters.EndOfMonth);
}
