using System.Security.Cryptography;
using Waybill.Reference.Places;
using Waybill.Tracks.Ais;
using Waybill.Tracks.Events;

namespace Waybill.App.Commands;

/// <summary>What the verbs on events have in common: the files, their hashes, and what to say where nothing could be read.</summary>
internal static class EventRun
{
    public static int Guarded(Bench bench, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (InvalidDataException wrong)
        {
            bench.Terminal.Note(wrong.Message);
            return ExitCode.Usage;
        }
    }

    public static EventFinder Finder(Bench bench, EventRules rules, Ports ports) =>
        new(rules, ports, mmsi => Mmsi.TryParse($"{mmsi:D9}", out var number) ? bench.Shelf.MaritimeIdentification.CountryOf(number) : null);

    /// <summary>Reads all files; false, and told, where no message was found.</summary>
    public static bool Read(Bench bench, EventFinder finder, string[] paths, CancellationToken stop)
    {
        var counts = new DecodeCounts();
        foreach (var path in paths)
        {
            var sha256 = path != "-" && File.Exists(path) ? Hash(path) : null;
            foreach (var file in AisInput.Open(bench, [path]))
            {
                try
                {
                    using var hash = SHA256.Create();
                    using var content = sha256 is null ? new CryptoStream(file.Content, hash, CryptoStreamMode.Read, leaveOpen: true) : file.Content;
                    finder.Read(content, new EventSource(file.Name, sha256 ?? ""), counts, stop);
                    if (sha256 is null)
                    {
                        finder.Hash(finder.Sources.Count - 1, Convert.ToHexStringLower(hash.Hash ?? []));
                    }
                }
                catch (InvalidDataException broken)
                {
                    bench.Terminal.Note(new Rejection(file.Name, $"its compressed data are broken or cut short ({broken.Message}); what came before was read."));
                }
            }
        }

        if (finder.Timeless > 0)
        {
            bench.Terminal.Note($"{finder.Timeless} messages have no time of reception and were left out; events want lines with a time before the sentence, in a tag block or behind it.");
        }

        if (counts.Messages > finder.Timeless)
        {
            return true;
        }

        bench.Terminal.Note($"no message with a time was found in {counts.Lines} lines; give AIS sentences with times, or a table with a header that has mmsi, timestamp, lat and lon.");
        return false;
    }

    private static string Hash(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
