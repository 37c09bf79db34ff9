using Waybill.Reading.Grammar;
using Waybill.Reading.Names;

namespace Waybill.Reading.Quotes;

/// <summary>Speech that runs on into the next sentence without a cue of its own: They included rockets. Their destination was the base.</summary>
internal static class SpeechRuns
{
    /// <summary>
    /// Whether a sentence that names no speaker goes on with what was said in the one before: it begins with a word for the things spoken of,
    /// which cannot be a word for the speaker, and nothing in it is the writer's.
    /// </summary>
    public static bool GoesOn(Markup markup, int sentence, Attribution last)
    {
        var syntax = markup.Sentences[sentence];
        return last is { Class: CueClass.Say or CueClass.Tell or CueClass.Announce, PointsBack: false, Voice: { } voice, Quote.Source: not null } && voice != Voice.Writer
            && last.Content.Any(c => c.End >= markup.Sentences[sentence - 1].Sentence.End - 3 || last.Quote.Cue?.Start >= c.End) && PointsToThings(syntax, voice) && !Words.Pronouns.Contains(syntax.LowerAt(2))
            && !syntax.Lower.Any(w => w is "we" or "our" or "i" or "us" or "?" or "however" or "but") && !syntax.Groups.Any(g => Cues.Of(g.Lemma) is not null);
    }

    private static bool PointsToThings(Syntax syntax, Voice voice) => syntax.LowerAt(0) switch
    {
        "they" or "both" or "some" or "others" => voice is { IsPerson: true, IsPlural: false },
        "it" => voice.IsPerson && syntax.LowerAt(1) is not ("is" or "was" or "remains" or "remained"),
        "their" or "its" or "the" when syntax.LowerAt(0) != "the" || syntax.LowerAt(1) is "rest" or "others" => !Roles.IsSpeaker(syntax.LowerAt(1)) && !Roles.IsSpeaker(syntax.LowerAt(2)) && (voice.IsPerson || voice.IsPlural),
        "other" => !Roles.IsSpeaker(syntax.LowerAt(1)) && voice.IsPlural,
        _ => false,
    };
}
