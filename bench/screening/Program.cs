using System.Diagnostics;
using System.Globalization;
using Waybill.FollowTheMoney;
using Waybill.Reference;
using Waybill.Reference.Lists;
using Waybill.Reference.Matching;
using Waybill.Reference.Screening;
using Waybill.Screening;

// make ENTRIES NAMES FILE LIST…: writes a list of made entries and, beside it, names to look for.
// find FILE SAMPLE: reads the list, looks for the names, and compares a sample of the answers with the comparison of every entry.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var shelf = Shelf.Open();
if (args is ["make", var entries, var names, var made, .. var lists])
{
    Make(int.Parse(entries, CultureInfo.InvariantCulture), int.Parse(names, CultureInfo.InvariantCulture), made, lists);
}
else if (args is ["find", var file, var sample])
{
    Find(file, int.Parse(sample, CultureInfo.InvariantCulture));
}

void Make(int entries, int names, string file, string[] lists)
{
    var countries = new CountryCodes(shelf.Countries);
    var maker = new MadeNames(lists.SelectMany(l => ListFile.Open(l, countries, shelf.Schemata).Entries()), seed: 20231122);
    var kept = new List<Entity>();
    using (var list = File.Create(file))
    {
        for (var i = 0; i < entries; i++)
        {
            var entity = maker.Next(i);
            list.Write(EntityDocument.Of(entity).ToLine());
            list.WriteByte((byte)'\n');
            if (i % Math.Max(1, entries / (names * 3 / 4)) == 0)
            {
                kept.Add(entity);
            }
        }
    }

    // Three quarters stand on the list under another spelling, a quarter does not.
    using var asked = File.Create($"{file}.asked");
    var known = kept.Take(names * 3 / 4).Select(maker.Asked);
    foreach (var entity in known.Concat(Enumerable.Range(entries, names / 4).Select(maker.Next)))
    {
        asked.Write(EntityDocument.Of(new EntityDraft(entity.Id, entity.Schema).Add("name", entity["name"][0]).Finish()).ToLine());
        asked.WriteByte((byte)'\n');
    }
}

void Find(string file, int sample)
{
    var clock = Stopwatch.StartNew();
    var index = ScreeningIndex.Of([file], shelf);
    GC.Collect();
    Console.WriteLine($"index of {index.Count:N0} entries: {clock.Elapsed.TotalSeconds:F1} s ({Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F1} s of processor time); entries and keys {index.Bytes >> 20:N0} MB, heap {GC.GetTotalMemory(true) >> 20:N0} MB, process {Process.GetCurrentProcess().WorkingSet64 >> 20:N0} MB");

    var asked = Asked($"{file}.asked");
    var filter = new ScreeningFilter { Limit = 10 };
    foreach (var entity in asked.Take(50))
    {
        index.Find(entity, filter);
    }

    var times = new double[asked.Length];
    var work = Process.GetCurrentProcess().TotalProcessorTime;
    clock.Restart();
    for (var i = 0; i < asked.Length; i++)
    {
        var begun = Stopwatch.GetTimestamp();
        index.Find(asked[i], filter);
        times[i] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    var seconds = clock.Elapsed.TotalSeconds;
    work = Process.GetCurrentProcess().TotalProcessorTime - work;
    Array.Sort(times);
    Console.WriteLine($"{asked.Length / seconds:N0} names/s on one core, {asked.Length / work.TotalSeconds:N0} a second of its own time ({asked.Length:N0} names in {seconds:F2} s; half within {times[times.Length / 2]:F2} ms, 99 of 100 within {times[times.Length * 99 / 100]:F2} ms)");
    Compare(index, asked.Where((_, i) => i % Math.Max(1, asked.Length / sample) == 0).Take(sample).ToArray());
    Console.WriteLine($"most memory held: {Process.GetCurrentProcess().PeakWorkingSet64 >> 20:N0} MB");
}

void Compare(ScreeningIndex index, Entity[] asked)
{
    var matcher = new Matcher();
    var ready = asked.Select(a => matcher.Prepare(a)).ToArray();
    var all = asked.Select(_ => new List<(double Score, string Id)>()).ToArray();
    var clock = Stopwatch.StartNew();
    for (var i = 0; i < index.Count; i++)
    {
        var candidate = matcher.Prepare(index.EntryAt(i).Entity);
        for (var q = 0; q < ready.Length; q++)
        {
            if (shelf.Schemata.MayBeOne(asked[q].Schema, candidate.Entity.Schema) && matcher.Score(ready[q], candidate) is { IsMatch: true } match)
            {
                all[q].Add((match.Score, candidate.Entity.Id));
            }
        }
    }

    var misses = new List<string>();
    var slow = clock.Elapsed.TotalSeconds;
    var (found, wanted, best, tops) = (0, 0, 0, 0);
    for (var q = 0; q < asked.Length; q++)
    {
        var ids = index.Find(asked[q], new ScreeningFilter { Limit = int.MaxValue }).Hits.Select(h => h.Entry.Entity.Id).ToHashSet();
        foreach (var (score, id) in all[q].OrderByDescending(a => a.Score).Where(a => !ids.Contains(a.Id)).Take(3))
        {
            misses.Add($"{score:F2} {asked[q]["name"][0]} ~ {id}");
        }

        found += all[q].Count(a => ids.Contains(a.Id));
        wanted += all[q].Count;
        var ten = all[q].OrderByDescending(a => a.Score).ThenBy(a => a.Id, StringComparer.Ordinal).Take(10).ToArray();
        best += ten.Count(a => ids.Contains(a.Id));
        tops += ten.Length;
    }

    misses.Take(20).ToList().ForEach(Console.WriteLine);
    Console.WriteLine($"recall against comparing every entry, {asked.Length} names: {100.0 * found / Math.Max(1, wanted):F2} % of {wanted:N0} matches, {100.0 * best / Math.Max(1, tops):F2} % of {tops:N0} among the ten best; comparing all took {slow:F0} s");
}

static Entity[] Asked(string file) =>
    [.. File.ReadLines(file).Select(l => EntityDocument.TryParse(System.Text.Encoding.UTF8.GetBytes(l), out var document, out var because) ? document.Entity : throw new InvalidDataException(because))];
