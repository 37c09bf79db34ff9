using System.Collections.Frozen;
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
        var topic = Topic.Of(markup);
        var drafts = new List<Draft>();
        for (var i = 0; i < markup.Sentences.Length; i++)
        {
            if (Fiction.IsTold(markup.Sentences[i]))
            {
                continue;
            }

            foreach (var region in Regions.Of(markup, i, [.. bySentence[i].Select(a => (a.Index, a.Item))]))
            {
                drafts.AddRange(Read(markup, topic, i, region, drafts));
            }
        }

        drafts = [.. drafts.Where((d, i) => !IsToldCloser(drafts, d, i))];
        return [.. Meanwhile.Fill(markup, [.. Inheritance.Fill(markup, drafts)]).OrderBy(d => d.Claim.Start).ThenBy(d => d.Claim.End).Select(d => d.Claim).DistinctBy(c => c.Id)];
    }

    /// <summary>A bare denial of which the same side says more in the same or the next sentence adds nothing.</summary>
    private static bool IsToldCloser(List<Draft> drafts, Draft draft, int index) =>
        draft is { Claim.Event: EventKind.Denial, Speaks: not null }
        && drafts.Skip(Math.Max(0, index - 5)).Take(11).Any(o => o.Claim is { Polarity: Polarity.Denied, Event: not EventKind.Denial } && o.Speaks == draft.Speaks && o.Sentence - draft.Sentence is 0 or 1);

    private static IEnumerable<Draft> Read(Markup markup, Topic topic, int sentence, Region region, List<Draft> before)
    {
        if (IsQuestion(markup.Sentences[sentence], region))
        {
            return [];
        }

        if (region.Attribution is { PointsBack: true } denial)
        {
            return [.. PointingBack.Of(markup, sentence, region, denial, before)];
        }

        var found = new List<(Proposition Proposition, EventChoice Choice)>();
        foreach (var proposition in new Propositions(markup, sentence, region.Attribution).In(region.From, region.To))
        {
            if ((EventChoice.Of(markup, proposition) ?? EventChoice.UnderDeal(markup.Sentences[sentence], proposition, Aftermath.Of(markup, topic, proposition, before))) is not { } choice)
            {
                // A verb that only goes on with the same subject and no auxiliary of its own belongs to what went before.
                if (found.Count > 0 && GoesOn(markup, found[^1].Proposition, proposition))
                {
                    found[^1] = (found[^1].Proposition with { To = proposition.To }, found[^1].Choice);
                }

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

        return [.. found.SelectMany(f => WithAct(markup, f.Proposition, f.Choice)).Select(f => Draft.Of(markup, f.Proposition, f.Choice, region))];
    }

    /// <summary>Where was it going? The writer who asks asserts nothing, nor does whoever says that it is open whether.</summary>
    private static bool IsQuestion(Syntax syntax, Region region) =>
        region.Attribution is null && ((syntax.Lower[^1] == "?" && Enumerable.Range(region.From, 2).Any(i => Asking.Contains(syntax.LowerAt(i)))) || syntax.Lower[region.From] == "whether");

    private static readonly FrozenSet<string> Asking = Words.Set("where how why who what whose when which");

    /// <summary>Who says that X supplied Y in violation of Z says two things, and may be right in one of them.</summary>
    private static IEnumerable<(Proposition Proposition, EventChoice Choice)> WithAct(Markup markup, Proposition proposition, EventChoice choice)
    {
        if (EventChoice.ActOf(markup, proposition, choice) is { } found)
        {
            yield return (proposition with { To = found.Stop }, found.Act);
        }

        yield return (proposition, choice);
    }

    /// <summary>A second verb that shares subject and auxiliary and tells of the same event only goes on: boarded and seized.</summary>
    private static bool Merges(Markup markup, (Proposition Proposition, EventChoice Choice) one, (Proposition Proposition, EventChoice Choice) next)
    {
        var (first, second) = (one.Proposition.Main, next.Proposition.Main);
        return first is not null && second is not null && one.Choice.Trigger.Event == next.Choice.Trigger.Event && !Draft.GoesOn(markup.Sentences[next.Proposition.Sentence], next.Proposition, second)
            && (!second.HasAuxiliary || (second is { Modal: "should" or "would", Negated: false } && one.Choice.Trigger.Frame == Frame.Move && next.Choice.Trigger.Frame == Frame.Move) || (second.Modal == first.Modal && second.Negated == first.Negated && one.Choice.Trigger.Event != EventKind.Interdiction))
            && Joined(markup, one.Proposition, next.Proposition);
    }

    private static bool GoesOn(Markup markup, Proposition one, Proposition next) => next.Main is { HasAuxiliary: false } && Joined(markup, one, next);

    private static bool Joined(Markup markup, Proposition one, Proposition next)
    {
        var syntax = markup.Sentences[one.Sentence];
        return next.SubjectFrom == one.SubjectFrom && next.SubjectTo == one.SubjectTo
            && Enumerable.Range(one.To, Math.Max(0, next.From - one.To)).All(i => syntax.Lower[i] is "," or "and" or "or" or "then" || Words.IsAdverb(syntax.Lower[i]));
    }
}
