using NodaTime;

namespace Waybill.Tests.Storage;

/// <summary>A clock that goes one second further every time it is asked, from the first second of 2026.</summary>
internal sealed class TickingClock : IClock
{
    private Instant now = Instant.FromUtc(2026, 1, 1, 0, 0);

    public Instant GetCurrentInstant() => now += Duration.FromSeconds(1);
}
