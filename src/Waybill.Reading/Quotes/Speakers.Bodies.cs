using Waybill.Reading.Grammar;
using Waybill.Reading.Names;

namespace Waybill.Reading.Quotes;

/// <summary>Speakers without a name: states, bodies, offices; and who was meant before.</summary>
internal sealed partial class Speakers
{
    /// <summary>The commander was prouder. It was, he said, …: whom the sentence before is about, where nobody speaks in it.</summary>
    private Voice? JustIntroduced(int sentence) =>
        sentence > 0 && lastSpoke < sentence - 1 && markup.Sentences[sentence].Sentence.Paragraph == markup.Sentences[sentence - 1].Sentence.Paragraph
        && SubjectOf(markup.Sentences[sentence - 1]) is { } phrase && Roles.IsSingle(phrase.Head) ? Described(markup.Sentences[sentence - 1], sentence - 1, phrase) : null;

    /// <summary>Somebody whom a sentence before tells of without a name and without a word of his: the man who handled the papers.</summary>
    private Voice? Introduced(int sentence)
    {
        for (var i = sentence - 1; i >= Math.Max(0, sentence - 8); i--)
        {
            if (SubjectOf(markup.Sentences[i]) is { } phrase && Roles.IsSingle(phrase.Head))
            {
                return Described(markup.Sentences[i], i, phrase);
            }
        }

        return null;
    }

    /// <summary>The body that the sentence before is about, where it is one with a state's adjective: The Israeli army corrected its count.</summary>
    private Voice? BodyBefore(int sentence)
    {
        // "It found nothing. It found that …": a run of sentences about one body.
        while (sentence > 1 && markup.Sentences[sentence - 1].LowerAt(0) == "it" && markup.Sentences[sentence - 1].Sentence.Paragraph == markup.Sentences[sentence].Sentence.Paragraph)
        {
            sentence--;
        }

        return sentence > 0 && SubjectOf(markup.Sentences[sentence - 1]) is { } phrase && Roles.IsBody(phrase.Head) && !Roles.Papers.Contains(phrase.Head)
            ? Described(markup.Sentences[sentence - 1], sentence - 1, phrase) : null;
    }

    private SpeakerPhrase? SubjectOf(Syntax syntax)
    {
        var from = Openings.Skip(markup, syntax);
        return syntax.Groups.FirstOrDefault(g => g.Kind == VerbKind.Finite && g.First > from) is { } verb ? SpeakerPhrase.Of(syntax, from, Math.Min(verb.First, EndOfPhrase(syntax))) : null;
    }

    private static int EndOfPhrase(Syntax syntax) =>
        Enumerable.Range(1, Math.Max(0, syntax.Tokens.Length - 1)).FirstOrDefault(i => syntax.Lower[i] is "," or "on" or "in" or "who" or "which", syntax.Tokens.Length);

    private Voice? Described(Syntax syntax, int sentence, SpeakerPhrase phrase)
    {
        var code = CodeIn(syntax, sentence, phrase.From, phrase.To);
        if (phrase.Possessor is not null && phrase.Head is "country" or "government" or "nation" or "administration" && heard.FindLast(v => v.IsPerson) is { } own && phrase.Possessor is "his" or "her" or "my" or "our")
        {
            return own;
        }

        if (OnlyState(syntax, sentence, phrase) is { } state)
        {
            return new Voice(markup.NameOf(state), null, state, false, false, "state");
        }

        if (phrase.Head.Length == 0 && markup.Countries.ByCapital(syntax.SpanOf(phrase.From, phrase.To).In(markup.Text)) is { } capital)
        {
            return new Voice(capital.Name, null, capital.Code, false, false, "state");
        }

        if (phrase.Definite && code is null && Roles.Papers.Contains(phrase.Head) && AuthorOf(phrase) is { } author)
        {
            return author;
        }

        if (phrase.Possessor is "his" or "her" or "its" && phrase.Head is "successor" && Introduced(sentence) is { } office)
        {
            return office;
        }

        if (code is null && phrase.Definite && PlaceBefore(sentence, phrase) is { } there)
        {
            return new Voice($"{markup.AdjectiveOf(there) ?? markup.NameOf(there)} {syntax.SpanOf(phrase.From, phrase.To).In(markup.Text)}", null, there, Roles.IsSingle(phrase.Head), Roles.IsSeveral(phrase.Head), phrase.Head);
        }

        if (phrase.Definite && Before(phrase, code, syntax) is { } before)
        {
            return before;
        }

        var text = syntax.SpanOf(phrase.From, phrase.To).In(markup.Text);
        var plural = Roles.IsSeveral(phrase.Head);
        var person = Roles.IsSingle(phrase.Head);
        if (code is null && phrase.Head.Length > 0 && !Enumerable.Range(phrase.From, phrase.To - phrase.From).Any(i => syntax.Tokens[i].IsCapital) && ((phrase.Possessor is not null && !IsPrivate(phrase.Head)) || IsNational(phrase.Head)) && !IsOpen(sentence, phrase) && StateAround(sentence, phrase) is { } around)
        {
            code = around;
            text = $"{markup.AdjectiveOf(code) ?? markup.NameOf(code)} {text}";
        }

        return new Voice(text, person ? text : null, code, person, plural, phrase.Head);
    }

