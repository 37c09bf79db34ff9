using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Waybill.Storage;

public sealed partial class CaseFile
{
    /// <summary>Adds an entry; when this returns, the entry survives a kill and a loss of power.</summary>
    public async Task<LogEntry> RecordAsync(CaseEntry entry, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(writing is { SafeFileHandle.IsClosed: true }, this);
        if (writing is null)
        {
            throw new InvalidOperationException("The case was opened for reading.");
        }

        cancellationToken.ThrowIfCancellationRequested();
        var next = LogEntry.After(last, entry);
        await using var insert = log.CreateCommand();
        insert.CommandText = "INSERT INTO entries VALUES ($seq, $at, $who, $kind, $payload, $previous, $hash)";
        insert.Parameters.AddWithValue("$seq", next.Seq);
        insert.Parameters.AddWithValue("$at", next.At);
        insert.Parameters.AddWithValue("$who", next.Who);
        insert.Parameters.AddWithValue("$kind", next.Kind);
        insert.Parameters.AddWithValue("$payload", next.Payload);
        insert.Parameters.AddWithValue("$previous", next.Previous.ToString());
        insert.Parameters.AddWithValue("$hash", next.Hash.ToString());
        // Past this line the entry may be durable, so that a cancellation must not part it from the memory of it.
        await insert.ExecuteNonQueryAsync(CancellationToken.None);
        Take(next, entry);
        return next;
    }

    /// <summary>Everything that happened, in order, as written down.</summary>
    public IAsyncEnumerable<LogEntry> EntriesAsync(CancellationToken cancellationToken) => EntriesAsync(log, cancellationToken);

    private static async IAsyncEnumerable<LogEntry> EntriesAsync(SqliteConnection log, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var select = log.CreateCommand();
        select.CommandText = "SELECT seq, at, who, kind, payload, previous, hash FROM entries ORDER BY seq";
        await using var rows = await select.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            yield return Entry(rows);
        }
    }

    private static LogEntry Entry(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4),
        HashIn(row, 5), HashIn(row, 6));

    /// <summary>What is no hash reads as zeros, which no entry has: verifying then tells on it, and reading goes on.</summary>
    private static Fingerprint HashIn(SqliteDataReader row, int column) => Fingerprint.TryParse(row.GetString(column), out var hash) ? hash : default;
}
