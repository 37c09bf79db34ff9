using System.Text.Json.Serialization;

namespace Waybill.App.Evaluation;

/// <summary>One number that says how well the program does, with the counts that it was worked out from.</summary>
/// <param name="Name">What is scored.</param>
[JsonDerivedType(typeof(Found))]
[JsonDerivedType(typeof(Share))]
[JsonDerivedType(typeof(Mean))]
internal abstract record Score(string Name)
{
    /// <summary>Things to be found, of which some were missed, and some found that are not there.</summary>
    /// <param name="Name">What is scored.</param>
    /// <param name="Right">How many were found right.</param>
    /// <param name="Gold">How many there are.</param>
    /// <param name="Predicted">How many were found.</param>
    public sealed record Found(string Name, int Right, int Gold, int Predicted) : Score(Name)
    {
        /// <summary>The share of what was found that is right; 0 where nothing was found.</summary>
        public double Precision => Predicted == 0 ? 0 : (double)Right / Predicted;

        /// <summary>The share of what is there that was found; 0 where nothing is there.</summary>
        public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

        /// <summary>The harmonic mean of the two.</summary>
        public double F1 => Gold + Predicted == 0 ? 0 : 2.0 * Right / (Gold + Predicted);
    }

    /// <summary>Answers of which some are right.</summary>
    /// <param name="Name">What is scored.</param>
    /// <param name="Right">How many are right.</param>
    /// <param name="Of">How many were asked for.</param>
    public sealed record Share(string Name, int Right, int Of) : Score(Name)
    {
        /// <summary>The share; null where nothing was asked for.</summary>
        public double? Accuracy => Of == 0 ? null : (double)Right / Of;
    }

    /// <summary>A number that is the mean over several things, such as an F1 over pages or classes.</summary>
    /// <param name="Name">What is scored.</param>
    /// <param name="Value">The mean.</param>
    /// <param name="Of">Over how many.</param>
    public sealed record Mean(string Name, double Value, int Of) : Score(Name);
}
