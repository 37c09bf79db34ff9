using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Waybill.Reference.Law;

/// <summary>A draft that a permanent member of the Security Council kept from being adopted.</summary>
/// <param name="Date">The day of the vote.</param>
/// <param name="Draft">The draft's symbol.</param>
/// <param name="Record">The meeting record.</param>
/// <param name="Agenda">What the Council was talking about.</param>
/// <param name="Topic">The crisis it was about.</param>
/// <param name="Members">The permanent members who voted against, by ISO 3166-1 alpha-3; the Soviet Union as <c>RUS</c>.</param>
public sealed record Veto(LocalDate Date, string Draft, string Record, string Agenda, string Topic, ImmutableArray<string> Members);

/// <summary>The vetoes cast in the Security Council as far as the shelf's table goes.</summary>
public sealed class VetoTable
{
    private VetoTable(ImmutableArray<Veto> all) => All = all;

    /// <summary>All of them, oldest first.</summary>
    public ImmutableArray<Veto> All { get; }

    /// <summary>The day of the last vote in the table; nothing after it is known here.</summary>
    public LocalDate LastDay => All[^1].Date;

    /// <summary>The first moment that the table says nothing of.</summary>
    public Instant End => LastDay.PlusDays(1).AtMidnight().InUtc().ToInstant();

    /// <summary>The permanent members, by ISO 3166-1 alpha-3.</summary>
    public static ImmutableArray<string> PermanentMembers { get; } = ["CHN", "FRA", "GBR", "RUS", "USA"];

    /// <summary>The vetoes of a member, of any where null, on an agenda or topic that names one of the words.</summary>
    public ImmutableArray<Veto> Find(string? member, IEnumerable<string> words)
    {
        var wanted = words.Where(w => w.Length > 2).ToList();
        return
        [
            .. All.Where(v => (member is null || v.Members.Contains(member))
                && wanted.Exists(w => v.Agenda.Contains(w, StringComparison.OrdinalIgnoreCase) || v.Topic.Contains(w, StringComparison.OrdinalIgnoreCase))),
        ];
    }

    /// <summary>The vetoes of a member, about something, in a time; each may be left open.</summary>
    public ImmutableArray<Veto> Find(string? member, string? about, Interval? on) =>
    [
        .. All.Where(v => (member is null || v.Members.Contains(member))
            && (about is null || v.Agenda.Contains(about, StringComparison.OrdinalIgnoreCase) || v.Topic.Contains(about, StringComparison.OrdinalIgnoreCase))
            && (on is not { } time || Overlaps(time, v.Date))),
    ];

    private static bool Overlaps(Interval time, LocalDate day)
    {
        var vote = LawQuestion.Days(day, day);
        return !(time.HasEnd && time.End < vote.Start) && !(time.HasStart && time.Start >= vote.End)
            && (!time.HasEnd || time.End > vote.Start || (time.HasStart && time.Start == time.End));
    }

    internal static VetoTable Read(string path) => new(
    [
        .. CsvTable.Read(path)
            .Select(r => new Veto(LocalDatePattern.Iso.Parse(r["date"]).Value, r["draft"], r["record"], r["agenda"], r["topic"], [.. r["members"].Split('|', StringSplitOptions.RemoveEmptyEntries)]))
            .OrderBy(v => v.Date).ThenBy(v => v.Draft, StringComparer.Ordinal),
    ]);
}
