using System.Collections.Immutable;
using NodaTime;
using Waybill.Reference.Lists;
using Waybill.Reference.Screening;

namespace Waybill.Checking.Records;

/// <summary>One entry of a list, as each edition that was loaded has it, the likest first.</summary>
internal sealed record ListedEntry(ImmutableArray<ScreeningHit> Editions, ImmutableArray<ListSummary> Searched)
{
    /// <summary>The entries that were found, each once, whatever the number of editions it stands in.</summary>
    public static IEnumerable<ListedEntry> Of(IEnumerable<ScreeningHit> hits, ImmutableArray<ListSummary> searched) =>
        hits.GroupBy(h => (h.List.Title, PlainCsv.IsPlaceInTable(h.Entry.Entity.Id) ? h.Entry.Caption : h.Entry.Entity.Id)).Select(g => new ListedEntry([.. g], searched));

    /// <summary>
    /// The edition that answers for a day, and its answer: an edition of that day or the next after it, since an older one knows nothing of the
    /// day; without one, the latest before. Where editions say different things, none is believed.
    /// </summary>
    public (ScreeningHit Edition, ListedThen Then) On(LocalDate day)
    {
        var told = Editions.OrderBy(h => h.List.Date < day).ThenBy(h => h.List.Date < day ? -Days(h.List.Date) : Days(h.List.Date))
            .Select(h => (Edition: h, Then: h.On(day))).ToList();
        var sure = told.Where(t => t.Then.Answer is not null).ToList();
        if (sure.Select(t => t.Then.Answer).Distinct().Count() > 1)
        {
            return (sure[0].Edition, new(null, $"The editions differ: {string.Join(" ", sure.Select(t => $"{t.Edition.List.Edition}: {t.Then.Because}"))}"));
        }

        var (edition, then) = sure.Count > 0 ? sure[0] : told[0];
        return (edition, Missing(edition, then, day));
    }

    /// <summary>What people call the list.</summary>
    public string List => Editions[0].List.Title;

    /// <summary>Every row it stands in.</summary>
    public IEnumerable<RecordRow> Rows => Editions.Select(h => h.List.Cite(h.Entry.Entity.Id)).OfType<RecordRow>();

    /// <summary>What the editions say in which the entry is not.</summary>
    private ListedThen Missing(ScreeningHit edition, ListedThen then, LocalDate day)
    {
        var without = Searched.Where(l => l.Title == edition.List.Title && l.Dated && l.Has(edition.Entry.Entity.Id) == false).ToList();
        var between = without.Where(l => l.Date >= day && l.Date < edition.List.Date).OrderBy(l => l.Date).FirstOrDefault();
        if (then.Answer == true && between is not null)
        {
            return new(null, $"{then.Because} But the {between.Edition} does not have the entry, so that it was not listed without a break.");
        }

        var after = without.Where(l => l.Date > edition.List.Date).OrderBy(l => l.Date).FirstOrDefault();
        return after is null ? then : then with { Because = $"{then.Because} The {after.Edition} does not have the entry any more." };
    }

    private static int Days(LocalDate day) => Period.Between(new LocalDate(1900, 1, 1), day, PeriodUnits.Days).Days;
}
