using System.CommandLine;
using Waybill.Reference.Places;

namespace Waybill.App.Commands;

/// <summary><c>gazetteer import</c>: more places, out of GeoNames' own dumps, for a user who is online.</summary>
internal static class GazetteerCommand
{
    public static Command Make(Bench bench)
    {
        var dump = new Argument<string>("FILE.txt") { Description = "An unpacked GeoNames dump: allCountries.txt, cities500.txt, IR.txt or alternateNames.txt." };
        var json = Options.Json();
        var import = new Command("import", "Take in a GeoNames dump (download.geonames.org); the places are used from the next run on.") { dump, json };
        import.SetAction((parsed, stop) => Task.FromResult(Run(bench, parsed.GetRequiredValue(dump), parsed.GetValue(json), stop)));
        return new("gazetteer", "Add to the places that Waybill knows.") { import };
    }

    private static int Run(Bench bench, string dump, bool json, CancellationToken cancellationToken)
    {
        if (!File.Exists(dump))
        {
            throw new UsageException($"There is no file {dump}; wanted a GeoNames dump, unpacked.");
        }

        var imported = GeoNamesDump.Import(dump, bench.Shelf.Countries, cancellationToken: cancellationToken);
        foreach (var (reason, count) in imported.Rejected)
        {
            bench.Terminal.Note(FormattableString.Invariant($"{dump}: {count} lines were not taken: {reason}."));
        }

        if (imported.Accepted == 0)
        {
            File.Delete(imported.File);
            throw new UsageException($"{dump} has no line of a GeoNames dump; wanted 19 columns parted by tabs, unpacked from the zip file.");
        }

        if (json)
        {
            bench.Terminal.Json(imported, page: true);
        }
        else
        {
            bench.Terminal.Text.WriteLine(FormattableString.Invariant($"imported  {imported.Accepted} rows of {dump}; the next run takes them in, which takes some seconds once."));
        }

        return ExitCode.Done;
    }
}
