using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Waybill.Tests.App.Evaluation;

/// <summary><c>evaluate domain</c> against the scorer that comes with the set, and on data of our own.</summary>
public sealed class DomainEvaluationTests
{
    private const string Set = "data/domain/dev.jsonl";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Its_numbers_are_those_of_the_scorer_that_comes_with_the_set()
    {
        var (gold, scorer) = (SharedFolder.Find(Set), SharedFolder.Find("data/domain/score.py"));
        Assert.SkipWhen(gold is null || scorer is null, "The set does not lie beside the repository.");
        Assert.SkipUnless(await HasPythonAsync(), "There is no python3 to run the set's own scorer.");
        var folder = Directory.CreateTempSubdirectory("waybill-domain").FullName;
        try
        {
            var predictions = await PredictAsync(gold, folder);
            var theirs = JsonDocument.Parse(await PythonAsync(scorer, gold, predictions, "--json")).RootElement;
            var ours = (await Run.WaybillAsync(Stop, "evaluate", "domain", "--data", gold, "--json")).Json.GetProperty("scores").EnumerateArray().ToDictionary(s => s.GetProperty("name").GetString()!);
            foreach (var score in theirs.GetProperty("scores").EnumerateObject())
            {
                Assert.Equal(
                    (score.Name, score.Value.GetProperty("correct").GetInt32(), score.Value.GetProperty("gold").GetInt32(), score.Value.GetProperty("predicted").GetInt32()),
                    (score.Name, ours[score.Name].GetProperty("right").GetInt32(), ours[score.Name].GetProperty("gold").GetInt32(), ours[score.Name].GetProperty("predicted").GetInt32()));
            }

            foreach (var slot in theirs.GetProperty("slots").EnumerateObject())
            {
                Assert.Equal(slot.Value.GetProperty("of").GetInt32(), ours[slot.Name].GetProperty("of").GetInt32());
                Assert.Equal(slot.Value.GetProperty("accuracy").GetDouble(), ours[slot.Name].GetProperty("accuracy").GetDouble(), 12);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_folder_above_the_set_will_do_and_a_line_of_another_form_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("waybill-domain").FullName;
        try
        {
            var inner = Directory.CreateDirectory(Path.Combine(folder, "a", "b")).FullName;
            var traps = await File.ReadAllTextAsync(Path.Combine(SharedFolder.Repository(), "tests", "Waybill.Tests", "Acceptance", "Traps.jsonl"), Stop);
            await File.WriteAllTextAsync(Path.Combine(inner, "set.jsonl"), traps + "{\"id\":\"x\"}\n", Stop);
            var run = await Run.WaybillAsync(Stop, "evaluate", "domain", "--data", folder, "--json", "--errors");
            Assert.Equal(0, run.Code);
            Assert.Equal(1, run.Json.GetProperty("documents").GetInt32());
            Assert.NotEmpty(run.Json.GetProperty("errors").EnumerateArray());
            Assert.Contains(run.NoteLines, line => line.Contains("Line 2", StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What <c>check</c> says of each report, one a line, as the scorer wants it.</summary>
    private static async Task<string> PredictAsync(string gold, string folder)
    {
        var lines = await Task.WhenAll((await File.ReadAllLinesAsync(gold, Stop)).Where(l => l.Length > 0).Chunk(10).Select(async chunk =>
        {
            var found = new List<string>();
            foreach (var line in chunk)
            {
                using var report = JsonDocument.Parse(line);
                var file = Path.Combine(folder, report.RootElement.GetProperty("id").GetString() + ".txt");
                await File.WriteAllTextAsync(file, report.RootElement.GetProperty("text").GetString(), Stop);
                var run = await Run.WaybillAsync(Stop, "check", file, "--published", report.RootElement.GetProperty("published").GetString()!, "--json");
                found.Add(JsonSerializer.Serialize(run.Json.GetProperty("documents")[0]));
            }

            return found;
        }));
        var path = Path.Combine(folder, "predictions.jsonl");
        await File.WriteAllLinesAsync(path, lines.SelectMany(l => l), Stop);
        return path;
    }

    private static async Task<bool> HasPythonAsync()
    {
        try
        {
            return (await PythonAsync("--version")).Length > 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static async Task<string> PythonAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        return output;
    }
}
