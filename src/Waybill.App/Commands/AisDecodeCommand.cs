using System.CommandLine;
using System.Text.Json;
using Waybill.Tracks.Ais;

namespace Waybill.App.Commands;

/// <summary><c>ais decode</c>: sentences to messages, one JSON object a line in gpsd's names, or their number only.</summary>
internal static class AisDecodeCommand
{
    public static Command Make(Bench bench)
    {
        var files = Options.Files(description: "Files of AIS sentences (NMEA 0183), plain or compressed; - reads standard input.");
        var jsonl = Options.JsonLines();
        var summary = new Option<bool>("--summary") { Description = "Say at the end, on standard error, what became of the lines." };
        var keepBad = new Option<bool>("--keep-bad") { Description = "Decode sentences with a wrong or missing checksum too, marked." };
        var unscaled = new Option<bool>("--unscaled") { Description = "Numbers as transmitted instead of knots and degrees." };
        var command = new Command("decode", "Decode AIS sentences: every message in gpsd's JSON, every line accounted for.") { files, jsonl, summary, keepBad, unscaled };
        command.SetAction((parsed, stop) => Task.FromResult(Run(
            bench,
            parsed.GetRequiredValue(files),
            parsed.GetValue(jsonl),
            parsed.GetValue(summary),
            new DecodeOptions { KeepBad = parsed.GetValue(keepBad), Unscaled = parsed.GetValue(unscaled) },
            stop)));
        return command;
    }

    private static int Run(Bench bench, string[] files, bool jsonl, bool summary, DecodeOptions options, CancellationToken stop)
    {
        var counts = new DecodeCounts();
        var types = new long[AisFile.Types];
        var silent = summary && !jsonl;
        foreach (var file in AisInput.Open(bench, files))
        {
            try
            {
                if (silent)
                {
                    AisFile.Count(file.Content, types, options, counts, stop);
                }
                else
                {
                    AisFile.Decode(file.Content, files is [var only] && only == file.Name ? null : file.Name, bench.Terminal.Data, options, counts, stop);
                }
            }
            catch (InvalidDataException broken)
            {
                bench.Terminal.Note(new Rejection(file.Name, $"its compressed data are broken or cut short ({broken.Message}); what came before was read."));
            }
        }

        if (summary)
        {
            bench.Terminal.Notes.WriteLine(Summary(counts, silent ? types : null));
        }

        if (counts.Messages > 0)
        {
            return ExitCode.Done;
        }

        bench.Terminal.Note($"no AIS message was found in {counts.Lines} lines; 'ais decode' reads sentences such as !AIVDM,1,1,,A,…,0*hh. With --summary it says why lines were rejected.");
        return ExitCode.Usage;
    }

    private static string Summary(DecodeCounts counts, long[]? types)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteNumber("lines", counts.Lines);
            json.WriteNumber("messages", counts.Messages);
            json.WriteNumber("fragments", counts.Fragments);
            Group(json, "rejected", counts.Rejected);
            if (types is not null)
            {
                Group(json, "types", types.Select((count, type) => KeyValuePair.Create($"{type}", count)).Where(t => t.Value > 0));
            }

            if (counts.TagBlocksRefused > 0)
            {
                json.WriteNumber("tagBlocksRefused", counts.TagBlocksRefused);
            }

            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(line.ToArray());
    }

    private static void Group(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, long>> counts)
    {
        json.WriteStartObject(name);
        foreach (var (what, count) in counts)
        {
            json.WriteNumber(what, count);
        }

        json.WriteEndObject();
    }
}
