using System.CommandLine;

namespace Waybill.App.Commands;

/// <summary><c>case</c>: the case file, a folder.</summary>
internal static class CaseCommand
{
    public static Command Make(Bench bench) => new("case", "Keep a case: evidence by its fingerprint, and a log that is only ever added to.")
    {
        CaseNewCommand.Make(bench),
        CaseAddCommand.Make(bench),
        CaseCheckCommand.Make(bench),
        CaseShowCommand.Make(bench),
        CaseExportCommand.Make(bench),
        CaseBackupCommand.Make(bench),
        CaseRestoreCommand.Make(bench),
    };
}
