namespace Waybill.Reading.Intake;

/// <summary>
/// A bound was met or a format broke down deep inside a library's parser, where nothing but an exception leads out.
/// <see cref="Intake"/> turns it into a <see cref="Rejection"/>; it never leaves this folder.
/// </summary>
internal sealed class UnreadableException(string because) : Exception(because);
