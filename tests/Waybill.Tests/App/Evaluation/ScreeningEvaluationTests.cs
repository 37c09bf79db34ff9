using Xunit;

namespace Waybill.Tests.App.Evaluation;

public sealed class ScreeningEvaluationTests
{
    [Fact]
    public async Task Names_are_told_as_well_as_docs_say()
    {
        var data = SharedFolder.Find("data");
        Assert.SkipWhen(data is null, "The labelled data does not lie beside the repository.");
        var run = await Run.WaybillAsync(TestContext.Current.CancellationToken, "evaluate", "screening", "--data", data, "--json");
        Assert.Equal(0, run.Code);
        Assert.InRange(F1(run, "labelled pairs, five folds"), 0.86, 1);
        Assert.InRange(F1(run, "made pairs of ships"), 0.85, 1);
        Assert.InRange(F1(run, "made pairs in other scripts"), 0.90, 1);
    }

    private static double F1(Run run, string name) =>
        run.Json.GetProperty("scores").EnumerateArray().Single(s => s.GetProperty("name").GetString() == name).GetProperty("f1").GetDouble();
}
