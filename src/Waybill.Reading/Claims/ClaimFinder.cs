using System.Collections.Immutable;
using Waybill.Reading.Grammar;
using Waybill.Reading.Quotes;

namespace Waybill.Reading.Claims;

/// <summary>Finds what is asserted about a transfer and what belongs to one, each with who vouches for it.</summary>
internal static class ClaimFinder
{
    public static ImmutableArray<Claim> In(Markup markup, ImmutableArray<Attribution> attributions)
    {
        var bySentence = attributions.Index().ToLookup(a => a.Item.Sentence);
        var drafts = new List<Draft>();
        for (var i = 0; i < markup.Sentences.Length; i++)
        {
            foreach (var region in Regions.Of(markup, i, [.. bySentence[i].Select(a => (a.Index, a.Item))]))
            {
                drafts.AddRange(Read(markup, i, region, drafts));
            }
        }

        return [.. Inheritance.Fill(drafts).OrderBy(d => d.Claim.Start).ThenBy(d => d.Claim.End).Select(d => d.Claim).DistinctBy(c => c.Id)];
    }

    private static IEnumerable<Draft> Read(Markup markup, int sentence, Region region, List<Draft> before)
    {
        if (region.Attribution is { PointsBack: true } denial)
        {
            return [.. PointingBack.Of(markup, sentence, region, denial, before)];
        }

        var found = new List<(Proposition Proposition, EventChoice Choice)>();
        foreach (var proposition in new Propositions(markup, sentence, region.Attribution).In(region.From, region.To))
        {
            if (EventChoice.Of(markup, proposition) is not { } choice)
            {
                continue;
            }

            if (found.Count > 0 && Merges(markup, found[^1], (proposition, choice)))
            {
                found[^1] = (found[^1].Proposition with { To = proposition.To }, found[^1].Choice);
            }
            else
            {
                found.Add((proposition, choice));
            }
        }

        return [.. found.Select(f => Draft.Of(markup, f.Proposition, f.Choice, region))];
    }

    /// <summary>A second verb that shares subject and auxiliary and tells of the same event only goes on: boarded and seized.</summary>
    private static bool Merges(Markup markup, (Proposition Proposition, EventChoice Choice) one, (Proposition Proposition, EventChoice Choice) next)
    {
        var syntax = markup.Sentences[one.Proposition.Sentence];
        var shared = next.Proposition.SubjectFrom == one.Proposition.SubjectFrom && next.Proposition.Main is { HasAuxiliary: false };
        var joined = Enumerable.Range(one.Proposition.To, Math.Max(0, next.Proposition.From - one.Proposition.To)).All(i => syntax.Lower[i] is "," or "and" or "then" || Words.IsAdverb(syntax.Lower[i]));
        return shared && joined && one.Choice.Trigger.Event == next.Choice.Trigger.Event;
    }
}
