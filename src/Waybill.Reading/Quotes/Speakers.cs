using Waybill.Reading.Grammar;
using Waybill.Reading.Names;

namespace Waybill.Reading.Quotes;

/// <summary>
/// Remembers who has spoken in one document and finds whom a new mention means: a pronoun, a surname, a role.
/// One is made for each reading of a document.
/// </summary>
internal sealed class Speakers(Markup markup)
{
    /// <summary>How many speakers a mention can go back over; it keeps the work on a long text in step with its length.</summary>
    private const int Memory = 60;

    private readonly List<Voice> heard = [];
    private readonly Dictionary<string, Voice> authors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Voice> bySurname = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The state whose army, ministry and so on the text spoke of last.</summary>
    private readonly Dictionary<string, string> byHead = new(StringComparer.Ordinal);

    /// <summary>The speaker that tokens from one to before another name.</summary>
    public Voice? Resolve(Syntax syntax, int sentence, int from, int to)
    {
        var voice = Meant(syntax, sentence, from, to);
        if (voice is not null && voice != Voice.Writer)
        {
            heard.Remove(voice);
            heard.Add(voice);
            if (heard.Count > Memory)
            {
                heard.RemoveAt(0);
            }
        }

        return voice;
    }

    /// <summary>Notes everybody with a name and a role in a sentence, so that a later surname finds them.</summary>
    public void Note(Syntax syntax, int sentence)
    {
        foreach (var actor in markup.Actors[sentence].Where(a => a.Adjective && a.Code.Length == 3))
        {
            for (var i = actor.To; i < Math.Min(actor.To + 3, syntax.Tokens.Length) && !syntax.IsMark(i); i++)
            {
                if (Roles.IsSpeaker(syntax.Lower[i]))
                {
                    byHead[syntax.Lower[i]] = actor.Code;
                }
            }
        }

        NoteAuthor(syntax, sentence);
        foreach (var name in markup.NamesIn(syntax.Sentence.Span).Where(n => n.Type == NameType.Person))
        {
            var (from, to) = syntax.TokensIn(new TextSpan(name.Start, name.End));
            // A name without an office waits until it speaks, when the speaker before it may prove to be the same.
            if (!bySurname.ContainsKey(Surname(name.Text)) && RoleStart(syntax, from) < from)
            {
                Named(syntax, sentence, RoleStart(syntax, from), from, to, to, name);
            }
        }
    }

    /// <summary>The board published its report: what "the report" says later, the board says.</summary>
    private void NoteAuthor(Syntax syntax, int sentence)
    {
        for (var i = 1; i < syntax.Tokens.Length; i++)
        {
            if (Roles.Papers.Contains(syntax.Lower[i]) && syntax.Lower[i - 1] is "its" or "their" && SubjectOf(syntax) is { } phrase && (Roles.Body.Contains(phrase.Head) || Roles.People.Contains(phrase.Head))
                && Described(syntax, sentence, phrase) is { } author)
            {
                authors[syntax.Lower[i]] = author;
                heard.Add(author);
            }
        }
    }

    /// <summary>Whose paper it is: the one noted, and for a statement whoever spoke last.</summary>
    private Voice? AuthorOf(SpeakerPhrase phrase) =>
        authors.TryGetValue(phrase.Head, out var author) ? author : phrase.Head is "statement" && phrase.To - phrase.From == 1 ? heard.LastOrDefault() : null;

    /// <summary>The first of the words for a role right before a name: White House National Security Council spokesman.</summary>
    private static int RoleStart(Syntax syntax, int at)
    {
        var from = at;
        while (from > 0 && !syntax.IsMark(from - 1) && !Words.Determiners.Contains(syntax.Lower[from - 1]) && !syntax.Groups.Any(g => g.Head == from - 1)
            && (syntax.Tokens[from - 1].IsCapital || Roles.IsSpeaker(syntax.Lower[from - 1]) || syntax.Lower[from - 1] is "foreign" or "prime" or "defence" or "defense" or "deputy" or "former" or "national" or "security" or "vice" or "of"))
        {
            from--;
        }

        return from;
    }

