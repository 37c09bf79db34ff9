using System.Text.RegularExpressions;

namespace Waybill.Reading.Quotes;

/// <summary>
/// Who has the floor in a transcript, a hearing or an interview: a paragraph that opens with a label, <c>MINISTER:</c> or <c>A:</c>, is that
/// speaker's, up to the next label. Those who only ask and present speak for the publisher.
/// </summary>
internal sealed partial class Turns
{
    private readonly Markup markup;
    private readonly Turn?[] bySentence;

    public Turns(Markup markup)
    {
        this.markup = markup;
        bySentence = new Turn?[markup.Sentences.Length];
        List<Match> labels = [.. Label().Matches(markup.Text).Where(m => IsLabel(m.Groups["name"].Value))];
        if (!IsTranscript(labels))
        {
            return;
        }

        var guest = new Lazy<Voice?>(() => Guest(labels[0].Index));
        var known = new Dictionary<string, Voice?>(StringComparer.OrdinalIgnoreCase);
        var (at, turn) = (0, (Turn?)null);
        for (var i = 0; i < bySentence.Length; i++)
        {
            for (; at < labels.Count && labels[at].Index < markup.Sentences[i].Sentence.End; at++)
            {
                var name = labels[at].Groups["name"];
                turn = new Turn(VoiceOf(name.Value, known, guest), new TextSpan(name.Index, name.Index + name.Length), labels[at].Index + labels[at].Length);
            }

            bySentence[i] = turn;
        }
    }

    /// <summary>The turn that a sentence belongs to; null outside transcripts and where the publisher's own people have the floor.</summary>
    public Turn? At(int sentence) => sentence >= 0 && bySentence[sentence] is { Voice: not null } turn ? turn : null;

    /// <summary>What the speaker says in a sentence, without the label.</summary>
    public Attribution? Told(int sentence)
    {
        var span = markup.Sentences[sentence].Sentence;
        if (At(sentence) is not { Voice: { } voice } turn || Math.Max(span.Start, turn.Opens) is var start && start >= span.End)
        {
            return null;
        }

        var source = new Speaker(turn.Label.Start, turn.Label.End, turn.Label.In(markup.Text), voice.Name, voice.Role);
        return new Attribution(new Quote(source, null, [new TextSpan(start, span.End)], QuoteKind.Direct, []), CueClass.Say, voice, sentence, false);
    }

    /// <summary>Two labels in capitals or by letter make a transcript; labels in small letters only where two speakers take turns.</summary>
    private static bool IsTranscript(List<Match> labels)
    {
        var names = labels.Select(l => l.Groups["name"].Value).ToList();
        return names.Count(n => !n.Any(char.IsLower)) >= 2 || (names.Distinct(StringComparer.Ordinal).Count() is >= 2 and var distinct && names.Count >= distinct + 2);
    }

    private static bool IsLabel(string name) =>
        name.Split(' ') is { Length: <= 6 } words && Array.TrueForAll(words, w => !char.IsLower(w[0]) || w is "of" or "the" or "and" or "for" or "de" or "al" or "van" or "bin")
        && !Headings.Contains(name.ToLowerInvariant());

    private Voice? VoiceOf(string label, Dictionary<string, Voice?> known, Lazy<Voice?> guest)
    {
        if (known.TryGetValue(label, out var voice))
        {
            return voice;
        }

        var lower = label.ToLowerInvariant();
        var words = lower.Split(' ');
        return known[label] = lower is "a" or "answer" ? guest.Value
            : Array.Exists(words, Askers.Contains) ? null
            : Named(words[^1]) is { } person ? new Voice(person, null, null, IsPerson: true, IsPlural: false, "official")
            : new Voice(Written(label), Written(label), null, IsPerson: true, IsPlural: false, words[^1]);
    }

    /// <summary>The full name that the text gives somebody whom the label names by surname.</summary>
    private string? Named(string surname) =>
        markup.Names.Where(n => n.Type == NameType.Person && n.Text.Contains(' ', StringComparison.Ordinal) && n.Text.Any(char.IsLower))
            .FirstOrDefault(n => n.Text.Split(' ')[^1].Equals(surname, StringComparison.OrdinalIgnoreCase))?.Text;

    /// <summary>Who answers: the person named last before the first question.</summary>
    private Voice? Guest(int before) =>
        markup.Names.LastOrDefault(n => n.Type == NameType.Person && n.Start < before && n.Text.Contains(' ', StringComparison.Ordinal)) is { } name
            ? new Voice(name.Text, null, null, IsPerson: true, IsPlural: false, "official") : null;

    /// <summary>PERMANENT SECRETARY as one writes it: Permanent Secretary.</summary>
    private static string Written(string label) =>
        string.Join(' ', label.Split(' ').Select(w => w.Any(char.IsLower) || w.Length < 3 ? w : w is "THE" or "AND" or "FOR" ? w.ToLowerInvariant() : w[0] + w[1..].ToLowerInvariant()));

    private static readonly HashSet<string> Askers = ["q", "question", "reporter", "presenter", "host", "anchor", "interviewer", "correspondent", "narrator", "moderator", "newsreader", "journalist", "voiceover", "voice-over", "announcer"];

    /// <summary>Labels of a page and not of a speaker.</summary>
    private static readonly HashSet<string> Headings =
        ["update", "updated", "correction", "note", "notes", "editor's note", "source", "sources", "photo", "photos", "caption", "image", "video", "contact", "read more", "see also", "from", "to", "date", "subject", "re", "cc", "tags", "breaking", "exclusive", "analysis", "summary", "background", "ref", "classification", "secret", "confidential", "unclassified"];

    [GeneratedRegex(@"^[ \t]*(?<name>\p{Lu}[\p{L}.'\u2019\-]*(?: [\p{L}.'\u2019\-]+){0,5})(?: \([^)\n]{1,40}\))?:[ \t]+(?=\S)|^[ \t]*(?<name>[QA])\.[ \t]+(?=\S)", RegexOptions.Multiline)]
    private static partial Regex Label();
}

/// <summary>A stretch of a transcript in which one speaker has the floor.</summary>
/// <param name="Voice">The speaker; null for one of the publisher's own people.</param>
/// <param name="Label">Where the text names him.</param>
/// <param name="Opens">Where his words begin.</param>
internal sealed record Turn(Voice? Voice, TextSpan Label, int Opens);
