using System.Collections.Immutable;
using Waybill.App.Commands;
using Waybill.App.Evaluation.Attributions;
using Waybill.App.Evaluation.Domain;
using Waybill.App.Evaluation.Duplicates;
using Waybill.App.Evaluation.Events;
using Waybill.App.Evaluation.Names;
using Waybill.App.Evaluation.Pages;
using Waybill.App.Evaluation.Screening;
using Waybill.App.Evaluation.Times;
using Waybill.App.Evaluation.Toponyms;

namespace Waybill.App.Evaluation;

/// <summary>Every task that can be scored, and every task that a model can be learnt for.</summary>
internal static class LabelledSets
{
    public static ImmutableArray<IEvaluation> Evaluations { get; } =
    [
        new ArticlesEvaluation(),
        new DatesEvaluation(),
        new DuplicatesEvaluation(),
        new AttributionEvaluation(),
        new TimesEvaluation(),
        new ToponymsEvaluation(),
        new EventEvaluation(),
        new NameEvaluation(),
        new DomainEvaluation(),
        new ScreeningEvaluation(),
    ];

    public static ImmutableArray<ITraining> Trainings { get; } =
    [
        new AttributionTraining(),
        new WordClassTraining(),
        new EventTraining(),
        new NameTraining(),
        new ScreeningTraining(),
    ];

    /// <summary>The files of a set with one of these endings, wherever they lie under the folder, in the order of their paths.</summary>
    /// <exception cref="UsageException">There is no such folder or file, or nothing of that form is in it.</exception>
    public static ImmutableArray<string> Files(string data, string layout, params ReadOnlySpan<string> endings)
    {
        if (!Directory.Exists(data) && !File.Exists(data))
        {
            throw new UsageException($"There is no folder {data}; --data wants {layout}.");
        }

        var wanted = endings.ToArray();
        IEnumerable<string> all = File.Exists(data) ? [data] : Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories);
        ImmutableArray<string> found = [.. all.Where(f => wanted.Any(e => f.EndsWith(e, StringComparison.OrdinalIgnoreCase))).Order(StringComparer.Ordinal)];
        return found.IsEmpty ? throw new UsageException($"Nothing under {data} is of that form; --data wants {layout}.") : found;
    }
}