    private Voice? Meant(Syntax syntax, int sentence, int from, int to)
    {
        var word = to - from == 1 ? syntax.Lower[from] : to - from == 2 && syntax.Lower[to - 1] is "himself" or "herself" or "itself" ? syntax.Lower[from] : "";
        switch (word)
        {
            case "he" or "she":
                return heard.FindLast(v => v.IsPerson) ?? Introduced(sentence);
            case "it":
                return Opener(sentence - 1) is { } opener && from <= 2 && markup.Sentences[sentence].Sentence.Paragraph == markup.Sentences[sentence - 1].Sentence.Paragraph && opener.Code.Length == 3
                    ? heard.FindLast(v => v.Code == opener.Code && !v.IsPerson) ?? new Voice(markup.NameOf(opener.Code), null, opener.Code, false, false, "state")
                    : BodyBefore(sentence) ?? heard.FindLast(v => !v.IsPerson && !v.IsPlural) ?? heard.FindLast(v => !v.IsPerson);
            case "they":
                return heard.FindLast(v => v.IsPlural) ?? heard.FindLast(v => !v.IsPerson);
            case "we" or "i":
                return Voice.Writer;
            case "who" or "which" or "that" or "there" or "you" or "this" or "what":
                return null;
        }

        var span = syntax.SpanOf(from, to);
        if (markup.NamesIn(span).FirstOrDefault(n => n.Type == NameType.Person && !IsPossessor(syntax, n)) is { } person)
        {
            var (first, last) = syntax.TokensIn(new TextSpan(person.Start, person.End));
            return first < last ? Named(syntax, sentence, from, first, last, to, person) : null;
        }

        return SpeakerPhrase.Of(syntax, from, to) is { } phrase ? Described(syntax, sentence, phrase) : null;
    }

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
    private Voice? BodyBefore(int sentence) =>
        sentence > 0 && SubjectOf(markup.Sentences[sentence - 1]) is { } phrase && Roles.Body.Contains(phrase.Head) && !Roles.Papers.Contains(phrase.Head)
            ? Described(markup.Sentences[sentence - 1], sentence - 1, phrase) : null;

    private static SpeakerPhrase? SubjectOf(Syntax syntax) =>
        syntax.Groups.FirstOrDefault(g => g.Kind == VerbKind.Finite) is { } verb ? SpeakerPhrase.Of(syntax, 0, Math.Min(verb.First, EndOfPhrase(syntax))) : null;

    private static int EndOfPhrase(Syntax syntax) =>
        Enumerable.Range(1, Math.Max(0, syntax.Tokens.Length - 1)).FirstOrDefault(i => syntax.Lower[i] is "," or "on" or "in" or "who" or "which", syntax.Tokens.Length);

    private static bool IsPossessor(Syntax syntax, NameMention name) => syntax.IsPossessive(syntax.TokenAt(name.End));

    private Voice Named(Syntax syntax, int sentence, int from, int first, int last, int to, NameMention person)
    {
        if (bySurname.TryGetValue(Surname(person.Text), out var known) && (last - first == 1 || known.Name == person.Text))
        {
            return known;
        }

        var role = RoleBefore(syntax, from, first) ?? RoleAfter(syntax, last, to);
        var code = CodeIn(syntax, sentence, from, to) ?? OwnerBefore(syntax, sentence, from) ?? (role is null || Words.Possessives.Contains(syntax.LowerAt(from)) ? LastCode() : null);
        var voice = new Voice(person.Text, role, code, IsPerson: true, IsPlural: false, role?.Split(' ')[^1].ToLowerInvariant() ?? "official");
        if (role is null && OfficeWithoutName() is { } office)
        {
            voice = voice with { Role = office.Name, Code = office.Code, Head = office.Head };
            NamedLater[office] = voice;
            heard.Remove(office);
        }

        bySurname[Surname(person.Text)] = voice;
        return voice;
    }

    /// <summary>Egypt's [foreign minister X]: the state that the office before a name belongs to.</summary>
    private string? OwnerBefore(Syntax syntax, int sentence, int from) =>
        syntax.IsPossessive(from - 1) ? markup.Actors[sentence].FirstOrDefault(a => a.To == from - 1)?.Code : null;

