using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime.Text;
using Waybill.App.Commands;
using Waybill.Reading.Intake;

namespace Waybill.App.Evaluation.Pages;

/// <summary>The day of publication found in web pages.</summary>
internal sealed partial class DatesEvaluation : IEvaluation
{
    public string Name => "dates";

    public string Layout => "truth.json with file and date of each page by its address, and the pages beside it, with .gz after their names or not";

    public bool TakesModel => false;

    public async Task<ScoreSheet> ScoreAsync(string data, string? model, Bench bench, CancellationToken cancellationToken)
    {
        var (days, misses, rejected) = (new List<(string? Want, string? Got)>(), ImmutableArray.CreateBuilder<Miss>(), ImmutableArray.CreateBuilder<Rejection>());
        foreach (var (path, day) in LabelledSets.Files(data, Layout, "truth.json").Where(f => Path.GetFileName(f) == "truth.json").SelectMany(Pages))
        {
            if (SavedPage.Find(path) is not { } page)
            {
                rejected.Add(new(path, "The page is labelled but not there."));
                continue;
            }

            var taken = await SavedPage.TakeAsync(page, cancellationToken) as IntakeResult.Taken;
            var got = taken?.Document.Published is { } published ? LocalDatePattern.Iso.Format(published) : null;
            days.Add((day, got));
            if (day != got)
            {
                misses.Add(new(page, "day of publication", day, got));
            }
        }

        return days.Count == 0
            ? throw new UsageException($"No labelled page is under {data}; --data wants {Layout}.")
            : new(days.Count, Scores(days), misses.ToImmutable(), rejected.ToImmutable());
    }

    private static ImmutableArray<Score> Scores(List<(string? Want, string? Got)> days) =>
    [
        new Score.Share("right, of all pages (none where there is none)", days.Count(d => d.Want == d.Got), days.Count),
        new Score.Share("right, of pages with a day", days.Count(d => d.Want is not null && d.Want == d.Got), days.Count(d => d.Want is not null)),
        new Score.Share("right, of days given", days.Count(d => d.Got is not null && d.Want == d.Got), days.Count(d => d.Got is not null)),
    ];

    private static IEnumerable<(string Page, string? Day)> Pages(string truth)
    {
        // Pages without a day have the number NaN, which pandas writes and JSON does not know.
        using var labels = JsonDocument.Parse(NoNumber().Replace(File.ReadAllText(truth), "$1null"));
        return [.. labels.RootElement.EnumerateObject().Select(p => (
            Path.Combine(Path.GetDirectoryName(truth) ?? "", p.Value.GetProperty("file").GetString() ?? ""), p.Value.GetProperty("date").GetString()))];
    }

    [GeneratedRegex(@"(""date""\s*:\s*)NaN")]
    private static partial Regex NoNumber();
}
