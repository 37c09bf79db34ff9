namespace Waybill.Publishing;

/// <summary>One file of a published dossier.</summary>
/// <param name="Path">Where it lies in the folder, with forward slashes: <c>documents/0a1b2c3d4e5f.html</c>.</param>
/// <param name="MediaType">What it is, as a server announces it.</param>
/// <param name="Bytes">The file itself.</param>
public sealed record SiteFile(string Path, string MediaType, ReadOnlyMemory<byte> Bytes);
