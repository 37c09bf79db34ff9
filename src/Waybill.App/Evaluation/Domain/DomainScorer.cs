namespace Waybill.App.Evaluation.Domain;

/// <summary>Scores one report that was read against one that was marked: places, times and relations; claims in <see cref="ClaimScorer"/>.</summary>
internal sealed class DomainScorer(GoldReport gold, Report read, Tallies tallies)
{
    public void Score()
    {
        Places();
        Times();
        Relations();
        new ClaimScorer(gold, read, tallies).Score();
        Furniture();
    }

    /// <summary>Whether a place that was found is the one that was marked: the same state, or within the distance that the set allows.</summary>
    public static bool IsAt(GoldPlace wanted, Place? got) =>
        got is not null && ((wanted is { Level: "country", Country: { } country } && string.Equals(got.Country, country, StringComparison.OrdinalIgnoreCase))
            || Geodesic.Inverse(new(wanted.Latitude, wanted.Longitude), got.Point).Distance.Kilometres <= wanted.ToleranceKm);

    /// <summary>Adjectives of states are not marked in the set and not counted.</summary>
    private List<PlaceMention> Named => [.. read.Places.Where(p => p.Form != PlaceForm.Adjective)];

    /// <summary>Durations are not marked in the set and not counted.</summary>
    private List<TimeMention> Dated => [.. read.Times.Where(t => (t.Earliest ?? t.Latest) is not null)];

    private void Places()
    {
        var named = Named;
        var pairs = Overlapping(gold.Places.Length, named.Count, i => new(gold.Places[i].Start, gold.Places[i].End), j => new(named[j].Start, named[j].End), (i, j) => IsAt(gold.Places[i], named[j].Place));
        var right = pairs.Count(p => IsAt(gold.Places[p.Row], named[p.Column].Place));
        tallies.Add("place spans (overlap)", pairs.Count, gold.Places.Length, named.Count);
        tallies.Add("places (overlap + within tolerance)", right, gold.Places.Length, named.Count);
        tallies.Answer("place resolved, of found", right, pairs.Count);
        var missed = Enumerable.Range(0, gold.Places.Length).Except(pairs.Select(p => p.Row)).Select(i => gold.Places[i]);
        tallies.Misses.AddRange(missed.Select(p => new Miss($"{gold.Id} {p.Start}", "place", p.Text, null)));
        tallies.Misses.AddRange(pairs.Where(p => !IsAt(gold.Places[p.Row], named[p.Column].Place)).Select(p => new Miss($"{gold.Id} {gold.Places[p.Row].Start}", "place", gold.Places[p.Row].Text, named[p.Column].Place?.Name ?? "left open")));
    }

    private void Times()
    {
        var dated = Dated;
        Days? Wanted(int i) => Days.Of(gold.Times[i].Earliest, gold.Times[i].Latest);
        Days? Got(int j) => Days.Of(dated[j].Earliest, dated[j].Latest);
        var pairs = Overlapping(gold.Times.Length, dated.Count, i => new(gold.Times[i].Start, gold.Times[i].End), j => new(dated[j].Start, dated[j].End), (i, j) => Wanted(i) == Got(j));
        tallies.Add("time spans (overlap)", pairs.Count, gold.Times.Length, dated.Count);
        tallies.Add("times (overlap + interval exact)", pairs.Count(p => Wanted(p.Row) == Got(p.Column)), gold.Times.Length, dated.Count);
        tallies.Add("times (overlap + interval IoU >= 0.5)", pairs.Count(p => Wanted(p.Row) is { } a && Got(p.Column) is { } b && a.IsHalf(b)), gold.Times.Length, dated.Count);
        foreach (var (i, j) in pairs.Where(p => Wanted(p.Row) != Got(p.Column)))
        {
            tallies.Misses.Add(new($"{gold.Id} {gold.Times[i].Start}", "time", $"{gold.Times[i].Earliest}..{gold.Times[i].Latest}", $"{dated[j].Text} = {dated[j].When}"));
        }
    }

    private void Relations()
    {
        var (wanted, got) = (gold.Relations, read.Relations);
        var pairs = Pairing.Best(wanted.Length, got.Length, (i, j) =>
            wanted[i].Kind == ClaimMatch.Word(got[j].Kind) && new Stretch(wanted[i].Start, wanted[i].End).Shared(new(got[j].Start, got[j].End)) is var shared and > 0 ? (shared / 1000.0) + (wanted[i].Verdict == got[j].Verdict ? 1 : 0) : 0);
        tallies.Add("relations (kind + overlap)", pairs.Count, wanted.Length, got.Length);
        tallies.Add("relations (verdict right)", pairs.Count(p => wanted[p.Row].Verdict == got[p.Column].Verdict), wanted.Length, got.Length);
    }

    private void Furniture()
    {
        List<Stretch> found = [.. Named.Select(p => new Stretch(p.Start, p.End)), .. Dated.Select(t => new Stretch(t.Start, t.End)), .. read.Claims.Select(c => new Stretch(c.Start, c.End))];
        tallies.Answer("free of page furniture, of all found", found.Count(f => !(gold.Furniture ?? []).Any(z => Stretch.Of(z).Shared(f) > 0)), found.Count);
    }

    private static List<(int Row, int Column)> Overlapping(int rows, int columns, Func<int, Stretch> wanted, Func<int, Stretch> got, Func<int, int, bool> right) =>
        Pairing.Best(rows, columns, (i, j) => wanted(i).Shared(got(j)) is var shared and > 0 ? shared + (right(i, j) ? 0.5 : 0) : 0);
}