    /// <summary>Israel will supply Azerbaijan, two officials said: of two states nobody says whose officials.</summary>
    private bool IsOpen(int sentence, SpeakerPhrase phrase) =>
        !phrase.Definite && phrase.Possessor is null && markup.Actors[sentence].Where(a => a.Code.Length == 3).Select(a => a.Code).Distinct(StringComparer.Ordinal).Take(2).Count() == 2;

    /// <summary>A body or role that every state has, so that the text leaves its state to the reader.</summary>
    private static bool IsNational(string head) =>
        head is "army" or "navy" or "minister" or "ministry" or "president" or "spokesman" or "spokeswoman" or "staff" or "chief" or "government" or "authorities" or "official" or "officials" or "police" or "military";

    /// <summary>People whom somebody has and no state: his lawyers, its owner.</summary>
    private static bool IsPrivate(string head) =>
        head is "lawyer" or "lawyers" or "author" or "authors" or "owner" or "owners" or "director" or "directors" or "chairman" or "colleague" or "colleagues" or "brother" or "son" or "wife" or "broker" or "partner" or "partners" or "agent" or "agents" or "manager" or "managers" or "insurer" or "insurers";

    /// <summary>The state that the sentence has named before the phrase, else the last speaker's.</summary>
    private string? StateAround(int sentence, SpeakerPhrase phrase) =>
        markup.Actors[sentence].LastOrDefault(a => a.To <= phrase.From && !a.Located && a.Code.Length == 3)?.Code
        ?? BodyIn(sentence, phrase)?.Code ?? (phrase.Possessor is null && byHead.TryGetValue(phrase.Head, out var code) ? code : null)
        ?? Opener(sentence - 1)?.Code ?? heard.FindLast(v => v.Code is not null)?.Code ?? (IsNational(phrase.Head) ? lastOwner : null);

    /// <summary>In Bogota the army: a body that every state has is that of the place named right before it.</summary>
    private string? PlaceBefore(int sentence, SpeakerPhrase phrase)
    {
        var syntax = markup.Sentences[sentence];
        if (phrase.From < 3 || phrase.Head is not ("army" or "navy" or "police" or "government" or "ministry" or "military" or "authorities" or "minister" or "president") || syntax.LowerAt(phrase.From - 1) != "the")
        {
            return null;
        }

        var place = markup.PlacesIn(syntax.SpanOf(0, phrase.From)).LastOrDefault(p => p.Form == PlaceForm.Name && syntax.TokenAt(p.End) is var end && (end == phrase.From - 1 || (end == phrase.From - 2 && syntax.LowerAt(end) == ",")));
        return place is not null && syntax.TokenAt(place.Start) is var at && syntax.LowerAt(at - 1) == "in" && (at <= Openings.Skip(markup, syntax) + 2 || syntax.IsMark(at - 2)) && (at <= 3 || syntax.LowerAt(phrase.From - 2) != ",") ? place.Place?.Country : null;
    }

