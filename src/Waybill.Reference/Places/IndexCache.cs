using System.Diagnostics;

namespace Waybill.Reference.Places;

/// <summary>
/// Where the compiled index is kept: the user's cache folder (XDG), else the temporary folder. It is written under a name of its own
/// and then renamed, so that two processes that compile at once both end with a whole file.
/// </summary>
internal static class IndexCache
{
    private static readonly TimeSpan WorthMentioning = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LeftAlone = TimeSpan.FromHours(1);

    public static PlaceIndex Open(PlaceSources sources, string? folder = null)
    {
        var name = $"gazetteer-{sources.Key(IndexLayout.Version)}.idx";
        var path = Path.Combine(folder ?? CacheFolder(), name);
        if (TryOpen(path) is { } ready)
        {
            return ready;
        }

        Compile(sources, path);
        var made = new PlaceIndex(path);
        RemoveOthers(path);
        return made;
    }

    /// <summary>
    /// Removes what earlier versions left, each some 60 MB. An index in use loses its name only, on Unix, and is kept, on Windows;
    /// one made within the hour before ours may belong to a process that has found it and not opened it yet, or is still being written.
    /// </summary>
    private static void RemoveOthers(string path)
    {
        var made = File.GetLastWriteTimeUtc(path);
        foreach (var old in new DirectoryInfo(Path.GetDirectoryName(path)!).EnumerateFiles("gazetteer-*.idx*"))
        {
            if (old.FullName == Path.GetFullPath(path) || made - old.LastWriteTimeUtc < LeftAlone)
            {
                continue;
            }

            try
            {
                old.Delete();
            }
            catch (Exception e) when (e is UnauthorizedAccessException or IOException)
            {
                // Another's, or in use: the next compile tries again.
            }
        }
    }

    private static PlaceIndex? TryOpen(string path)
    {
        try
        {
            return File.Exists(path) ? new PlaceIndex(path) : null;
        }
        catch (InvalidDataException)
        {
            // A damaged cache is no loss: it is made again from the sources.
            return null;
        }
    }

    private static void Compile(PlaceSources sources, string path)
    {
        var temporary = $"{path}.{Environment.ProcessId}-{Guid.NewGuid():N}";
        var watch = Stopwatch.StartNew();
        try
        {
            using (var output = File.Create(temporary, 1 << 20))
            {
                IndexWriter.Write(Watched(sources.Rows(), watch), SecondHandName.Read(sources.SecondHand), output);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static IEnumerable<PlaceRow> Watched(IEnumerable<PlaceRow> rows, Stopwatch watch)
    {
        var said = false;
        foreach (var row in rows)
        {
            if (!said && watch.Elapsed > WorthMentioning)
            {
                said = true;
                Console.Error.WriteLine("waybill: compiling the gazetteer, once; a few seconds more.");
            }

            yield return row;
        }
    }

    private static string CacheFolder()
    {
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } set && Path.IsPathRooted(set)
            ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        foreach (var folder in new[] { Path.Combine(cache, "waybill"), Path.Combine(AppContext.BaseDirectory, "cache") })
        {
            try
            {
                return Directory.CreateDirectory(folder).FullName;
            }
            catch (Exception e) when (e is UnauthorizedAccessException or IOException)
            {
                // Not ours to write in: try the next.
            }
        }

        return Directory.CreateTempSubdirectory("waybill-").FullName;
    }
}
