using System.Text;
using Microsoft.Data.Sqlite;
using NodaTime;
using Waybill.Storage;
using Xunit;

namespace Waybill.Tests.Storage;

public sealed class CaseFileTests : IDisposable
{
    private readonly ScratchFolder scratch = new();
    private readonly TickingClock clock = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Folder => scratch["a case"];

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task Evidence_lies_under_its_fingerprint_with_its_bytes_unchanged()
    {
        await using var file = await NewAsync();
        var (evidence, taking) = await AddAsync(file, "Drones crossed the Caspian.\r\n");

        Assert.Equal(Taking.Added, taking);
        // printf 'Drones crossed the Caspian.\r\n' | sha256sum
        Assert.Equal(Fingerprint.OfText("Drones crossed the Caspian.\r\n"), evidence.Sha256);
        Assert.Equal("Drones crossed the Caspian.\r\n", await File.ReadAllTextAsync(EvidencePath(evidence.Sha256), Stop));
    }

    [Fact]
    public async Task The_same_bytes_taken_twice_are_one_piece_of_evidence_and_one_entry()
    {
        await using var file = await NewAsync();
        await AddAsync(file, "one", "first.txt");
        var head = file.Head;
        var (evidence, taking) = await AddAsync(file, "one", "second.txt");

        Assert.Equal((Taking.AlreadyThere, "first.txt", head), (taking, evidence.File, file.Head));
        Assert.Single(file.Case.Evidence);
    }

    [Fact]
    public async Task A_day_of_publication_given_later_is_a_fact_of_its_own()
    {
        await using var file = await NewAsync();
        await AddAsync(file, "one");
        var (evidence, taking) = await AddAsync(file, "one", published: new LocalDate(2023, 6, 10));

        Assert.Equal((Taking.Dated, new LocalDate(2023, 6, 10)), (taking, evidence.Published));
        Assert.Equal(new LocalDate(2023, 6, 10), file.Case.Evidence[0].Published);
        Assert.Equal(Taking.AlreadyThere, (await AddAsync(file, "one")).Taking);
    }

    [Fact]
    public async Task A_case_opened_again_tells_the_same_story()
    {
        Fingerprint head;
        await using (var file = await NewAsync())
        {
            await AddAsync(file, "one");
            await AddAsync(file, "two");
            head = file.Head;
        }

        await using var again = await CaseFile.OpenAsync(Folder, write: false, clock, Stop);
        Assert.Equal(("Drones", "Sample."), (again.Case.Title, again.Case.Notice));
        Assert.Equal(2, again.Case.Evidence.Count);
        Assert.Equal(head, again.Head);
    }

