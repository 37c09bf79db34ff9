using System.Collections.Immutable;

namespace Waybill.Reading.Intake;

/// <summary>The files of the folders that somebody gave, always in the same order.</summary>
/// <param name="Files">The paths, folders replaced by the files in them.</param>
/// <param name="Refused">Folders that could not be looked into.</param>
public sealed record EvidenceFolder(ImmutableArray<string> Files, ImmutableArray<Rejection> Refused)
{
    /// <summary>Deeper than any folder a person made; a mounted loop would go on for ever.</summary>
    private const int Deepest = 64;

    /// <summary>
    /// Replaces every folder by the files in it and below it, by name in the order of their code units. Hidden files and folders are left out,
    /// and so are folders that are links, which can lead in a circle. What is no folder stays as it is, be it there or not.
    /// </summary>
    public static EvidenceFolder Expand(IEnumerable<string> given, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(given);
        var files = ImmutableArray.CreateBuilder<string>();
        var refused = ImmutableArray.CreateBuilder<Rejection>();
        foreach (var path in given)
        {
            if (Directory.Exists(path))
            {
                Walk(path, 0);
            }
            else
            {
                files.Add(path);
            }
        }

        return new EvidenceFolder(files.ToImmutable(), refused.ToImmutable());

        void Walk(string folder, int depth)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Entries(folder, depth) is not { } entries)
            {
                refused.Add(new Rejection(folder, depth > Deepest
                    ? $"It lies more than {Deepest} folders deep and is not looked into."
                    : "The folder cannot be looked into; check its permissions."));
                return;
            }

            foreach (var entry in entries)
            {
                if ((entry.Attributes & FileAttributes.Directory) == 0)
                {
                    files.Add(Path.Combine(folder, entry.Name));
                }
                else if (entry.LinkTarget is null)
                {
                    Walk(Path.Combine(folder, entry.Name), depth + 1);
                }
            }
        }
    }

    private static FileSystemInfo[]? Entries(string folder, int depth)
    {
        try
        {
            return depth > Deepest
                ? null
                : [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = false })
                    .Where(e => !e.Name.StartsWith('.'))
                    .OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return null;
        }
    }
}
