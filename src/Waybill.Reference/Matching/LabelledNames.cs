namespace Waybill.Reference.Matching;

/// <summary>Two names of which somebody said whether they are one.</summary>
/// <param name="First">The one name.</param>
/// <param name="Second">The other.</param>
/// <param name="Kind">What they name.</param>
/// <param name="AreOne">What was said.</param>
public sealed record LabelledNames(string First, string Second, NameKind Kind, bool AreOne);
