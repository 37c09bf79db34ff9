using System.Buffers;
using System.Collections.Immutable;
using Waybill.Reading.Quantities;
using Waybill.Reading.Text;

namespace Waybill.Reading.Items;

/// <summary>A stretch of words whose last is a noun for a thing, or a designation that stands alone.</summary>
/// <param name="From">The first word, with the designation and adjectives before the noun.</param>
/// <param name="Head">The first word of the noun itself.</param>
/// <param name="To">One past the last word.</param>
/// <param name="Noun">What the noun tells.</param>
/// <param name="Platform">The make or designation.</param>
/// <param name="Plural">Whether it stands in the plural.</param>
internal sealed record NounPhrase(int From, int Head, int To, ArmsNoun Noun, string? Platform, bool Plural)
{
    /// <summary>Adjectives that may stand between a number and a noun for arms.</summary>
    private static readonly HashSet<string> Adjectives = new(
        ("advanced conventional military dangerous heavy light small repaired new old unmanned armed sophisticated lethal illegal illicit undeclared surplus modern portable guided "
            + "unguided tactical strategic long-range short-range medium-range intermediate-range nuclear chemical second-hand refurbished secondhand dual-use high-precision precision other "
            + "additional same such further different various sealed wooden anti-aircraft anti-tank ground-based mobile self-propelled reusable first captured stolen smuggled seized imported "
            + "foreign special amphibious supersonic subsonic hypersonic naval aerial offensive defensive ageing aging unspecified obsolete prohibited banned controlled crude modified upgraded "
            + "long short medium range explosive explosive-laden ballistic cruise artillery tracked wheeled russian soviet chinese iranian american british french german israeli turkish korean "
            + "north south ukrainian indian pakistani syrian libyan sudanese serbian bulgarian czech polish romanian belarusian saudi emirati egyptian yemeni iraqi houthi western eastern "
            + "european swedish italian spanish swiss dutch belgian japanese brazilian african cuban venezuelan soviet-era").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Words for peoples and groups whose ending does not show it.</summary>
    private static readonly HashSet<string> Peoples = new(
        "Greek French Czech Dutch Swiss Thai Welsh Uzbek Tajik Turkmen Kazakh Kyrgyz Filipino Houthi Hezbollah Hamas Taliban Wagner Kurd Slovak Slovene Pole Dane Serb Croat NATO Nato Western Eastern Northern Southern".Split(' '),
        StringComparer.Ordinal);

    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011\u2013");

    private static readonly ArmsNoun Named = new(ItemKind.Other, NounRole.Thing);

    /// <summary>The longest noun phrase for a thing that has its noun at this word.</summary>
    public static NounPhrase? At(ImmutableArray<Token> tokens, int at)
    {
        if (NounAt(tokens, at) is { } found)
        {
            var (noun, to) = Compound(tokens, found.Noun, found.To);
            var phrase = string.Join(' ', Enumerable.Range(at, to - at).Select(i => Spelled(tokens[i])));
            return Widened(tokens, new NounPhrase(at, at, to, noun, null, ArmsNouns.IsPlural(phrase)));
        }

        return Bare(tokens, at);
    }

    /// <summary>A designation or a make without a noun: <c>Shahed-136s</c>, <c>TOWs</c>, <c>Iglas</c>.</summary>
    private static NounPhrase? Bare(ImmutableArray<Token> tokens, int at)
    {
        var (name, to) = Name(tokens, at);
        if (name is null || Platforms.Kind(name) is not { } kind || Platforms.IsTransport(name))
        {
            return null;
        }

        // "M-302 rockets", "C-704 anti-ship missiles": the noun takes the designation in.
        for (var head = to; head < Math.Min(tokens.Length, to + 3); head++)
        {
            if (NounAt(tokens, head) is not null && At(tokens, head) is { } whole && whole.From <= at)
            {
                return whole;
            }
        }

        // A name without figures may be a place, a person or a company unless it stands in the plural.
        var figured = NumberWords.HasFigure(name);
        return figured || name.EndsWith('s') || SharesNoun(tokens, to, kind) ? new NounPhrase(at, at, to, Named with { Kind = kind }, Platforms.Canonical(name), name.EndsWith('s')) : null;
    }

    /// <summary>Whether a name goes with the noun of the next: "Harop and Orbiter drones".</summary>
    private static bool SharesNoun(ImmutableArray<Token> tokens, int at, ItemKind kind) =>
        at < tokens.Length && tokens[at].Text is "and" or "or" or ","
            && Enumerable.Range(at + 1, Math.Min(4, tokens.Length - at - 1)).Select(i => NounAt(tokens, i) is null ? null : At(tokens, i))
                .Any(p => p is { Platform: not null } && p.From == at + 1 && p.Noun.Kind == kind);

    /// <summary>Further nouns joined to the first: missile + components, drone + factory, radar + systems.</summary>
    private static (ArmsNoun Noun, int To) Compound(ImmutableArray<Token> tokens, ArmsNoun noun, int to)
    {
        while (to < tokens.Length && !tokens[to - 1].Is("making") && !ArmsNouns.IsPlural(tokens[to - 1].Lower) && NounAt(tokens, to) is { } next && next.Noun.Role != NounRole.Carrier)
        {
            noun = next.Noun.Role == NounRole.Generic && noun.Role != NounRole.Generic ? noun : next.Noun;
            to = next.To;
        }

        return (noun, to);
    }

    private NounPhrase WithKindOfName(string name) =>
        Platforms.Kind(name) is { } kind && (Noun.Role is NounRole.Generic or NounRole.Carrier || (Noun.Kind, kind) is (ItemKind.Missile, ItemKind.AirDefence) or (ItemKind.SmallArms, ItemKind.Artillery))
            ? this with { Noun = new ArmsNoun(kind, NounRole.Thing) }
            : this;

    private static NounPhrase Widened(ImmutableArray<Token> tokens, NounPhrase phrase)
    {
        var from = phrase.From;
        while (from > 0)
        {
            if (IsAdjective(tokens, from - 1))
            {
                from--;
            }
            else if (from > 2 && tokens[from - 2].Text == "-" && tokens[from - 2].End == tokens[from - 1].Start && tokens[from - 3].Text.EndsWith('.'))
            {
                // "U.S.-made" comes as three words.
                from -= 3;
            }
            else if (phrase.Platform is null && NameEnding(tokens, from) is { } name)
            {
                phrase = phrase.WithKindOfName(name.Text) with { Platform = Platforms.Canonical(name.Text) };
                from = name.From;
            }
            else
            {
                break;
            }
        }

        return phrase with { From = from };
    }

    private static bool IsAdjective(ImmutableArray<Token> tokens, int i)
    {
        var lower = tokens[i].Lower;
        return Adjectives.Contains(lower)
            || (lower.Contains('-', StringComparison.Ordinal) && lower.All(c => char.IsLetter(c) || c is '-' or '.') && NumberWords.Read([lower]) is null)
            || (lower is "mm" && i > 0 && tokens[i - 1].IsNumber) || (tokens[i].IsNumber && i + 1 < tokens.Length && tokens[i + 1].Is("mm")) || lower.EndsWith("mm", StringComparison.Ordinal) && char.IsDigit(lower[0]);
    }

    /// <summary>The make that ends just before this word: a known name, a designation, figures such as the 358 of a missile, or another capitalised name.</summary>
    private static (string Text, int From)? NameEnding(ImmutableArray<Token> tokens, int at)
    {
        for (var from = Math.Max(0, at - 3); from < at; from++)
        {
            if (Name(tokens, from) is ({ } name, var to) && to == at)
            {
                return (name, from);
            }
        }

        var word = tokens[at - 1];
        var opensSentence = at == 1;
        var number = word.Text.Length == 3 && word.Text.All(char.IsAsciiDigit) && at > 1 && (tokens[at - 2].Is("the") || NumberWords.Read([tokens[at - 2].Lower]) is not null || tokens[at - 2].Is("several"));
        var capital = !opensSentence && word.IsCapital && word.IsWord && word.Text.Length > 2 && !IsDemonym(word.Text) && (at < 2 || !tokens[at - 2].IsCapital) && !IsMonthOrTitle(word.Text);
        return number || capital ? (word.Text, at - 1) : null;
    }

    /// <summary>A known make or a designation that begins at this word, of up to three words (<c>Bayraktar TB2</c>, <c>Wing Loong II</c>, <c>9M133 Kornet</c>).</summary>
    private static (string? Name, int To) Name(ImmutableArray<Token> tokens, int at)
    {
        var word = tokens[at].Text;
        if (at + 1 < tokens.Length && tokens[at].IsCapital && $"{word} {tokens[at + 1].Text}" is var two && Platforms.IsPhrase(two))
        {
            return at + 2 < tokens.Length && IsMark(tokens[at + 2].Text) ? ($"{two} {tokens[at + 2].Text}", at + 3) : (two, at + 2);
        }

        var known = Platforms.IsName(word) || (Platforms.IsDesignation(word) && (Platforms.Kind(word) is not null || word.Any(char.IsLetter)));
        if (!known)
        {
            return (null, at);
        }

        var next = at + 1 < tokens.Length ? tokens[at + 1].Text : "";
        return next.Length > 0 && (IsMark(next) || (Platforms.IsDesignation(next) && !next.Contains('-', StringComparison.Ordinal)) || (NumberWords.HasFigure(word) && char.IsUpper(next[0]) && Platforms.Kind(next) is not null))
            ? ($"{word} {next}", at + 2)
            : (word, at + 1);
    }

    private static bool IsMark(string word) => word is "I" or "II" or "III" or "IV" or "ER" or "PMU" or "PMU2";

    private static (ArmsNoun Noun, int To)? NounAt(ImmutableArray<Token> tokens, int at)
    {
        if (!char.IsLetterOrDigit(tokens[at].Text[0]))
        {
            return null;
        }

        (ArmsNoun, int)? best = null;
        var phrase = "";
        for (var i = at; i < tokens.Length; i++)
        {
            if (!char.IsLetterOrDigit(tokens[i].Text[0]))
            {
                break;
            }

            phrase = phrase.Length == 0 ? Spelled(tokens[i]) : $"{phrase} {Spelled(tokens[i])}";
            best = ArmsNouns.Find(phrase) is { } noun ? (noun, i + 1) : best;
            if (!ArmsNouns.GoesOn(phrase))
            {
                break;
            }
        }

        return best;
    }

    /// <summary>The word as the table of nouns has it, with spaces for hyphens.</summary>
    private static string Spelled(Token token) => token.Lower.AsSpan().ContainsAny(Hyphens)
        ? string.Join(' ', token.Lower.Split('-', '\u2010', '\u2011', '\u2013').Select(ArmsNouns.Normal))
        : ArmsNouns.Normal(token.Lower);

    private static bool IsMonthOrTitle(string word) => Times.EnglishCalendar.Knows(word) || word is "The" or "Navy" or "Army" or "Air" or "State" or "Royal" or "Red" or "Coast" or "Two" or "Three";

    /// <summary>An adjective of a country or people, by its ending; the makes that end alike are in the table of names.</summary>
    private static bool IsDemonym(string word) =>
        Adjectives.Contains(word.ToLowerInvariant()) || word.Contains('.', StringComparison.Ordinal) || word.All(char.IsUpper)
            || word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith('i')
            || word.EndsWith("ic", StringComparison.Ordinal) || Peoples.Contains(word);
}
