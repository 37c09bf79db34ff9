using Waybill.App.Commands;

namespace Waybill.App.Evaluation;

/// <summary>A task that the program is scored on with a labelled set.</summary>
internal interface IEvaluation
{
    /// <summary>As <c>evaluate</c> calls it.</summary>
    string Name { get; }

    /// <summary>What a folder must hold to be such a set, for whoever named another folder.</summary>
    string Layout { get; }

    /// <summary>Whether a model of the user's can be scored in place of the one that the program comes with.</summary>
    bool TakesModel { get; }

    /// <summary>Scores the program on the set.</summary>
    /// <param name="data">A folder that holds the set, at whatever depth, or one file of it.</param>
    /// <param name="model">A model's file; null for the program as it comes.</param>
    /// <param name="bench">The shelf and the reader.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="UsageException">There is no such set.</exception>
    Task<ScoreSheet> ScoreAsync(string data, string? model, Bench bench, CancellationToken cancellationToken);
}