    /// <summary>A minister or chief who has spoken without a name: a name that comes next without an office is his.</summary>
    private Voice? OfficeWithoutName() => heard.LastOrDefault() is { IsPerson: true, IsPlural: false, Code: not null } last
        && last.Name == last.Role && last.Head is "minister" or "president" or "chief" or "premier" or "chancellor" or "secretary" or "commander" or "ambassador" or "envoy" or "director" ? last : null;

    /// <summary>Speakers who were heard by their office and named afterwards.</summary>
    public Dictionary<Voice, Voice> NamedLater { get; } = [];

    private static string Surname(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1];

    private string? RoleBefore(Syntax syntax, int from, int first)
    {
        while (from < first && (Words.Determiners.Contains(syntax.Lower[from]) || syntax.IsMark(from) || syntax.IsPossessive(from)))
        {
            from++;
        }

        while (first > from && syntax.IsMark(first - 1))
        {
            first--;
        }

        // Words that head no role: a report, a verb.
        return from < first && Enumerable.Range(from, first - from).Any(i => Roles.Person.Contains(syntax.Lower[i]) || Roles.Titles.Contains(syntax.Lower[i]))
            ? syntax.SpanOf(from, first).In(markup.Text) : null;
    }

    private string? RoleAfter(Syntax syntax, int last, int to)
    {
        if (last + 1 >= to || syntax.LowerAt(last) != ",")
        {
            return null;
        }

        var end = last + 1;
        while (end < to && syntax.Lower[end] is not ("," or "who"))
        {
            end++;
        }

        var start = Words.Determiners.Contains(syntax.LowerAt(last + 1)) ? last + 2 : last + 1;
        return start < end && Enumerable.Range(start, end - start).Any(i => Roles.Person.Contains(syntax.Lower[i])) ? syntax.SpanOf(start, end).In(markup.Text) : null;
    }

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

        if (phrase.Definite && Before(phrase, code, syntax) is { } before)
        {
            return before;
        }

        var text = syntax.SpanOf(phrase.From, phrase.To).In(markup.Text);
        var plural = Roles.People.Contains(phrase.Head);
        var person = Roles.IsSingle(phrase.Head);
        if (code is null && phrase.Head.Length > 0 && !Enumerable.Range(phrase.From, phrase.To - phrase.From).Any(i => syntax.Tokens[i].IsCapital) && (phrase.Possessor is not null || IsNational(phrase.Head)) && StateAround(sentence, phrase) is { } around)
        {
            code = around;
            text = $"{markup.AdjectiveOf(code) ?? markup.NameOf(code)} {text}";
        }

        return new Voice(text, person ? text : null, code, person, plural, phrase.Head);
    }

    /// <summary>A body or role that every state has, so that the text leaves its state to the reader.</summary>
    private static bool IsNational(string head) =>
        head is "army" or "navy" or "minister" or "ministry" or "president" or "spokesman" or "spokeswoman" or "staff" or "chief" or "government" or "authorities" or "official" or "officials" or "police" or "military";

    /// <summary>The state that the sentence has named before the phrase, else the last speaker's.</summary>
    private string? StateAround(int sentence, SpeakerPhrase phrase) =>
        markup.Actors[sentence].LastOrDefault(a => a.To <= phrase.From && !a.Located && a.Code.Length == 3)?.Code
        ?? BodyIn(sentence, phrase)?.Code ?? (phrase.Possessor is null && byHead.TryGetValue(phrase.Head, out var code) ? code : null)
        ?? Opener(sentence - 1)?.Code ?? heard.FindLast(v => v.Code is not null)?.Code;

    /// <summary>The ministry that has spoken, where the phrase says "ministry official".</summary>
    private Voice? BodyIn(int sentence, SpeakerPhrase phrase)
    {
        var words = Enumerable.Range(phrase.From, phrase.To - phrase.From).Select(i => markup.Sentences[sentence].LowerAt(i)).Where(w => w != phrase.Head && Roles.Body.Contains(w)).ToList();
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

        var (single, plural) = (Roles.IsSingle(phrase.Head), Roles.People.Contains(phrase.Head));
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
        var bodies = Enumerable.Range(phrase.From, phrase.To - phrase.From).Select(i => syntax.Lower[i]).Where(w => w != phrase.Head && Roles.Body.Contains(w)).ToList();
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
