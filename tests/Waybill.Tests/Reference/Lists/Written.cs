using System.Text;
using Waybill.Reference;
using Waybill.Reference.Lists;

namespace Waybill.Tests.Reference.Lists;

/// <summary>Lists written for a test, in a folder of its own.</summary>
internal sealed class Written : IDisposable
{
    public static readonly Shelf Shelf = Shelf.Open();

    public string Folder { get; } = Directory.CreateTempSubdirectory("waybill-lists-").FullName;

    public string File(string name, string text, Encoding? encoding = null)
    {
        var path = Path.Combine(Folder, name);
        System.IO.File.WriteAllText(path, text, encoding ?? new UTF8Encoding(false));
        return path;
    }

    public (ListEntry[] Entries, ListSummary Summary) Read(string name, string text, Encoding? encoding = null)
    {
        var list = ListFile.Open(File(name, text, encoding), new CountryCodes(Shelf.Countries), Shelf.Schemata);
        var entries = list.Entries().ToArray();
        return (entries, list.Summary(entries.Length));
    }

    public string Refused(string name, string text)
    {
        try
        {
            var (entries, _) = Read(name, text);
            return $"read {entries.Length}";
        }
        catch (UnreadableListException fault)
        {
            return fault.Message;
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
