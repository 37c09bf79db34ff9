namespace Waybill;

/// <summary>One of several things that a name may mean, with how well it fits and why.</summary>
/// <param name="Value">The thing.</param>
/// <param name="Score">How well it fits, from 0 to 1; candidates are listed best first.</param>
/// <param name="Why">The reason in a short phrase fit to print.</param>
public sealed record Candidate<T>(T Value, double Score, string Why);
