using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;
using Waybill.App.Printing;
using Waybill.App.Screening;
using Waybill.Reference.Lists;
using Waybill.Reference.Matching;
using Waybill.Reference.Screening;

namespace Waybill.App.Commands;

/// <summary><c>screen</c>: who or what stands on sanctions lists, since when, and why it is thought to be the same.</summary>
internal static class ScreenCommand
{
    private sealed record Wish(string[] Whom, string[] Lists, LocalDate? On, string Schema, double Threshold, int Limit, bool Json);

    public static Command Make(Bench bench)
    {
        var whom = new Argument<string[]>("NAME|FILE") { Description = "Names, and files of names (one a line, CSV with a header, or FollowTheMoney).", Arity = ArgumentArity.ZeroOrMore };
        var lists = Lists();
        var on = new Option<LocalDate?>("--on")
        {
            Description = "Say whether each was listed on this day, as 2023-06-10.",
            HelpName = "DATE",
            CustomParser = found => Options.Day("--on", found.Tokens[^1].Value, out var day) is { } trouble ? Options.Fail<LocalDate?>(found, trouble) : day,
        };
        var schema = new Option<string>("--schema")
        {
            Description = "What the names are: Person, Company, Organization, Vessel, Airplane (default: anything).",
            DefaultValueFactory = _ => "Thing",
            CustomParser = found => Schema(bench, found),
        };
        var threshold = new Option<double>("--threshold")
        {
            Description = $"The least score that counts, from 0 to 1 (default: {Matcher.Threshold:0.00}).",
            DefaultValueFactory = _ => Matcher.Threshold,
            CustomParser = found => Number(found, "--threshold", "a score between 0 and 1, such as 0.7", n => n is > 0 and <= 1),
        };
        var limit = new Option<int>("--limit")
        {
            Description = "The most matches told of one name (default: 10).",
            DefaultValueFactory = _ => 10,
            CustomParser = found => (int)Number(found, "--limit", "a whole number from 1 to 10000", n => n is >= 1 and <= 10_000 && n == Math.Floor(n)),
        };
        var pairs = new Option<string?>("--pairs") { Description = "Score pairs of names instead: a CSV with the columns schema, name1, name2.", HelpName = "CSV" };
        var json = Options.Json();
        var command = new Command("screen", "Look for people, companies and ships on sanctions lists.") { whom, lists, on, schema, threshold, limit, pairs, json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(pairs) is { } table)
            {
                ScoredPairs.Write(table, bench.Terminal);
                return ExitCode.Done;
            }

            return Run(bench, new Wish(
                parsed.GetValue(whom) ?? [], parsed.GetValue(lists) ?? [], parsed.GetValue(on), parsed.GetValue(schema) ?? "Thing",
                parsed.GetValue(threshold), parsed.GetValue(limit), parsed.GetValue(json)));
        });
        return command;
    }

    public static Option<string[]> Lists() => new("--list")
    {
        Description = "Lists to search: OFAC SDN, UN, EU, OpenSanctions, FollowTheMoney or a CSV of your own.",
        HelpName = "LIST",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Reads the lists; one that cannot be used stops the command, so that nobody takes a search of fewer lists for one of all.</summary>
    public static ScreeningIndex Open(Bench bench, string[] lists)
    {
        try
        {
            return ScreeningIndex.Of(lists, bench.Shelf);
        }
        catch (UnreadableListException fault)
        {
            throw new UsageException(fault.Message);
        }
    }

    private static int Run(Bench bench, Wish wish)
    {
        if (wish.Whom.Length == 0 || wish.Lists.Length == 0)
        {
            throw new UsageException($"'waybill screen' wants {(wish.Whom.Length == 0 ? "a name or a file of names" : "at least one list, with --list")}; see 'waybill screen --help'.");
        }

        var asked = wish.Whom.SelectMany(w => Ask(bench, w, wish.Schema)).ToList();
        if (asked.Count == 0)
        {
            throw new UsageException($"{string.Join(", ", wish.Whom)}: nobody is asked for; a file holds names one a line, CSV with a header that has 'name', or FollowTheMoney.");
        }

        var index = Open(bench, wish.Lists);
        var filter = new ScreeningFilter { Limit = wish.Limit, Cutoff = wish.Threshold, Threshold = wish.Threshold };
        var screened = asked.AsParallel().AsOrdered().Select(a => new Screened(a, index.Find(a.Entity, filter))).ToList();
        if (wish.Json)
        {
            bench.Terminal.Raw(ScreenJson.Write(index.Lists, screened, wish.On).Span, newLine: true);
        }
        else
        {
            ScreenPage.Write(new Sheet(bench.Terminal), index.Lists, screened, wish.On, bench.Clock.GetCurrentInstant().InUtc().Date);
        }

        return ExitCode.Done;
    }

    private static IEnumerable<Asked> Ask(Bench bench, string word, string schema)
    {
        if (!File.Exists(word))
        {
            return string.IsNullOrWhiteSpace(word) ? [] : [Asked.Of(word.Trim(), schema)];
        }

        try
        {
            return [.. new AskedFile(word, schema, bench.Shelf).Read(bench.Terminal.Note)];
        }
        catch (UnreadableListException fault)
        {
            throw new UsageException(fault.Message);
        }
    }

    private static string? Schema(Bench bench, ArgumentResult found)
    {
        var word = found.Tokens[^1].Value;
        var name = word.Length > 0 ? $"{char.ToUpperInvariant(word[0])}{word[1..]}" : word;
        return bench.Shelf.Schemata[name] is { } schema
            ? schema.Name
            : Options.Fail<string?>(found, $"--schema wants a kind of FollowTheMoney such as Person, Company, Organization, Vessel or Airplane, found '{word}'.");
    }

    private static double Number(ArgumentResult found, string option, string wanted, Func<double, bool> fits) =>
        double.TryParse(found.Tokens[^1].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && fits(number)
            ? number
            : Options.Fail<double>(found, $"{option} wants {wanted}, found '{found.Tokens[^1].Value}'.");
}
