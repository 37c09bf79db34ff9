namespace Waybill.App.Evaluation;

/// <summary>One mistake, as the list of errors has it.</summary>
/// <param name="Where">The document, with the place in it where there is one.</param>
/// <param name="Kind">What was to be found.</param>
/// <param name="Wanted">What the labels say; null where they say nothing is there.</param>
/// <param name="Got">What the program says; null where it found nothing.</param>
internal sealed record Miss(string Where, string Kind, string? Wanted, string? Got);
