using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Waybill.Storage;

/// <summary>The database of a case file: one table that is only ever added to.</summary>
internal static class Schema
{
    private const long Version = 1;

    /// <summary>"WBil" in ASCII: how file(1) and SQLite tell whose file it is.</summary>
    private const long ApplicationId = 0x5742696C;

    private const string Tables = """
        CREATE TABLE entries (
            seq      INTEGER PRIMARY KEY,
            at       TEXT NOT NULL,
            who      TEXT NOT NULL,
            kind     TEXT NOT NULL,
            payload  TEXT NOT NULL CHECK (json_valid(payload)),
            previous TEXT NOT NULL CHECK (length(previous) = 64),
            hash     TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
        ) STRICT;
        CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
        BEGIN SELECT RAISE(ABORT, 'entries are only ever added to'); END;
        CREATE TRIGGER entries_never_go BEFORE DELETE ON entries
        BEGIN SELECT RAISE(ABORT, 'entries are only ever added to'); END;
        CREATE TRIGGER entries_follow_each_other BEFORE INSERT ON entries
        WHEN NEW.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM entries)
          OR NEW.previous IS NOT ifnull((SELECT hash FROM entries ORDER BY seq DESC LIMIT 1), printf('%064d', 0))
        BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END;
        """;

    public static SqliteConnection Open(string path, bool write, bool create)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : write ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            if (create)
            {
                Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
                Run(connection, string.Create(
                    CultureInfo.InvariantCulture, $"BEGIN; {Tables} PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}; COMMIT;"));
            }

            Expect(connection, path);
            if (write)
            {
                Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Expect(SqliteConnection connection, string path)
    {
        if (Number(connection, "PRAGMA application_id") != ApplicationId)
        {
            throw new InvalidDataException($"{path} is not the log of a Waybill case: it is another program's database.");
        }

        if (Number(connection, "PRAGMA user_version") is var version and not Version)
        {
            throw new InvalidDataException($"{path} is of version {version}; this program reads version {Version}: use a later Waybill.");
        }
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
