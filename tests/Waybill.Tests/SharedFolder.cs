using System.Runtime.CompilerServices;

namespace Waybill.Tests;

/// <summary>Finds files that lie beside the repository and may be absent.</summary>
internal static class SharedFolder
{
    /// <summary>The path under a folder <c>shared</c> beside the repository or above it, null where it is not there.</summary>
    public static string? Find(string relative, [CallerFilePath] string source = "")
    {
        for (var folder = new FileInfo(source).Directory; folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", relative);
            if (File.Exists(path) || Directory.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>The root of the repository.</summary>
    public static string Repository([CallerFilePath] string source = "")
    {
        var folder = new FileInfo(source).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Waybill.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No Waybill.slnx above {source}.");
    }
}
