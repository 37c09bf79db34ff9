namespace Waybill.Reference;

/// <summary>
/// What Waybill knows before it reads anything: places, coasts, platforms, legal rules, registers.
/// Each part is opened the first time it is asked for, from files that lie beside the program.
/// </summary>
public sealed partial class Shelf
{
    private Shelf(string folder) => Folder = folder;

    /// <summary>The folder the shelf's files lie in.</summary>
    public string Folder { get; }

    /// <summary>The shelf that came with the program, or the one in <paramref name="folder"/>.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    public static Shelf Open(string? folder = null)
    {
        var path = folder ?? Path.Combine(AppContext.BaseDirectory, "shelf");
        return Directory.Exists(path)
            ? new Shelf(path)
            : throw new DirectoryNotFoundException($"The shelf is missing: expected the folder {path}; build Waybill again with ./waybill.");
    }

    private string PathTo(string name) => Path.Combine(Folder, name);
}
