using System.Text.Json.Serialization;

namespace Waybill.App.Evaluation;

/// <summary>One number that says how well the program does, with the counts that it was worked out from.</summary>
/// <param name="Name">What is scored.</param>
[JsonDerivedType(typeof(Found))]
[JsonDerivedType(typeof(Share))]
[JsonDerivedType(typeof(Mean))]
[JsonDerivedType(typeof(Judged))]
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

    /// <summary>Pairs of which it was said whether they are one.</summary>
    /// <param name="Name">What is scored.</param>
    /// <param name="Pairs">How many pairs.</param>
    /// <param name="Ones">How many of them are one.</param>
    /// <param name="Right">How many of these were found to be.</param>
    /// <param name="Wrong">How many others were found to be.</param>
    /// <param name="Low">The lower bound of F1, 95 %.</param>
    /// <param name="High">The upper bound of F1, 95 %.</param>
    public sealed record Judged(string Name, int Pairs, int Ones, int Right, int Wrong, double Low, double High) : Score(Name)
    {
        /// <summary>The share of the matches that are right.</summary>
        public double Precision => Right + Wrong == 0 ? 0 : (double)Right / (Right + Wrong);

        /// <summary>The share of the ones that were found.</summary>
        public double Recall => Ones == 0 ? 0 : (double)Right / Ones;

        /// <summary>The harmonic mean of the two.</summary>
        public double F1 => Ones + Right + Wrong == 0 ? 0 : 2.0 * Right / (Ones + Right + Wrong);
    }
}
