namespace Waybill;

/// <summary>A check by name and version, as it stood when it was run.</summary>
/// <param name="Check">The check's name.</param>
/// <param name="Version">Its version.</param>
public sealed record CheckVersion(string Check, int Version);
