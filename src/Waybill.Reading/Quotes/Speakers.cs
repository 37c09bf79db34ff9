using Waybill.Reading.Grammar;
using Waybill.Reading.Names;

namespace Waybill.Reading.Quotes;

/// <summary>
/// Remembers who has spoken in one document and finds whom a new mention means: a pronoun, a surname, a role.
/// One is made for each reading of a document.
/// </summary>
internal sealed partial class Speakers(Markup markup, Turns turns)
{
    /// <summary>How many speakers a mention can go back over; it keeps the work on a long text in step with its length.</summary>
    private const int Memory = 60;

    private readonly List<Voice> heard = [];
    private readonly Dictionary<string, Voice> authors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Voice> bySurname = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The state whose army, ministry and so on the text spoke of last.</summary>
    private readonly Dictionary<string, string> byHead = new(StringComparer.Ordinal);

    /// <summary>The state whose body or office the text spoke of last, for an office whose state nobody says.</summary>
    private string? lastOwner;

    /// <summary>The last sentence in which somebody spoke.</summary>
    private int lastSpoke = -1;

    /// <summary>The speaker that tokens from one to before another name.</summary>
    public Voice? Resolve(Syntax syntax, int sentence, int from, int to)
    {
        var voice = Meant(syntax, sentence, from, to);
        if (voice is not null && voice != Voice.Writer)
        {
            lastSpoke = sentence;
            heard.Remove(voice);
            heard.Add(voice);
            if (heard.Count > Memory)
            {
                heard.RemoveAt(0);
            }
        }

        return voice;
    }

    /// <summary>In Khartoum they say: those of the place just named.</summary>
    private Voice? Locals(Syntax syntax, int sentence, int from) =>
        from > 1 && syntax.LowerAt(0) == "in" && markup.PlacesIn(syntax.SpanOf(0, from)).LastOrDefault(p => p.Form == PlaceForm.Name && syntax.TokenAt(p.End) == from)?.Place?.Country is { } code
            ? new Voice(markup.NameOf(code), null, code, false, false, "state") : null;

    /// <summary>Whom a pronoun that a sentence uses means: the owner of <c>his account</c>.</summary>
    public Voice? Called(string pronoun, int sentence) =>
        pronoun == "he" ? JustIntroduced(sentence) ?? heard.FindLast(v => v.IsPerson) ?? Introduced(sentence) : heard.FindLast(v => v.IsPlural) ?? heard.FindLast(v => !v.IsPerson);

    /// <summary>Whom a mention means, without remembering that he spoke: for what is found beside the claims.</summary>
    public Voice? Meaning(Syntax syntax, int sentence, int from, int to)
    {
        if (markup.NamesIn(syntax.SpanOf(from, to)).FirstOrDefault(n => n.Type == NameType.Person && !IsPossessor(syntax, n) && !IsCounted(n)) is not { } person)
        {
            return Meant(syntax, sentence, from, to);
        }

        var (first, last) = syntax.TokensIn(new TextSpan(person.Start, person.End));
        var role = RoleBefore(syntax, from, first) ?? RoleAfter(syntax, last, to);
        return bySurname.GetValueOrDefault(Surname(person.Text)) ?? new Voice(person.Text, role, null, IsPerson: true, IsPlural: false, "official");
    }

    /// <summary>One Ukrainian [officer]: a number and a people are no name.</summary>
    private static bool IsCounted(NameMention name) => name.Text.StartsWith("One ", StringComparison.Ordinal) || name.Text.StartsWith("Two ", StringComparison.Ordinal) || name.Text.StartsWith("Another ", StringComparison.Ordinal);

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
                    lastOwner = actor.Code;
                }
            }
        }

        NoteAuthor(syntax, sentence);
        if (turns.At(sentence - 1) is { Voice: { } had } ended && ended != turns.At(sentence))
        {
            heard.Remove(had);
            heard.Add(had);
        }

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
            if (Roles.Papers.Contains(syntax.Lower[i]) && syntax.Lower[i - 1] is "its" or "their" && SubjectOf(syntax) is { } phrase && (Roles.IsBody(phrase.Head) || Roles.IsSeveral(phrase.Head))
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

    private Voice? Meant(Syntax syntax, int sentence, int from, int to)
    {
        var word = to - from == 1 ? syntax.Lower[from] : to - from == 2 && syntax.Lower[to - 1] is "himself" or "herself" or "itself" ? syntax.Lower[from] : "";
        switch (word)
        {
            case "he" or "she":
                return Called("he", sentence);
            case "it":
                return Opener(sentence - 1) is { } opener && from <= 2 && markup.Sentences[sentence].Sentence.Paragraph == markup.Sentences[sentence - 1].Sentence.Paragraph && opener.Code.Length == 3
                    ? heard.FindLast(v => v.Code == opener.Code && !v.IsPerson) ?? new Voice(markup.NameOf(opener.Code), null, opener.Code, false, false, "state")
                    : BodyBefore(sentence) ?? heard.FindLast(v => !v.IsPerson && !v.IsPlural) ?? heard.FindLast(v => !v.IsPerson);
            case "they":
                return Locals(syntax, sentence, from) ?? Called("they", sentence);
            case "we" or "i":
                return turns.At(sentence)?.Voice ?? Voice.Writer;
            case "who" or "which" or "that" or "there" or "you" or "this" or "what":
                return null;
        }

        var span = syntax.SpanOf(from, to);
        if (markup.NamesIn(span).FirstOrDefault(n => n.Type == NameType.Person && !IsPossessor(syntax, n) && !IsCounted(n)) is { } person)
        {
            var (first, last) = syntax.TokensIn(new TextSpan(person.Start, person.End));
            return first < last ? Named(syntax, sentence, from, first, last, to, person) : null;
        }

        return SpeakerPhrase.Of(syntax, from, to) is { } phrase ? Described(syntax, sentence, phrase) : null;
    }

    /// <summary>Speakers who were heard by their office and named afterwards.</summary>
    public Dictionary<Voice, Voice> NamedLater { get; } = [];
}
