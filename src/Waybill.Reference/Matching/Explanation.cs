namespace Waybill.Reference.Matching;

/// <summary>One thing that was compared, and what came of it.</summary>
/// <param name="Feature">What was compared: <c>name</c>, <c>imo</c>, <c>birth-date</c>, …</param>
/// <param name="Score">The name's likeness from 0 to 1; for what only qualifies a name, what it added or took away.</param>
/// <param name="Why">In words fit to print.</param>
public sealed record Explanation(string Feature, double Score, string Why);
