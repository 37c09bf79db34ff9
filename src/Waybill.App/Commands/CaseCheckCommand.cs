using System.CommandLine;
using Waybill.App.Cases;
using Waybill.App.Printing;
using Waybill.Storage;

namespace Waybill.App.Commands;

/// <summary><c>case check</c>: every hash of a case worked out again, then the checks run on its evidence and what they say kept.</summary>
internal static class CaseCheckCommand
{
    public static Command Make(Bench bench)
    {
        var (folder, by, json) = (Options.Case(), Options.By(), Options.Json());
        var command = new Command("check", "Verify the case file, run the checks on its evidence and keep what they say; 1 where something is contradicted.")
        {
            folder, by, json,
        };
        command.SetAction((parsed, stop) =>
            RunAsync(bench, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(by), parsed.GetValue(json), stop));
        return command;
    }

    private static async Task<int> RunAsync(Bench bench, string folder, string by, bool json, CancellationToken cancellationToken)
    {
        if (CaseFile.IsAt(folder) && await CaseFile.VerifyAsync(folder, cancellationToken) is { Length: > 0 } faults)
        {
            foreach (var fault in faults)
            {
                bench.Terminal.Note(fault);
            }

            throw new InvalidDataException($"The case at {folder} is not as it was written down; nothing was checked.");
        }

        await using var file = await Casework.OpenAsync(bench, folder, write: true, cancellationToken);
        if (file.Case.Evidence.IsEmpty)
        {
            throw new UsageException($"The case at {folder} holds no evidence yet; add some with 'waybill case add'.");
        }

        var (assessment, isNew) = await Casework.CheckAsync(bench, file, by, cancellationToken);
        if (json)
        {
            bench.Terminal.Json(assessment, page: true);
        }
        else
        {
            AssessmentPage.Write(new Sheet(bench.Terminal), assessment);
        }

        bench.Terminal.Note(isNew
            ? "The case file is whole; this run is kept."
            : "The case file is whole; this run says the same as the one before, so nothing was added.");
        return CheckCommand.Answer(assessment);
    }
}
