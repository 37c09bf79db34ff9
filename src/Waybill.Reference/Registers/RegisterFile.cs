using NodaTime;
using NodaTime.Text;

namespace Waybill.Reference.Registers;

/// <summary>A register as it lies before the checks: what it is called, which edition, and its deals.</summary>
/// <param name="Name">The name under which it was given.</param>
/// <param name="Register">Its deals.</param>
public sealed record RegisterFile(string Name, TradeRegister Register)
{
    /// <summary>The fingerprint of its bytes, so that a finding can cite them; null where nobody worked it out.</summary>
    public Fingerprint? Sha256 { get; init; }

    /// <summary>The day of the edition as somebody gave it: registers do not say their own.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>Its name with its edition, as findings call it.</summary>
    public string Title => Published is { } day ? $"{Name} (edition of {LocalDatePattern.Iso.Format(day)}, the day given with it)" : Name;

    /// <summary>Where a deal stands, as a finding cites it; null where the bytes have no fingerprint.</summary>
    public RecordRow? Cite(Deal deal) => Sha256 is { } sha256 ? new RecordRow(sha256, deal.Line, deal.Id.Length > 0 ? deal.Id : null) : null;
}
