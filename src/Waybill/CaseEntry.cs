using NodaTime;

namespace Waybill;

/// <summary>One thing that happened to a case: what, by whom and when. Entries are only ever added to.</summary>
/// <param name="At">When.</param>
/// <param name="Who">Who did it, as the person or program gave their name.</param>
/// <param name="Fact">What happened.</param>
public sealed record CaseEntry(Instant At, string Who, CaseFact Fact);
