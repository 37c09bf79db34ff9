using System.Collections.Immutable;
using Waybill.Reading.Text;

namespace Waybill.Reading.Items;

/// <summary>Tells a thing that a claim can be about from the same word in a name, in a compound, or as the carrier or scene of an event.</summary>
internal static class ItemSense
{
    /// <summary>Nouns that make the noun before them something else than goods: a missile programme, an arms embargo.</summary>
    private static readonly HashSet<string> Abstract = new(
        ("embargo embargoes deal deals export exports import imports programme program programs programmes attack attacks strike strikes dealer dealers trade industry industries control test tests "
            + "testing launch launches technology technologies production ban sales sale smuggling smuggler smugglers smuggled trafficking trafficker expert experts maker makers manufacturer manufacturers company companies "
            + "run runs race crew crews pilots pilot operators operator base bases unit units forces force command depot depots stockpiles pipeline network exporter exporters importer buyer "
            + "budget market ministry inspectors inspector inspections signal flag owner owners captain agency inquiry question charge story team squad range sites cooperation development "
            + "contract contracts agreement agreements purchase purchases monitoring treaty carrier carriers supplier suppliers monitor airstrike barrage fire salvo siloes silos silo yard wing squadron "
            + "engineer engineers designer chief brigade regiment division battalion corps law laws registration tracking trackers broker brokers proliferation airlines airline flight flights picture pictures image images imagery photo photos photograph photographs").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Handed = new(
        ("bought sold delivered purchased ordered transferred supplied donated handed built acquired provided leased gifted buy sell deliver purchase order transfer supply donate acquire provide "
            + "lease build buying selling delivering purchasing ordering transferring supplying building acquiring providing delivery deliveries sale purchase order supply refurbished overhauled modernised promised requested").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Built = new(
        ("build building built builds construct constructing constructed constructs construction establish establishing established set setting open opened opening complete completing completed "
            + "finance financing financed erect erecting erected equip equipping expand expanding new facility launch run").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Joints = new("for of used in the type to make needed a an its kind such made making manufacture produce producing and with".Split(' '), StringComparer.Ordinal);

    public static bool IsItem(ImmutableArray<Token> tokens, NounPhrase phrase)
    {
        var next = phrase.To < tokens.Length ? tokens[phrase.To] : default;
        if (InName(tokens, phrase) || (next.Text is not null && Abstract.Contains(next.Lower)))
        {
            return false;
        }

        return phrase.Noun.Role switch
        {
            _ when Counted(tokens, phrase) => true,
            NounRole.Carrier => IsHanded(tokens, phrase),
            _ when phrase is { Noun.Kind: ItemKind.Helicopter, Plural: false, Platform: null } => IsHanded(tokens, phrase),
            _ when tokens[phrase.To - 1].Is("radar") => IsHanded(tokens, phrase),
            _ when tokens[phrase.To - 1].Text.StartsWith("tank", StringComparison.OrdinalIgnoreCase) => !IsReservoir(tokens, phrase),
            _ when tokens[phrase.To - 1].Is("parts") && next.Text is "of" => WithComplement(tokens, phrase).To > phrase.To,
            NounRole.Site => IsBuilt(tokens, phrase),
            _ when tokens[phrase.To - 1].Lower is "load" or "material" or "arm" or "mine" or "kit" or "box" or "part" or "system" or "round" => IsNoun(tokens, phrase),
            _ => true,
        };
    }

    /// <summary>Whether the number of such things is spoken of, which makes them goods: "put the number of aircraft at three".</summary>
    private static bool Counted(ImmutableArray<Token> tokens, NounPhrase phrase) =>
        phrase.From > 1 && tokens[phrase.From - 1].Is("of") && tokens[phrase.From - 2].Is("number");

    /// <summary>Whether a tank holds a liquid.</summary>
    private static bool IsReservoir(ImmutableArray<Token> tokens, NounPhrase phrase) =>
        (phrase.To < tokens.Length && tokens[phrase.To].Is("of"))
        || (phrase.From > 0 && tokens[phrase.From - 1].Lower is "fuel" or "oil" or "water" or "diesel" or "storage" or "think" or "ballast" or "septic");

    /// <summary>Takes what a part is a part of into the phrase: "engines for cruise missiles", "a drone of this type".</summary>
    public static NounPhrase WithComplement(ImmutableArray<Token> tokens, NounPhrase phrase)
    {
        var at = phrase.To;
        if (phrase.Noun.Role != NounRole.Part && at + 2 < tokens.Length && tokens[at].Is("of") && tokens[at + 1].Text is "this" or "that" or "the" && tokens[at + 2].Text is "type" or "kind" or "same")
        {
            return phrase with { To = at + 3 };
        }

        var making = tokens[at - 1].Is("making");
        var opens = making || at < tokens.Length && (tokens[at].Is("for") || (tokens[at].Is("used") && phrase.Noun.Role == NounRole.Part) || (tokens[at].Text is "of" or "from" && phrase.Noun.Role == NounRole.Part));
        if (!opens || (phrase.Noun.Role is not (NounRole.Part or NounRole.Site) && !tokens[at - 1].Text.StartsWith("launcher", StringComparison.OrdinalIgnoreCase)))
        {
            return phrase;
        }

        for (var i = making ? at : at + 1; i < Math.Min(tokens.Length, at + (tokens[at].Is("from") ? 3 : 10)); i++)
        {
            if (NounPhrase.At(tokens, i) is { } inner && inner.Noun.Role != NounRole.Carrier)
            {
                return phrase with { To = inner.To, Platform = phrase.Platform ?? inner.Platform };
            }

            if (!Joints.Contains(tokens[i].Lower) && !tokens[i].IsNumber && !tokens[i].Text.Contains('-', StringComparison.Ordinal) && !Platforms.IsName(tokens[i].Text) && i > at + 2)
            {
                return phrase;
            }
        }

        return phrase;
    }

    /// <summary>Whether the noun is part of a proper name: Rocket Forces, the Missile Technology Control Regime, Iran Aircraft Industries.</summary>
    private static bool InName(ImmutableArray<Token> tokens, NounPhrase phrase)
    {
        var next = phrase.To < tokens.Length ? tokens[phrase.To] : default;
        var follows = next.Text is not null && next is { IsWord: true, IsCapital: true } && tokens[phrase.To - 1].IsCapital && !Platforms.IsName(next.Text);
        var head = tokens[phrase.Head];
        var precedes = phrase.Platform is null || phrase.Head > phrase.From;
        return follows || (precedes && head.IsCapital && phrase.Head > 0 && !head.Text.All(c => !char.IsLetter(c) || char.IsUpper(c)) && !Platforms.IsName(head.Text) && !Platforms.IsDesignation(head.Text));
    }

    /// <summary>Whether a ship or plane is itself what changes hands: its seller, buyer or builder is told.</summary>
    private static bool IsHanded(ImmutableArray<Token> tokens, NounPhrase phrase)
    {
        for (var i = phrase.From - 1; i >= Math.Max(0, phrase.From - 7); i--)
        {
            var word = tokens[i].Lower;
            if (Handed.Contains(word))
            {
                // "ordered the ship to Taranto" is a command.
                return !(word is "ordered" or "order" && phrase.To < tokens.Length && tokens[phrase.To].Is("to"));
            }

            if (word is "by" or "on" or "from" or "aboard" or "to" or "in" or "with" or "at" or "." or ";" or "that")
            {
                break;
            }
        }

        return Passive(tokens, phrase.To, Handed);
    }

    private static bool Passive(ImmutableArray<Token> tokens, int at, HashSet<string> verbs)
    {
        var auxiliary = false;
        for (var i = at; i < Math.Min(tokens.Length, at + 6); i++)
        {
            var word = tokens[i].Lower;
            auxiliary |= word is "was" or "were" or "been" or "be" or "is" or "are" or "being";
            if (verbs.Contains(word) && (auxiliary || i == at) && !(word.EndsWith("ing", StringComparison.Ordinal)))
            {
                return word.EndsWith("ed", StringComparison.Ordinal) || word is "bought" or "sold" or "built" or "handed" or "set";
            }
        }

        return false;
    }

    private static bool IsBuilt(ImmutableArray<Token> tokens, NounPhrase phrase)
    {
        if (phrase.From > 0 && tokens[phrase.From - 1].Lower is "at" or "in" or "from" or "near")
        {
            return false;
        }

        for (var i = phrase.From - 1; i >= Math.Max(0, phrase.From - 8); i--)
        {
            var word = tokens[i].Lower;
            if (Built.Contains(word))
            {
                return true;
            }

            if (word is "at" or "in" or "from" or "near" or "." or ";")
            {
                return Passive(tokens, phrase.To, Built);
            }
        }

        var working = tokens[phrase.To - 1].Lower is "factory" or "plant" or "line" or "shipyard" or "factories" or "plants";
        return working && !(phrase.From > 1 && tokens[phrase.From - 1].Text is "a" or "the" or "an" && tokens[phrase.From - 2].Text is "at" or "in" or "from" or "near" or "to") || Passive(tokens, phrase.To, Built);
    }

    /// <summary>Whether a word that is also a verb or an everyday noun stands where a noun for goods would.</summary>
    private static bool IsNoun(ImmutableArray<Token> tokens, NounPhrase phrase)
    {
        var before = phrase.From > 0 ? tokens[phrase.From - 1].Lower : "";
        var word = tokens[phrase.To - 1].Lower;
        return word switch
        {
            "load" => before is "the" or "its" or "their" or "a",
            "part" or "arm" => phrase.To - phrase.From > 1,
            "system" or "box" or "kit" => phrase.To - phrase.From > 1,
            "round" or "mine" => before is "a" or "one" || phrase.To - phrase.From > 1,
            _ => true,
        };
    }
}
