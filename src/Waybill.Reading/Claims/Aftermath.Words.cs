using System.Collections.Frozen;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <content>The words that tell a deed from a state, a rule or a mere opinion.</content>
internal static partial class Aftermath
{
    /// <summary>How many tokens a phrase without a verb may have that names one thing.</summary>
    private const int Phrase = 12;

    /// <summary>How many sentences after a supply somebody's deed belongs to it.</summary>
    private const int Answer = 6;

    private static readonly FrozenSet<string> Openers = Words.Set("how why whether what who whom whose if when where");

    /// <summary>Verbs that tell nothing of what became of their subject.</summary>
    private static readonly FrozenSet<string> Idle = Words.Set("""
        be have seem appear lie mean remain stand stay become belong matter concern depend expect believe think hope suppose consider judge judged describe call let need want like
        do try begin start continue cease stop add note say tell ask answer reply comment declined interest surprised annoyed corrected
        """);

    /// <summary>Verbs of trade, carriage and control that a speaker uses of the matter at hand even where he names none of it: we sold to Peru.</summary>
    private static readonly FrozenSet<string> Telling = Words.Set("""
        sell buy purchase order deliver supply ship smuggle export import load unload offload capture seize recover confiscate search raid arrest dismantle tow escort forge falsify
        fly sail dock overfly land pay finance steal objected
        """);

    /// <summary>What somebody could, would or should do is no event.</summary>
    private static readonly FrozenSet<string> Unreal = Words.Set("would could can cannot should must might ought will shall");

    /// <summary>What police and courts do to people, of which a report on a transfer tells as part of it.</summary>
    private static readonly FrozenSet<string> Legal = Words.Set("convict acquit sentence fine jail prosecute indict extradite arrest detain questioned interrogated remanded deported");

    /// <summary>Verbs of belonging and of rules, which tell no event whoever says them.</summary>
    private static readonly FrozenSet<string> Static = Words.Set("belong forbid prohibit require apply depend matter");

    /// <summary>Verbs of mind, voice and life, which happen beside a supply.</summary>
    private static readonly FrozenSet<string> Mental = Words.Set("""
        think thought see know feel hear learn find understand want wish love like dream wonder live sleep vanish disappear die laugh smile speak talk wait write count look looked meet
        watch read point pointed repeat mention decide agree accept instructed visited toured
        """);

    /// <summary>Verbs of the senses and of liking.</summary>
    private static readonly FrozenSet<string> Senses = Words.Set("see hear feel watch touch touched like love fear feared imagine imagined");

    /// <summary>Nouns for words about the matter, which are not the matter.</summary>
    private static readonly FrozenSet<string> Talk = Words.Set("""
        report reports story stories account accounts truth allegation allegations accusation accusations claim claims question questions answer rumour rumours word words version
        statement statements matter case affair misunderstanding news article list count distance
        """);

    private static readonly FrozenSet<string> Definite = Words.Set("the this that these those its their his her our both all some most no none several many thousands hundreds dozens");

    private static readonly FrozenSet<string> Locative = Words.Set("at in off on near aboard inside under outside beside behind");

    private static readonly FrozenSet<string> Lengths = Words.Set("km kilometres kilometers kilometre miles mile nautical metres hours hour days minutes");
}
