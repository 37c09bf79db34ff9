using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Waybill.Reading.Quotes;

namespace Waybill.Reading.Lexical;

/// <summary>
/// The words of a language that Waybill reads by its words alone: those that attribute, those that tell of a transfer, and the little ones
/// that say who gave and who got. A language is one file beside this one; <c>docs/languages.md</c> says what stands in it.
/// </summary>
internal sealed class Lexicon
{
    private static readonly ImmutableArray<string> Languages = ["ru", "fa", "ar"];
    private static readonly ConcurrentDictionary<string, Lexicon> Open = new(StringComparer.Ordinal);

    private readonly WordLists lists;
    private readonly ConcurrentDictionary<string, Phrases<bool>> plain = new(StringComparer.Ordinal);

    private Lexicon(string language)
    {
        Language = language;
        Forms = WordForms.For(language);
        lists = WordLists.Read(Source(language));
        Cues = lists.Table<CueClass>(["say", "deny", "believe", "suspect", "allege"], key => Enum.Parse<CueClass>(key, ignoreCase: true));
        Triggers = lists.Table("event ", LexicalTrigger.Parse);
        Items = lists.Table("item ", name => Enum.Parse<ItemKind>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
        Platforms = lists.Table("platform ", name => name);
        Countries = lists.Table("country ", code => code);
        Adjectives = lists.Table("adjective ", code => code);
        Places = lists.Table("place ", name => name);
        Groups = lists.Table("group ", name => name);
        Kinds = lists.Table("kind ", name => name);
        Counts = lists.Table("count ", Count.Parse);
        Numbers = lists.Table("number ", value => double.Parse(value, CultureInfo.InvariantCulture));
        Certainties = lists.Table<Certainty>(["probable", "possible", "unstated"], key => Enum.Parse<Certainty>(key, ignoreCase: true));
        Legs = lists.Table<Leg>(["from", "via", "to", "use"], key => Enum.Parse<Leg>(key, ignoreCase: true));
    }

    public string Language { get; }

    /// <summary>The forms that a written word may be of.</summary>
    public WordForms Forms { get; }

    public Phrases<CueClass> Cues { get; }

    public Phrases<LexicalTrigger> Triggers { get; }

    public Phrases<ItemKind> Items { get; }

    /// <summary>Makes as this language writes them, by their catalogued names.</summary>
    public Phrases<string> Platforms { get; }

    /// <summary>Further names of states, by code.</summary>
    public Phrases<string> Countries { get; }

    public Phrases<string> Adjectives { get; }

    /// <summary>Places as this language spells them where the gazetteer has no such spelling, by their English names.</summary>
    public Phrases<string> Places { get; }

    /// <summary>Armed groups, by the name an analyst writes.</summary>
    public Phrases<string> Groups { get; }

    /// <summary>Words for kinds of places, by the English word.</summary>
    public Phrases<string> Kinds { get; }

    public Phrases<Count> Counts { get; }

    public Phrases<double> Numbers { get; }

    public Phrases<Certainty> Certainties { get; }

    /// <summary>Prepositions, by what the place after them is to a movement.</summary>
    public Phrases<Leg> Legs { get; }

    /// <summary>A list of plain words, by its key: <c>that</c>, <c>not</c>, <c>according</c>; empty where the language has none.</summary>
    public Phrases<bool> this[string list] => plain.GetOrAdd(list, key => lists.Table<bool>([key], _ => true));

    /// <summary>The lexicon of a language by its BCP 47 tag; null where there is none.</summary>
    public static Lexicon? For(string? language)
    {
        var primary = language?.Split('-')[0].ToLowerInvariant();
        return primary is not null && Languages.Contains(primary) ? Open.GetOrAdd(primary, l => new Lexicon(l)) : null;
    }

    private static string Source(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Waybill.Reading.Lexical.Words.{language}.txt")
            ?? throw new InvalidOperationException($"The words of '{language}' are not built in.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
