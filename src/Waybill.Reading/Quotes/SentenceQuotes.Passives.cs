using Waybill.Reading.Grammar;
using Waybill.Reading.Names;

namespace Waybill.Reading.Quotes;

internal sealed partial class SentenceQuotes
{
    /// <summary>It was admitted by the ministry that …, the sale is denied by the maker: whoever stands after <c>by</c> speaks.</summary>
    private void ByWhom(VerbGroup group, CueClass cue)
    {
        var by = group.Head + 1;
        if (group.Kind != VerbKind.Finite || syntax.LowerAt(by) != "by" || cue is CueClass.Accuse or CueClass.Ask or CueClass.Cite)
        {
            return;
        }

        var to = AgentEnd(by + 1);
        var agent = new Subject(by + 1, to, true, false);
        if (to == by + 1)
        {
            return;
        }

        if (syntax.LowerAt(group.First - 1) == "it" && syntax.LowerAt(to) == "that")
        {
            Add(agent, group, cue, [(to + 1, ContentEnd(to + 1))]);
        }
        else if (cue is CueClass.Deny && syntax.LowerAt(group.First - 1) is not ("which" or "that") && Subjects.PhraseBefore(syntax, markup, group) is { } what)
        {
            Add(agent, group, cue, [what], pointsBack: true);
        }
    }

    private int AgentEnd(int from)
    {
        var to = from;
        while (to < syntax.Tokens.Length && !syntax.IsMark(to) && syntax.Lower[to] is not ("that" or "on" or "who" or "which" or "as" or "and" or "but") && !syntax.Groups.Any(g => g.First == to)
            && !markup.TimesIn(syntax.Sentence.Span).Any(t => t.Start == syntax.Tokens[to].Start))
        {
            to++;
        }

        return to;
    }

    /// <summary>The bill of lading lists forty crates: a paper vouches for what it holds. What a paper only names or gives, the writer has read in it.</summary>
    private bool Listing(VerbGroup group)
    {
        if (group.Kind != VerbKind.Finite || group.Passive || group.Negated || group.Lemma is not ("list" or "specify" or "show" or "record" or "state" or "indicate")
            || Subjects.Before(syntax, markup, group) is not { } subject || SpeakerPhrase.Of(syntax, subject.From, subject.To) is not { } phrase || !Enumerable.Range(phrase.From, phrase.To - phrase.From).Any(i => Roles.Records.Contains(syntax.Lower[i]) && syntax.LowerAt(i + 1) is not "'s" && (i + 1 >= phrase.To || Words.Prepositions.Contains(syntax.Lower[i + 1]))))
        {
            return false;
        }

        var end = ContentEnd(group.Head + 1);
        var turn = Enumerable.Range(group.First, end - group.First).FirstOrDefault(i => syntax.Lower[i] is "but" or "while" && syntax.LowerAt(i - 1) == ",", end);
        Add(subject, group, CueClass.Find, [(group.First, turn)]);
        return true;
    }
}
