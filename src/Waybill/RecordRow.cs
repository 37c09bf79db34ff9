namespace Waybill;

/// <summary>A row of a list or a register on which a finding rests.</summary>
/// <param name="Sha256">The fingerprint of the list's or register's bytes.</param>
/// <param name="Line">The line on which the row begins, from 1; null where the form of the file has none that could be told.</param>
/// <param name="Entry">What the list or register calls the entry; null where it gives it no name of its own.</param>
public sealed record RecordRow(Fingerprint Sha256, int? Line, string? Entry);
