using NodaTime;

namespace Waybill.App.Batches;

/// <summary>What the user said about the files to read.</summary>
/// <param name="Published">Their day of publication; null where not given.</param>
/// <param name="Language">Their language; null where it is to be found out.</param>
internal sealed record ReadWish(LocalDate? Published, string? Language);
