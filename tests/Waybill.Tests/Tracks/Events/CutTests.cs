using System.Text;
using System.Text.Json;
using CsCheck;
using Waybill.Tracks.Events;
using Xunit;

namespace Waybill.Tests.Tracks.Events;

/// <summary>However the input is cut and in whatever order its files come, the events are the same.</summary>
public sealed class CutTests
{
    [Fact]
    public void All_kinds_of_events_are_in_the_made_up_scenario() =>
        Assert.Equal(Enum.GetValues<TrackEventKind>(), Events([[.. Scenario.Rows(1)]], EventFinder.Held).Select(e => e.Kind).Distinct().Order());

    [Fact]
    public void Cut_by_day_at_midnight_the_events_are_the_same()
    {
        var rows = Scenario.Rows(2).ToArray();
        var days = rows.Skip(1).GroupBy(r => long.Parse(r.Split(',')[1]) / 86_400).Select(d => d.Prepend(rows[0]).ToArray()).ToArray();
        Assert.True(days.Length >= 3);
        Assert.Equal(Told([rows], EventFinder.Held), Told(days.Reverse(), EventFinder.Held));
    }

    [Fact]
    public void Cut_anywhere_shuffled_repeated_and_spilled_to_disk_the_events_are_the_same() =>
        Gen.Select(Gen.Int[1, 1000], Gen.Int[1, 7], Gen.Int[0, int.MaxValue], Gen.Int[50, 3000]).Sample(
            (seed, parts, shuffle, held) =>
            {
                var rows = Scenario.Rows(seed).ToArray();
                var chance = new Random(shuffle);
                var files = rows.Skip(1).GroupBy(_ => chance.Next(parts)).Select(g => g.ToArray()).ToArray();
                foreach (var file in files)
                {
                    chance.Shuffle(file);
                }

                // A part of the rows was heard twice.
                var cut = files.Append([.. rows.Skip(1).Where(_ => chance.Next(5) == 0)]).Select(f => f.Prepend(rows[0]).ToArray()).ToArray();
                chance.Shuffle(cut);
                Assert.Equal(Told([rows], EventFinder.Held), Told(cut, held));
            },
            iter: 12);

    private static IReadOnlyList<TrackEvent> Events(IEnumerable<string[]> files, int mostHeld)
    {
        using var finder = Finder(files, mostHeld);
        return finder.Find();
    }

    /// <summary>The events as they are printed, but for the files and lines, which are where the cut left them.</summary>
    private static string[] Told(IEnumerable<string[]> files, int mostHeld)
    {
        using var finder = Finder(files, mostHeld);
        return [.. finder.Find().Select(e => Text(e with { Lines = [] }, finder))];
    }

    private static EventFinder Finder(IEnumerable<string[]> files, int mostHeld)
    {
        var finder = new EventFinder(new EventRules(), Waybill.Reference.Shelf.Open().Ports, mmsi => $"{mmsi / 1_000_000}", mostHeld);
        foreach (var file in files)
        {
            finder.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', file))), new EventSource("made up", $"{file.Length}"), new Waybill.Tracks.Ais.DecodeCounts());
        }

        return finder;
    }

    private static string Text(TrackEvent found, EventFinder finder)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            EventJson.Write(json, found, new EventRules(), finder.Sources);
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }
}
