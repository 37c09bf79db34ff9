using System.Collections.Immutable;
using Waybill.Reading.Items;
using Waybill.Reading.Quotes;

namespace Waybill.Reading.Lexical;

/// <summary>Finds what is said about transfers: a word that tells of one, goods beside it, and states with what the little words make them.</summary>
internal sealed class LexicalClaims(
    Document document, Lexicon lexicon, ImmutableArray<LexicalSentence> sentences, ImmutableArray<PlaceMention> places, ImmutableArray<TimeMention> times, ILookup<int, LexicalParty> parties)
{
    private readonly LexicalItems items = new(lexicon);
    private readonly Dictionary<int, int> placeAt = places.Index().DistinctBy(p => p.Item.Start).ToDictionary(p => p.Item.Start, p => p.Index);
    private readonly List<Claim> found = [];
    private readonly List<ItemMention> goods = [];

    /// <summary>The claims in the order of the text, and every mention of goods.</summary>
    public (ImmutableArray<Claim> Claims, ImmutableArray<ItemMention> Goods) Find(ImmutableArray<Attribution> attributions)
    {
        for (var number = 0; number < sentences.Length; number++)
        {
            var sentence = sentences[number];
            if (document.Furniture.Any(f => f.Overlaps(sentence.Sentence.Span)))
            {
                continue;
            }

            goods.AddRange(items.In(document, sentence, 0, sentence.Count));
            if (document.Headline?.Overlaps(sentence.Sentence.Span) != true)
            {
                Read(number, sentence, attributions);
            }
        }

        return ([.. found.DistinctBy(c => c.Id)], [.. goods]);
    }

    /// <summary>What is attributed is its speaker's; a sentence in which nothing is, is the writer's.</summary>
    private void Read(int number, LexicalSentence sentence, ImmutableArray<Attribution> attributions)
    {
        var whole = sentence.Sentence.Span;
        var here = attributions.Index().Where(a => a.Item.Content.Any(c => c.Overlaps(whole))).ToArray();
        foreach (var (index, attribution) in here)
        {
            foreach (var content in attribution.Content.Where(c => c.Overlaps(whole)))
            {
                ReadClauses(number, sentence, sentence.WordAt(content.Start), sentence.WordAt(Math.Min(content.End, whole.End) - 1) + 1, attribution, index);
            }
        }

        if (here.Length == 0)
        {
            ReadClauses(number, sentence, 0, sentence.Count, null, null);
        }
    }

    private void ReadClauses(int number, LexicalSentence sentence, int from, int to, Attribution? attribution, int? index)
    {
        to = Math.Min(to, sentence.Count);
        if (attribution is { PointsBack: true })
        {
            PointBack(number, sentence, attribution, index);
            return;
        }

        for (var at = from; at < to;)
        {
            var stop = at + 1;
            while (stop < to && !sentence.Is(stop, ";", "؛") && !lexicon["but"].Has(sentence, stop))
            {
                stop++;
            }

            Clause(number, sentence, at, stop, attribution, index);
            at = stop;
        }
    }

    private void Clause(int number, LexicalSentence sentence, int from, int to, Attribution? attribution, int? index)
    {
        while (to > from && !sentence.Tokens[to - 1].IsWord && !sentence.Tokens[to - 1].IsNumber)
        {
            to--;
        }

        var things = items.In(document, sentence, from, to);
        if (lexicon.Triggers.First(sentence, from, to) is not var (trigger, at, _) || (things.IsEmpty && lexicon["cargo"].First(sentence, from, to) is null))
        {
            return;
        }

        var here = parties[number].Where(p => p.From >= from && p.To <= to).Select(p => Settled(p, trigger.Event)).ToArray();
        var (supplier, recipient) = new LexicalParties(here, CodeOf).Of(trigger, at);
        Add(new Told(trigger.Event, supplier, recipient, sentence.Span(from, to), here, [.. things.Select(t => t.Item)]), attribution, index, Polarity(sentence, from, to, attribution), Sureness(sentence, from, to, attribution));
    }

    /// <summary>"Tehran denied this": what was last asserted and touches the denier is what is denied.</summary>
    private void PointBack(int number, LexicalSentence sentence, Attribution attribution, int? index)
    {
        var code = attribution.Voice?.Code;
        var denied = found.LastOrDefault(c => c.Polarity == Waybill.Polarity.Asserted && (code is null || c.Supplier == code || c.Recipient == code));
        var here = parties[number].Where(p => !p.IsOwned && attribution.Content.Any(c => c.Start <= p.Start && p.Start < c.End)).ToArray();
        Add(
            new Told(denied?.Event ?? EventKind.Denial, denied?.Supplier, denied?.Recipient, Span(sentence), here, denied?.Items ?? []),
            attribution, index, Waybill.Polarity.Denied, Certainty.Certain);

        static TextSpan Span(LexicalSentence sentence)
        {
            var last = sentence.Count;
            while (last > 1 && !sentence.Tokens[last - 1].IsWord)
            {
                last--;
            }

            return sentence.Span(0, last);
        }
    }

    private void Add(Told told, Attribution? attribution, int? index, Polarity polarity, Certainty certainty)
    {
        var time = times.FirstOrDefault(t => told.Span.Contains(t.Span) && (t.Earliest ?? t.Latest) is not null);
        found.Add(new Claim(
            Claim.IdOf(document.Sha256, told.Span, told.Event),
            told.Span.Start,
            told.Span.End,
            attribution?.Voice?.Name ?? Claim.Publisher,
            [],
            told.Event,
            told.Supplier,
            told.Recipient,
            [.. told.Parties.Select(CodeOf).OfType<string>().Distinct(StringComparer.Ordinal)],
            told.Items,
            [.. told.Parties.Where(p => p.Leg is not null && placeAt.ContainsKey(p.Start)).Select(p => new RouteStop(p.Leg!.Value, placeAt[p.Start]))],
            [.. places.Index().Where(p => told.Span.Contains(p.Item.Span)).Select(p => p.Index)],
            time is null ? null : new When(time.Earliest, time.Latest),
            polarity,
            certainty)
        {
            Quote = index,
        });
    }

    /// <summary>Where nothing moves, what could be "to" or "in" is where it happened.</summary>
    private static LexicalParty Settled(LexicalParty party, EventKind kind) =>
        party.MayBeIn && kind is (EventKind.Interdiction or EventKind.Use or EventKind.Production or EventKind.Construction) ? party with { Leg = Leg.Use } : party;

    private string? CodeOf(LexicalParty party) => party.Group is not null ? party.Group : placeAt.TryGetValue(party.Start, out var index) ? places[index].Place?.Country : null;

    private Polarity Polarity(LexicalSentence sentence, int from, int to, Attribution? attribution)
    {
        var not = lexicon["not"].First(sentence, from, to) is not null;
        return not != (attribution?.Class == CueClass.Deny) || (not && attribution?.Class == CueClass.Deny) ? Waybill.Polarity.Denied : Waybill.Polarity.Asserted;
    }

    private Certainty Sureness(LexicalSentence sentence, int from, int to, Attribution? attribution) =>
        lexicon.Certainties.First(sentence, from, to) is var (said, _, _) ? said : attribution?.Class switch
        {
            CueClass.Believe => Certainty.Probable,
            CueClass.Suspect => Certainty.Possible,
            CueClass.Allege => Certainty.Unstated,
            _ => Certainty.Certain,
        };

    /// <summary>What a clause tells.</summary>
    private sealed record Told(EventKind Event, string? Supplier, string? Recipient, TextSpan Span, LexicalParty[] Parties, ImmutableArray<Item> Items);
}
