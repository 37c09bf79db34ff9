using System.CommandLine;
using Waybill.Tracks.Ais;
using Waybill.Tracks.Segments;

namespace Waybill.App.Commands;

/// <summary><c>ais segments</c>: which reports one ship can have sent, one JSON object a row.</summary>
internal static class AisSegmentsCommand
{
    public static Command Make(Bench bench)
    {
        var files = Options.Files(description: "Tables of positions (CSV with a header), in order of time, plain or compressed; - reads standard input.");
        var jsonl = Options.JsonLines();
        var command = new Command("segments", "Cut the positions under each MMSI into segments that one ship can have sailed.") { files, jsonl };
        command.SetAction((parsed, stop) => Task.FromResult(Run(bench, parsed.GetRequiredValue(files), stop)));
        return command;
    }

    private static int Run(Bench bench, string[] files, CancellationToken stop)
    {
        var counts = new DecodeCounts();
        foreach (var file in AisInput.Open(bench, files))
        {
            var name = files is [var only] && only == file.Name ? null : file.Name;
            var late = SegmentTable.Write(file.Content, name, bench.Terminal.Data, new SegmentationRules(), counts, stop);
            if (late is null)
            {
                bench.Terminal.Note(new Rejection(file.Name, "it has no header with mmsi, timestamp, lat and lon; 'ais segments' reads tables of positions (CSV)."));
            }
            else if (late > 0)
            {
                bench.Terminal.Note(new Rejection(file.Name, $"{late} rows are older than the one before them under the same MMSI and were answered as noise; sort the table by time."));
            }
        }

        return counts.Messages > 0 ? ExitCode.Done : ExitCode.Usage;
    }
}