    [Fact]
    public async Task An_entry_can_be_neither_changed_nor_taken_away_nor_slipped_in()
    {
        await using (await NewAsync())
        {
        }

        Assert.Contains("only ever added", Refused("UPDATE entries SET who = 'nobody'"), StringComparison.Ordinal);
        Assert.Contains("only ever added", Refused("DELETE FROM entries"), StringComparison.Ordinal);
        Assert.Contains("follows the last", Refused("INSERT OR REPLACE INTO entries SELECT seq, at, 'nobody', kind, payload, previous, hash FROM entries"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_case_has_no_faults()
    {
        await using var file = await NewAsync();
        await AddAsync(file, "one");
        await file.KeepAssessmentAsync("{}"u8.ToArray(), "waybill 0.1.0", [new("law", 1)], "tester", Stop);
        Assert.Equal([], await CaseFile.VerifyAsync(Folder, Stop));
    }

    [Theory]
    [InlineData("DROP TRIGGER entries_never_change; UPDATE entries SET who = 'nobody' WHERE seq = 2", "changed after it was written")]
    [InlineData("DROP TRIGGER entries_never_change; UPDATE entries SET payload = '{}' WHERE seq = 2", "changed after it was written")]
    [InlineData("DROP TRIGGER entries_never_go; DELETE FROM entries WHERE seq = 2", "entries are missing")]
    public async Task A_log_tampered_with_is_found_out(string sql, string expected)
    {
        await using (var file = await NewAsync())
        {
            await AddAsync(file, "one");
            await AddAsync(file, "two");
        }

        Run(sql);
        Assert.Contains(expected, (await CaseFile.VerifyAsync(Folder, Stop))[0].Because, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_changed_on_disk_is_found_out_and_put_back_by_the_same_bytes()
    {
        await using var file = await NewAsync();
        var (evidence, _) = await AddAsync(file, "one");
        File.Delete(EvidencePath(evidence.Sha256));
        await File.WriteAllTextAsync(EvidencePath(evidence.Sha256), "another", Stop);

        Assert.Contains("changed or damaged", Assert.Single(await CaseFile.VerifyAsync(Folder, Stop)).Because, StringComparison.Ordinal);
        Assert.Equal(Taking.PutBack, (await AddAsync(file, "one")).Taking);
        Assert.Equal([], await CaseFile.VerifyAsync(Folder, Stop));
    }

    [Fact]
    public async Task A_second_writer_is_told_so_while_readers_read_on()
    {
        await using var file = await NewAsync();
        var refused = await Assert.ThrowsAsync<IOException>(() => CaseFile.OpenAsync(Folder, write: true, clock, Stop));
        Assert.StartsWith("Another process is writing to the case", refused.Message, StringComparison.Ordinal);

        await using var reader = await CaseFile.OpenAsync(Folder, write: false, clock, Stop);
        Assert.Equal("Drones", reader.Case.Title);
    }

    [Fact]
    public async Task An_assessment_that_says_the_same_adds_neither_file_nor_entry()
    {
        await using var file = await NewAsync();
        var first = await file.KeepAssessmentAsync("{}"u8.ToArray(), "waybill 0.1.0", [new("law", 1)], "tester", Stop);
        var head = file.Head;
        var second = await file.KeepAssessmentAsync("{}"u8.ToArray(), "waybill 0.1.0", [new("law", 1)], "tester", Stop);

        Assert.Equal((first.Assessment, true, false, head), (second.Assessment, first.New, second.New, file.Head));
        Assert.Single(Directory.GetFiles(Path.Combine(Folder, "derived")));
    }

    [Fact]
    public async Task New_evidence_leaves_no_run_of_the_checks_standing()
    {
        await using var file = await NewAsync();
        await file.KeepAssessmentAsync("{}"u8.ToArray(), "waybill 0.1.0", [], "tester", Stop);
        Assert.NotNull(file.Case.Checked);
        await AddAsync(file, "one");
        Assert.Null(file.Case.Checked);
    }

    [Fact]
    public async Task A_backup_restored_elsewhere_is_the_same_case()
    {
        Fingerprint head;
        await using (var file = await NewAsync())
        {
            await AddAsync(file, "one");
            await file.KeepAssessmentAsync("{}"u8.ToArray(), "waybill 0.1.0", [], "tester", Stop);
            head = file.Head;
            Assert.Equal((3L, 2), await Backup.WriteAsync(Folder, scratch["b.zip"], clock, Stop));
        }

        await Backup.RestoreAsync(scratch["b.zip"], scratch["again"], Stop);
        await using var again = await CaseFile.OpenAsync(scratch["again"], write: true, clock, Stop);
        Assert.Equal(head, again.Head);
        Assert.Equal([], await CaseFile.VerifyAsync(scratch["again"], Stop));
        Assert.Equal(Taking.AlreadyThere, (await AddAsync(again, "one")).Taking);
    }

    [Fact]
    public async Task A_backup_with_a_piece_missing_is_not_restored()
    {
        await using (var file = await NewAsync())
        {
            await AddAsync(file, "one");
            await Backup.WriteAsync(Folder, scratch["b.zip"], clock, Stop);
        }

        await using (var zip = await System.IO.Compression.ZipFile.OpenAsync(scratch["b.zip"], System.IO.Compression.ZipArchiveMode.Update, Stop))
        {
            zip.Entries.Single(e => e.FullName.StartsWith("evidence/", StringComparison.Ordinal)).Delete();
        }

        var refused = await Assert.ThrowsAsync<IOException>(() => Backup.RestoreAsync(scratch["b.zip"], scratch["again"], Stop));
        Assert.Contains("is missing", refused.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(scratch["again"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("two\nlines")]
    public async Task Who_did_it_is_one_line_of_text(string who)
    {
        await using var file = await NewAsync();
        await Assert.ThrowsAsync<ArgumentException>(() =>
            file.RecordAsync(new CaseEntry(clock.GetCurrentInstant(), who, new CaseFact.EvidencePutBack(Fingerprint.OfText("x"))), Stop));
    }

    private Task<CaseFile> NewAsync() => CaseFile.CreateAsync(Folder, "Drones", "Sample.", "tester", clock, Stop);

    private static Task<(Evidence Evidence, Taking Taking)> AddAsync(CaseFile file, string text, string name = "a b'c.txt", LocalDate? published = null) =>
        file.AddAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), name, "text/plain", EvidenceKind.Report, published, "tester", Stop);

    private string EvidencePath(Fingerprint sha256) => Path.Combine(Folder, "evidence", sha256.ToString()[..2], sha256.ToString());

    private string Refused(string sql) => Assert.Throws<SqliteException>(() => Run(sql)).Message;

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder, "case.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
