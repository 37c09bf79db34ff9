using System.CommandLine;
using NodaTime;
using Waybill.App.Printing;
using Waybill.Reference.Law;

namespace Waybill.App.Commands;

/// <summary><c>law</c>: which rules bear on a transfer at a moment, and in whose reading.</summary>
internal static class LawCommand
{
    private static readonly string[] Regimes = ["UN", "EU", "US", "GB", "ATT"];

    public static Command Make(Bench bench)
    {
        var item = Wanted("--item", "A platform's name, or plain words for a class: rifles.");
        var from = Wanted("--from", "Who gives: a State by its name or ISO 3166-1 code, EU, or a group by its name or as YEM:HOUTHI.");
        var to = Wanted("--to", "Who gets, written the same way.");
        var on = new Option<Interval>("--on")
        {
            Description = "A day (the whole UTC day), a UTC instant, or an EDTF interval.",
            Required = true,
            HelpName = "DATE",
            CustomParser = found => LawQuestion.TryReadTime(found.Tokens[^1].Value, out var time)
                ? time
                : Options.Fail<Interval>(found, $"--on wants a day (2023-06-09), a UTC instant (2023-10-18T00:00:00Z) or an EDTF interval (2023-10/2023-11), found '{found.Tokens[^1].Value}'."),
        };
        var regime = new Option<string?>("--regime")
        {
            Description = "Only this body of law: UN, EU, US, GB or ATT.",
            CustomParser = found => Regimes.FirstOrDefault(r => r.Equals(found.Tokens[^1].Value, StringComparison.OrdinalIgnoreCase))
                ?? Options.Fail<string?>(found, $"--regime wants one of {string.Join(", ", Regimes)}, found '{found.Tokens[^1].Value}'."),
        };
        var territory = new Option<string?>("--territory") { Description = "Where it happens, where that is neither party's own." };
        var launched = new Option<string?>("--launched") { Description = "Where a flight of the goods began, which shows their range: a name, or latitude,longitude.", HelpName = "PLACE" };
        var struck = new Option<string?>("--struck") { Description = "Where that flight ended.", HelpName = "PLACE" };
        var drawing = new Option<string?>("--drawing") { Description = "Also draw the law between the two parties over all time, as SVG.", HelpName = "FILE" };
        var json = Options.Json();
        var command = new Command("law", "Ask which rules bear on a transfer at a moment, and in whose reading.") { item, from, to, on, regime, territory, launched, struck, drawing, json };
        command.SetAction(parsed =>
        {
            var question = new LawQuestion(
                parsed.GetRequiredValue(item), parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), parsed.GetRequiredValue(on),
                parsed.GetValue(territory), parsed.GetValue(regime))
            {
                Shown = Shown(bench, parsed.GetValue(launched), parsed.GetValue(struck)),
            };
            if (parsed.GetValue(drawing) is { } path)
            {
                var always = bench.Shelf.Law.Ask(question with { On = new Interval(null, null) });
                File.WriteAllText(path, LawDrawing.Of(question, always, bench.Shelf.Law));
                bench.Terminal.Note($"drew {path}.");
            }

            Run(bench, question, parsed.GetValue(json));
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string> Wanted(string name, string description) => new(name)
    {
        Description = description,
        Required = true,
        CustomParser = found => string.IsNullOrWhiteSpace(found.Tokens[^1].Value)
            ? Options.Fail<string>(found, $"{name} wants a value, found nothing.")
            : found.Tokens[^1].Value,
    };

    private static Flight? Shown(Bench bench, string? launched, string? struck) => (launched, struck) switch
    {
        (null, null) => null,
        ({ } from, { } to) => new(PlaceWords.Resolve(bench, from), PlaceWords.Resolve(bench, to)),
        _ => throw new UsageException("A flight has two ends: give --launched and --struck together."),
    };

    /// <summary>A party that the shelf does not know would be under no rule for no better reason than that; a rule on the other party speaks all the same.</summary>
    /// <exception cref="UsageException">It knows neither a State nor a group of that name, and the answer hangs on it.</exception>
    private static void KnowOrRefuse(Bench bench, LawQuestion question, LawAnswer answer)
    {
        (string Option, string? Name)[] parties = [("--from", question.From), ("--to", question.To), ("--territory", question.Territory)];
        foreach (var (option, name) in parties.Where(p => p.Name is not null && !bench.Shelf.Law.Knows(p.Name)))
        {
            const string Wanted = "a State by its name or ISO 3166-1 code, EU, or a group that a rule names (YEM:HOUTHI, Hezbollah)";
            if (option == "--territory" || answer.Answers.Any(a => !a.Rules.Any(r => r.Outcome != Outcome.InsufficientFacts)))
            {
                throw new UsageException($"{option} wants {Wanted}, found '{name}'; a company or person is held against lists by waybill screen.");
            }

            bench.Terminal.Note($"the shelf knows '{name}' as no State and no group, so that a rule on it may be missed; {option} wants {Wanted}.");
        }
    }

    private static void Run(Bench bench, LawQuestion question, bool json)
    {
        var answer = bench.Shelf.Law.Ask(question);
        KnowOrRefuse(bench, question, answer);
        if (json)
        {
            bench.Terminal.Json(answer, page: true);
        }
        else
        {
            LawPage.Write(new Sheet(bench.Terminal), question, answer);
        }
    }
}
