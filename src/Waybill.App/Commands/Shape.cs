using System.Collections.Immutable;

namespace Waybill.App.Commands;

/// <summary>How <c>read</c> is to print.</summary>
/// <param name="Json">One JSON document.</param>
/// <param name="Lines">JSON, one document a line.</param>
/// <param name="Only">The parts wanted; default for all.</param>
/// <param name="Spans">The file of spans to resolve; null to find places.</param>
internal sealed record Shape(bool Json, bool Lines, ImmutableArray<string> Only, string? Spans);
