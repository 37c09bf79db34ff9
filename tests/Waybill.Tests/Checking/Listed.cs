using Waybill.Reference;
using Waybill.Reference.Screening;

namespace Waybill.Tests.Checking;

/// <summary>Lists of a test's own.</summary>
internal static class Listed
{
    /// <summary>A table as a list, ready to be searched.</summary>
    public static ScreeningIndex Of(string table, Shelf shelf)
    {
        var folder = Directory.CreateTempSubdirectory("waybill-list-");
        try
        {
            var path = Path.Combine(folder.FullName, "list.csv");
            File.WriteAllText(path, table);
            return ScreeningIndex.Of([path], shelf);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
