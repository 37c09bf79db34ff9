using Waybill.Reference.Screening;

namespace Waybill.App.Screening;

/// <summary>One who was looked for, and who was found.</summary>
internal sealed record Screened(Asked Asked, ScreeningAnswer Answer);