    /// <summary>The ministry that has spoken, where the phrase says "ministry official".</summary>
    private Voice? BodyIn(int sentence, SpeakerPhrase phrase)
    {
        var words = Enumerable.Range(phrase.From, phrase.To - phrase.From).Select(i => markup.Sentences[sentence].LowerAt(i)).Where(w => w != phrase.Head && Roles.IsBody(w)).ToList();
        return words.Count == 0 ? null : heard.FindLast(v => v.Code is not null && !v.IsPerson && words.Exists(w => v.Name.Contains(w, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>The state or group that a sentence begins with as its subject.</summary>
    private ActorMention? Opener(int sentence) => sentence < 0 ? null : markup.Actors[sentence].FirstOrDefault(a => a.From <= 2 && !a.Adjective);

    private string? LastCode() => heard.FindLast(v => v.Code is { Length: 3 })?.Code;

    /// <summary>A mention that is nothing but a state or a group: Tehran, Cyprus, the Houthis.</summary>
    private string? OnlyState(Syntax syntax, int sentence, SpeakerPhrase phrase)
    {
        var actor = markup.Actors[sentence].FirstOrDefault(a => a.From >= phrase.From && a.To <= phrase.To && !a.Adjective);
        return actor is not null && actor.From == phrase.From && (actor.To == phrase.To || (actor.To + 1 == phrase.To && syntax.Lower[actor.To] is "itself" or "again" or "also"))
            && KnownActors.At(syntax, actor.From) is null or { Actor.Type: NameType.Group } ? actor.Code : null;
    }

    /// <summary>The speaker heard before whom a definite mention means: nation, number and role must agree.</summary>
    private Voice? Before(SpeakerPhrase phrase, string? code, Syntax syntax)
    {
        if (phrase.Head.Length == 0)
        {
            return null;
        }

        var (single, plural) = (Roles.IsSingle(phrase.Head), Roles.IsSeveral(phrase.Head));
        for (var i = heard.Count - 1; i >= 0; i--)
        {
            var voice = heard[i];
            var sameHead = voice.Head == phrase.Head || voice.Name.Contains(phrase.Head, StringComparison.OrdinalIgnoreCase) || voice.Role?.Contains(phrase.Head, StringComparison.OrdinalIgnoreCase) == true;
            var agrees = single ? voice.IsPerson && (sameHead || phrase.Head is "official" or "source" or "man" or "woman" or "diplomat" or "officer" or "person")
                : plural ? voice.IsPlural && sameHead
                : !voice.IsPerson && !voice.IsPlural && sameHead && AllWordsKnown(phrase, voice, syntax);
            if (agrees && (code is null || voice.Code is null || code == voice.Code) && (!single || OfSameBody(phrase, voice, syntax)))
            {
                return voice;
            }
        }

        return null;
    }

    /// <summary>The ministry official is nobody who spoke for the Kremlin: a body named beside the office must be the speaker's, where his is known.</summary>
    private static bool OfSameBody(SpeakerPhrase phrase, Voice voice, Syntax syntax)
    {
        var bodies = Enumerable.Range(phrase.From, phrase.To - phrase.From).Select(i => syntax.Lower[i]).Where(w => w != phrase.Head && Roles.IsBody(w)).ToList();
        return bodies.Count == 0 || bodies.Exists(b => voice.Name.Contains(b, StringComparison.OrdinalIgnoreCase) || voice.Role?.Contains(b, StringComparison.OrdinalIgnoreCase) == true);
    }

    /// <summary>A body meant again brings no word that it did not have before.</summary>
    private static bool AllWordsKnown(SpeakerPhrase phrase, Voice voice, Syntax syntax) =>
        Enumerable.Range(phrase.From, phrase.To - phrase.From).All(i => voice.Name.Contains(syntax.Tokens[i].Text, StringComparison.OrdinalIgnoreCase) || Words.Prepositions.Contains(syntax.Lower[i]));

    private string? CodeIn(Syntax syntax, int sentence, int from, int to)
    {
        if (markup.Actors[sentence].FirstOrDefault(a => a.From >= from && a.To <= to) is { } actor)
        {
            return actor.Code;
        }

        return from < to ? markup.PlacesIn(syntax.SpanOf(from, to)).Select(p => p.Place?.Country).FirstOrDefault(c => c is not null) : null;
    }
}
