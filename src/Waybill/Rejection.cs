namespace Waybill;

/// <summary>Bad input, refused with one clear sentence while the rest went on.</summary>
/// <param name="File">What was given.</param>
/// <param name="Because">What was found, what was wanted, and the remedy where one is known.</param>
public sealed record Rejection(string File, string Because);
