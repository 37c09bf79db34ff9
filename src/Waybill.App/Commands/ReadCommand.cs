using System.Collections.Immutable;
using System.CommandLine;
using Waybill.App.Batches;
using Waybill.Reading.Intake;

namespace Waybill.App.Commands;

/// <summary><c>read</c>: documents to claims, nothing stored.</summary>
internal static class ReadCommand
{
    public static Command Make(Bench bench)
    {
        var (files, published, language, json, lines) =
            (Options.Files(), Options.Published(), Options.Language(), Options.Json(), Options.JsonLines());
        var only = new Option<ImmutableArray<string>>("--only")
        {
            Description = $"Print only these parts: a list of {string.Join(", ", Parts.Names)}.",
            HelpName = "PARTS",
            CustomParser = found => Parts.Parse(found.Tokens[^1].Value, out var parts) is { } trouble
                ? Options.Fail<ImmutableArray<string>>(found, trouble)
                : parts,
        };
        var spans = new Option<string?>("--spans") { Description = "With --only places: resolve these spans instead of finding places; JSON lines of file, start, end.", HelpName = "SPANS.jsonl" };
        var command = new Command("read", "Read reports: who says what happened, with what, from where to where, when.")
        {
            files, published, language, only, spans, json, lines,
        };
        command.SetAction((parsed, stop) => RunAsync(
            bench,
            parsed.GetRequiredValue(files),
            new ReadWish(parsed.GetValue(published), parsed.GetValue(language)),
            new Shape(parsed.GetValue(json), parsed.GetValue(lines), parsed.GetValue(only), parsed.GetValue(spans)),
            stop));
        return command;
    }

    private static async Task<int> RunAsync(Bench bench, string[] given, ReadWish wish, Shape shape, CancellationToken cancellationToken)
    {
        var spans = shape.Spans is null ? null : await SpanList.LoadAsync(shape.Spans, shape.Only, cancellationToken);
        var expanded = EvidenceFolder.Expand(given, cancellationToken);
        foreach (var refused in expanded.Refused)
        {
            bench.Terminal.Note(refused);
        }

        var writer = new ReportWriter(bench.Terminal, shape, many: given.Length > 1 || Directory.Exists(given[0]));
        await foreach (var outcome in Ordered.MapAsync(
            expanded.Files, async (file, stop) => await ReadAsync(bench, file, wish, shape, spans, stop), cancellationToken))
        {
            writer.Write(outcome);
        }

        writer.End();
        return writer.Written > 0 ? ExitCode.Done : NothingRead(bench, expanded.Files.Length, given);
    }

    private static async Task<Written> ReadAsync(
        Bench bench, string file, ReadWish wish, Shape shape, SpanList? spans, CancellationToken cancellationToken)
    {
        var outcome = await Files.ReadAsync(bench.Reader, file, wish, cancellationToken);
        return outcome switch
        {
            ReadOutcome.Done done => Written.Of(spans is null ? done.Report : spans.Resolve(done.Report, bench.Shelf), done.Notes, shape),
            ReadOutcome.Refused refused => new Written.Refused(refused.Rejection),
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>Ends a verb that found nothing to read; one file's own sentence has been printed and is enough.</summary>
    internal static int NothingRead(Bench bench, int files, string[] given)
    {
        if (files != 1)
        {
            bench.Terminal.Note(files == 0
                ? $"There is no file in {string.Join(", ", given)}; nothing could be read."
                : FormattableString.Invariant($"None of the {files} files could be read; the lines above say why."));
        }

        return ExitCode.Usage;
    }
}
