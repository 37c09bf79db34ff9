using System.Globalization;
using NodaTime.Text;
using Waybill.Json;

namespace Waybill.Storage;

/// <summary>An entry as it stands in the case file: numbered, and chained to the one before by its hash.</summary>
/// <param name="Seq">Its number, from 1 without a hole.</param>
/// <param name="At">When, in UTC: <c>2026-01-31T12:00:00.123456789Z</c>.</param>
/// <param name="Who">Who did it.</param>
/// <param name="Kind">The kind of fact: <c>evidence-added</c>.</param>
/// <param name="Payload">The fact, as JSON on one line.</param>
/// <param name="Previous">The hash of the entry before; 64 zeros for the first.</param>
/// <param name="Hash">The hash of this entry.</param>
public sealed record LogEntry(long Seq, string At, string Who, string Kind, string Payload, Fingerprint Previous, Fingerprint Hash)
{
    /// <summary>The hash that stands before the first entry.</summary>
    public static Fingerprint Beginning { get; } = Fingerprint.Parse(new string('0', 64));

    /// <summary>The hash that this entry must have: SHA-256 of its canonical form, as docs/case-file.md has it.</summary>
    internal Fingerprint ExpectedHash => Fingerprint.OfText(string.Create(
        CultureInfo.InvariantCulture, $"{Seq}\n{At}\n{Who}\n{Kind}\n{Payload}\n{Previous}\n"));

    /// <summary>The entry that comes after <paramref name="previous"/>, or first where that is null.</summary>
    /// <exception cref="ArgumentException">The name of who did it has a line break or another control character, or is empty.</exception>
    internal static LogEntry After(LogEntry? previous, CaseEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.Who) || entry.Who.Any(char.IsControl))
        {
            throw new ArgumentException($"'{entry.Who}' is not a name to sign an entry with: expected one line of text.", nameof(entry));
        }

        var (kind, payload) = CaseFacts.Write(entry.Fact);
        var unsigned = new LogEntry(
            (previous?.Seq ?? 0) + 1, InstantPattern.ExtendedIso.Format(entry.At), entry.Who, kind, payload, previous?.Hash ?? Beginning, default);
        return unsigned with { Hash = unsigned.ExpectedHash };
    }

    /// <summary>What happened.</summary>
    /// <exception cref="FormatException">The kind is unknown or the payload is not of its shape.</exception>
    public CaseEntry AsCaseEntry() => new(InstantPattern.ExtendedIso.Parse(At).GetValueOrThrow(), Who, CaseFacts.Read(Kind, Payload));
}
