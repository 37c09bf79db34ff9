using Waybill.Tracks;

namespace Waybill.App.Commands;

/// <summary>Opens what the verbs of <c>ais</c> are given.</summary>
internal static class AisInput
{
    /// <summary>The files one after the other, archives taken apart. A file that is not there or that is broken inside is told, and the rest goes on.</summary>
    public static IEnumerable<TrackFile> Open(Bench bench, string[] paths)
    {
        foreach (var path in paths)
        {
            if (path != "-" && !File.Exists(path))
            {
                bench.Terminal.Note($"'{path}' {(Directory.Exists(path) ? "is a folder" : "was not found")}; give files of AIS sentences or positions.");
                continue;
            }

            foreach (var file in TrackFile.Open(path))
            {
                yield return file;
            }
        }
    }
}
