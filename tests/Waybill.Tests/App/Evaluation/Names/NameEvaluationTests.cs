using Xunit;

namespace Waybill.Tests.App.Evaluation.Names;

public sealed class NameEvaluationTests
{
    [Fact]
    public async Task A_model_is_scored_in_the_kinds_of_its_set_and_the_program_in_kinds_that_both_have()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var lines = "Colonel O|Ann B-Person|Berg I-Person|left O|Oslo B-Location|. O||Tom B-Person|Hale I-Person|met O|Ann B-Person|Berg I-Person|in O|Paris B-Location|. O|";
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.tsv"), lines.Replace('|', '\n').Replace(' ', '\t'), TestContext.Current.CancellationToken);
            var model = Path.Combine(folder.FullName, "names.model");

            Assert.Equal(0, (await Waybill("train", "names", "--data", folder.FullName, "--out", model)).Code);
            var learned = await Waybill("evaluate", "names", "--data", folder.FullName, "--model", model, "--json");
            var own = await Waybill("evaluate", "names", "--data", folder.FullName);

            Assert.Equal(1, learned.Json.GetProperty("scores")[0].GetProperty("f1").GetDouble());
            Assert.Contains(learned.Json.GetProperty("scores").EnumerateArray(), s => s.GetProperty("name").GetString() == "Location");
            Assert.Contains(own.Lines, l => l.StartsWith("place", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<Run> Waybill(params string[] arguments) => Run.WaybillAsync(TestContext.Current.CancellationToken, arguments);
}
