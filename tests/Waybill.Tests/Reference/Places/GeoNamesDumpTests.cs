using Waybill.Reference;
using Waybill.Reference.Places;
using Xunit;

namespace Waybill.Tests.Reference.Places;

public sealed class GeoNamesDumpTests
{
    private static readonly Shelf Shelf = Shelf.Open();

    private static string Row(string id, string name, string latitude, string country = "IR", string kind = "PPL") =>
        $"{id}\t{name}\t{name}\tOther {name}\t{latitude}\t53.1\tP\t{kind}\t{country}\t\t35\t\t\t\t1200\t\t5\tAsia/Tehran\t2020-01-01";

    [Fact]
    public void Good_rows_are_taken_and_bad_ones_counted_by_reason()
    {
        var folder = Directory.CreateTempSubdirectory("waybill-dump-");
        try
        {
            var file = Path.Combine(folder.FullName, "IR.txt");
            File.WriteAllLines(file,
            [
                Row("999000001", "Zzgoodplace", "36.5"), Row("x", "No id", "36.5"), Row("999000002", "", "36.5"), Row("999000003", "No point", "north"),
                Row("999000004", "Nowhere", "36.5", "QQ"), "only\ttwo", "77\t112931\ten\tZzteheran\t\t\t\t", "78\t112931\tlink\thttps://example.org",
            ]);
            var imported = GeoNamesDump.Import(file, Shelf.Countries, folder.FullName, TestContext.Current.CancellationToken);

            Assert.Equal(2, imported.Accepted);
            Assert.Equal(6, imported.Rejected.Values.Sum());
            Assert.Equal(1, imported.Rejected["an unknown country code"]);

            var (import, cache) = (folder.FullName, folder.CreateSubdirectory("cache").FullName);
            using var gazetteer = Gazetteer.Open(Shelf.Folder, Shelf.Countries, import, cache);
            Assert.Equal("geonames:999000001", gazetteer.Find("Other Zzgoodplace").Single().Id);
            Assert.Equal("geonames:112931", gazetteer.Find("Zzteheran").Single().Id);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_damaged_cache_is_made_again()
    {
        var folder = Directory.CreateTempSubdirectory("waybill-cache-");
        try
        {
            using (Gazetteer.Open(Shelf.Folder, Shelf.Countries, null, folder.FullName))
            {
            }

            var file = Directory.GetFiles(folder.FullName).Single();
            File.WriteAllText(file, "half a file");
            using var again = Gazetteer.Open(Shelf.Folder, Shelf.Countries, null, folder.FullName);
            Assert.True(again.Count > 200_000);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
