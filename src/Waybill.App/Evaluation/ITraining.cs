using Waybill.App.Commands;

namespace Waybill.App.Evaluation;

/// <summary>A task for which a model is learnt from a labelled set.</summary>
internal interface ITraining
{
    /// <summary>As <c>train</c> calls it.</summary>
    string Name { get; }

    /// <summary>What a folder must hold to be such a set, for whoever named another folder.</summary>
    string Layout { get; }

    /// <summary>Learns from the set; the same set always gives the same model.</summary>
    /// <param name="data">A folder that holds the set, at whatever depth.</param>
    /// <param name="model">Where the model is written.</param>
    /// <param name="bench">The shelf, and the terminal for progress.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="UsageException">There is no such set.</exception>
    Task TrainAsync(string data, Stream model, Bench bench, CancellationToken cancellationToken);
}
