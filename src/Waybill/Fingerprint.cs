using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Waybill;

/// <summary>The SHA-256 of some bytes, as 64 lower-case hexadecimal digits: the name by which evidence is kept.</summary>
public readonly record struct Fingerprint : IComparable<Fingerprint>
{
    private readonly string? hex;

    private Fingerprint(string hex) => this.hex = hex;

    /// <summary>The first twelve digits, enough for a person to tell two files apart.</summary>
    public string Short => ToString()[..12];

    /// <summary>The fingerprint of <paramref name="bytes"/> (FIPS 180-4).</summary>
    public static Fingerprint Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The fingerprint of a text in UTF-8.</summary>
    public static Fingerprint OfText(string text) => Of(System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>The fingerprint of everything that <paramref name="stream"/> still holds.</summary>
    public static async Task<Fingerprint> OfAsync(Stream stream, CancellationToken cancellationToken) =>
        new(Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken)));

    /// <summary>The fingerprint of a file's bytes, read piece by piece.</summary>
    public static Fingerprint OfFile(string path)
    {
        using var stream = File.OpenRead(path);
        return new(Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    /// <summary>Reads 64 hexadecimal digits.</summary>
    /// <exception cref="FormatException">The text is not 64 hexadecimal digits.</exception>
    public static Fingerprint Parse(string text) =>
        TryParse(text, out var result) ? result : throw new FormatException($"'{text}' is not a SHA-256: expected 64 hexadecimal digits.");

    /// <summary>Reads 64 hexadecimal digits, or says no.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Fingerprint result)
    {
        var ok = text is { Length: 64 } && text.All(char.IsAsciiHexDigit);
        result = ok ? new Fingerprint(text!.ToLowerInvariant()) : default;
        return ok;
    }

    /// <summary>Whether one comes before the other in their digits' order.</summary>
    public static bool operator <(Fingerprint left, Fingerprint right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes after the other in their digits' order.</summary>
    public static bool operator >(Fingerprint left, Fingerprint right) => left.CompareTo(right) > 0;

    /// <summary>Whether one comes before the other or is the same.</summary>
    public static bool operator <=(Fingerprint left, Fingerprint right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one comes after the other or is the same.</summary>
    public static bool operator >=(Fingerprint left, Fingerprint right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Fingerprint other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <inheritdoc/>
    public override string ToString() => hex ?? new string('0', 64);
}
