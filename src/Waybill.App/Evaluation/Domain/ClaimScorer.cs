namespace Waybill.App.Evaluation.Domain;

/// <summary>Scores the claims of one report: which were found, which slots are right, and which claims are right as a whole.</summary>
internal sealed class ClaimScorer(GoldReport gold, Report read, Tallies tallies)
{
    /// <summary>How much of the shorter stretch two claims must share to be one.</summary>
    private const double Enough = 0.5;

    /// <summary>Headlines repeat the body and are not marked.</summary>
    private readonly List<Claim> found = [.. read.Claims.Where(c => !(gold.Headline is { } headline && Stretch.Of(headline).Contains(new(c.Start, c.End))))];

    public void Score()
    {
        var slots = new Dictionary<(int, int), Dictionary<string, bool>>();
        var pairs = Pairing.Best(gold.Claims.Length, found.Count, (i, j) => Weight(slots, i, j));
        tallies.Add("claims (overlap >= 0.5 of the shorter)", pairs.Count, gold.Claims.Length, found.Count);
        foreach (var (i, j) in pairs)
        {
            Slots(gold.Claims[i], slots[(i, j)]);
            Items(gold.Claims[i], found[j]);
            Route(gold.Claims[i], found[j]);
        }

        tallies.Add("whole claims (source, event, supplier, recipient, polarity)", pairs.Count(p => Array.TrueForAll(ClaimMatch.Whole, s => slots[p][s])), gold.Claims.Length, found.Count);
        Tell(pairs, slots);
    }

    private double Weight(Dictionary<(int, int), Dictionary<string, bool>> slots, int i, int j)
    {
        var stretch = new Stretch(found[j].Start, found[j].End);
        var best = ClaimMatch.Best(gold.Claims[i], stretch);
        var shared = best.OfShorter(stretch);
        if (shared < Enough)
        {
            return 0;
        }

        var agreed = slots[(i, j)] = ClaimMatch.Slots(gold.Claims[i], found[j]);
        return shared + (0.1 * best.OfBoth(stretch)) + (0.1 * agreed.Values.Count(v => v) / agreed.Count);
    }

    private void Slots(GoldClaim wanted, Dictionary<string, bool> slots)
    {
        foreach (var (slot, right) in slots)
        {
            tallies.Answer(slot, right);
        }

        Where(!string.IsNullOrEmpty(wanted.Supplier), "supplier, where gold has one", "supplier");
        Where(!string.IsNullOrEmpty(wanted.Recipient), "recipient, where gold has one", "recipient");
        Where(!NameMatch.IsPublisher(wanted.Source), "source, other than the publisher", "source");
        Where(wanted.Polarity == "denied", "polarity, of denied", "polarity");
        Where(wanted.When is not null, "when overlap, where gold has one", "when overlap");

        void Where(bool asked, string name, string slot)
        {
            if (asked)
            {
                tallies.Answer(name, slots[slot]);
            }
        }
    }

    private void Items(GoldClaim wanted, Claim got)
    {
        var kinds = got.Items.GroupBy(i => ClaimMatch.Word(i.Kind)).ToDictionary(g => g.Key, g => g.Count());
        tallies.Add("item kinds in matched claims", wanted.Items.GroupBy(i => i.Kind).Sum(g => Math.Min(g.Count(), kinds.GetValueOrDefault(g.Key))), wanted.Items.Length, got.Items.Length);
        var pairs = Pairing.Best(wanted.Items.Length, got.Items.Length, (i, j) => ClaimMatch.Weight(wanted.Items[i], got.Items[j])).ToDictionary(p => p.Row, p => got.Items[p.Column]);
        for (var i = 0; i < wanted.Items.Length; i++)
        {
            var (item, hit) = (wanted.Items[i], pairs.GetValueOrDefault(i));
            if ((item.Least ?? item.Most) is not null)
            {
                tallies.Answer("count range overlaps, where gold has one", hit is not null && ClaimMatch.CountsMeet(item, hit));
            }

            if (!string.IsNullOrEmpty(item.Platform))
            {
                tallies.Answer("platform, where gold has one", hit?.Platform is { Length: > 0 } platform && NameMatch.Same(item.Platform, platform));
            }
        }
    }

    private void Route(GoldClaim wanted, Claim got)
    {
        var pairs = Pairing.Best(wanted.Route.Length, got.Route.Length, (i, j) => IsStop(wanted.Route[i], got.Route[j]) ? 1 : 0);
        tallies.Add("route legs in matched claims", pairs.Count, wanted.Route.Length, got.Route.Length);
    }

    /// <summary>The same leg, and the same place; where the program leaves the place open, the same words.</summary>
    private bool IsStop(GoldStop wanted, RouteStop got)
    {
        var (place, mention) = (gold.Places[wanted.Place], read.Places[got.Place]);
        return wanted.Leg == ClaimMatch.Word(got.Leg)
            && (DomainScorer.IsAt(place, mention.Place) || (mention.Place is null && new Stretch(place.Start, place.End).Shared(new(mention.Start, mention.End)) > 0));
    }

    private void Tell(List<(int Row, int Column)> pairs, Dictionary<(int, int), Dictionary<string, bool>> slots)
    {
        var byRow = pairs.ToDictionary(p => p.Row, p => p.Column);
        for (var i = 0; i < gold.Claims.Length; i++)
        {
            var claim = gold.Claims[i];
            var where = $"{gold.Id} {claim.ContentSpan[0]}-{claim.ContentSpan[1]}";
            if (!byRow.TryGetValue(i, out var j))
            {
                tallies.Misses.Add(new(where, "claim", $"{claim.Event}: {claim.Content}", null));
            }
            else if (slots[(i, j)].Where(s => !s.Value).Select(s => s.Key).ToList() is { Count: > 0 } wrong)
            {
                tallies.Misses.Add(new(where, string.Join(", ", wrong), Words(claim.Source, claim.Event, claim.Supplier, claim.Recipient, claim.Polarity), Words(found[j].Source, ClaimMatch.Word(found[j].Event), found[j].Supplier, found[j].Recipient, ClaimMatch.Word(found[j].Polarity))));
            }
        }

        var used = byRow.Values.ToHashSet();
        tallies.Misses.AddRange(found.Index().Where(f => !used.Contains(f.Index)).Select(f => new Miss($"{gold.Id} {f.Item.Start}-{f.Item.End}", "claim", null, $"{ClaimMatch.Word(f.Item.Event)}: {f.Item.Span.In(read.Document.Text)}")));
    }

    private static string Words(string? source, string @event, string? supplier, string? recipient, string polarity) =>
        $"{source ?? Claim.Publisher}: {@event}, {supplier ?? "?"} to {recipient ?? "?"}, {polarity}";
}
