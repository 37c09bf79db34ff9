using System.Collections.Frozen;

namespace Waybill.Reading.Events;

/// <summary>
/// Words that tell of an act of one of the roots of PLOVER (Open Event Data Alliance). The definitions are PLOVER's and those of CAMEO, which it
/// follows; the words were collected for Waybill.
/// </summary>
internal static class RootWords
{
    /// <summary>How many words the longest of them has.</summary>
    public const int Longest = 4;

    private const string Table = """
        AGREE agree|agreement|consent|willing to|ready to|prepared to|promise|pledge|vow|undertake to|offer to|intend to|plan to|commit to|commitment|accept|will release|will allow|would allow|will withdraw|will sign|will send|will host|will join|will provide|will lift|to lay down|set up|approve in principle|give its consent|in return for
        CONSULT meet|meeting|met with|talk|held talk|host|visit|discuss|discussion|consult|consultation|confer|negotiate|negotiation|mediate|mediation effort|summit|attend|telephone|phone call|call on the phone|spoke with|lunch|dinner|receive|tour|arrive for talk|bilateral|sit down with|fly to meet|envoy
        SUPPORT praise|endorse|back|support|hail|applaud|welcome|commend|defend|congratulate|condolence|solidarity|apologise|apologize|forgive|thank|recognise|recognize|diplomatic tie|diplomatic relation|ratify|sign|pact|treaty|accord|deal|memorandum|respect|reaffirm|reiterate|express support|side with|confidence|great letter|friendship|sympathy|agreement with
        COOPERATE joint exercise|war game|joint military|joint drill|share intelligence|share information|share evidence|share|train|extradite to|trade|economic cooperation|military cooperation|cooperate|cooperation|collaborate|exchange|joint patrol|manoeuvre|maneuver|hand over evidence|intelligence|peacekeeper arrive|join force|joint
        AID aid|provide|donate|donation|donor|assist|assistance|humanitarian|relief|grant asylum|asylum to|fund|finance|lend|loan|contribute|contribution|send troop|deploy peacekeeper|give|gave|deliver|supply|ship|equip|arm|sell|medical|food|rescue|shelter|award|send|airlift|export|hand over|dispatch|open border|refugee status
        YIELD release|free|set free|ease|lift|resign|step down|ceasefire|cease-fire|cessation of hostility|truce|withdraw|pull out|pull back|retreat|grant|pardon|allow|let|permit|approve|evacuate|surrender|demobilise|demobilize|return|amnesty|acquit|reverse|relax|drop|back down|concede|give in|call off|end the strike|restore|reopen|bail|leave|lay down|disarm|handed back|extend|repatriate|mandate|exempt|reduce tariff|unblock
        REQUEST ask|urge|call for|call on|call upon|appeal|demand|request|seek|sought refuge|want|plead|must|should|insist|petition|order to appear|invite|need to|lobby|press for|beg
        ACCUSE accuse|condemn|blame|criticise|criticize|denounce|sue|lawsuit|charge|indict|convict|investigate|investigation|probe|slam|complain|complaint|guilty|deplore|allege|allegation|inquiry|fault|decry|rebuke|lambast|attack verbally|call liar|summon|criticism|disapprove|suspect|sentence|prosecute|inspect
        REJECT reject|refuse|deny|veto|dismiss|decline|oppose|rule out|turn down|overrule|defy|spurn|rebuff|will not|would not|fail to|block|ignore|disagree|cannot accept|not accept|resist|snub|failed to agree|no longer|never
        THREATEN threaten|threat|warn|warning|ultimatum|deadline|would sanction|sanction against|will impose|would impose|would attack|vow to attack|will boycott|will extend curfew|counter threat|or face|increase pressure|will hold a protest|to join rally|consequence
        PROTEST protest|demonstrate|demonstration|rally|strike action|hunger strike|go on strike|march|riot|boycott|block road|took to the street|picket|sit-in|walk out|walkout|burn flag
        SANCTION suspend|suspension|halt aid|cut tie|cut off|expel|expulsion|recall ambassador|sever|cancel|reduce aid|reduce|stop|terminate|break off|withdraw peacekeeper|withdraw ambassador|end mediation|close embassy|travel warning|downgrade|persona non grata|freeze aid|pull funding|embargo|end talk
        MOBILIZE mobilise|mobilize|on alert|high alert|mass troop|deploy|deployment|station|intensify force|reinforce|strengthen its force|increase troop|readiness|place on alert|build up|call up|move troop|move warship|position
        COERCE arrest|detain|detention|impose|curfew|ban|sanction|seize|seizure|jail|imprison|deport|raid|crackdown|martial law|outlaw|blockade|confiscate|restrict|censor|cyber|hack|state of siege|state of emergency|prohibit|apprehend|evict|order|force out|dissolve|warrant|custody|intercept|impound|freeze asset|repress|shut down|tear gas|stop and search|house arrest
        ASSAULT attack|kill|bomb|bombard|shell|strike|struck|shoot|shot|torture|hit|storm|assault|offensive|airstrike|air strike|wound|clash|ambush|assassinate|torch|abduct|kidnap|execute|rape|beat|invade|invasion|explosion|gunmen|missile|rocket|suicide|massacre|murder|destroy|fire at|open fire|seize by force|capture|occupy|violate ceasefire|sink|shoot down|behead|stab|injure
        """;

    private static readonly FrozenDictionary<string, string[]> Roots = Build();

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = Roots.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The roots that these stems, parted by spaces, speak for.</summary>
    public static ReadOnlySpan<string> Of(ReadOnlySpan<char> stems) => Lookup.TryGetValue(stems, out var roots) ? roots : [];

    private static FrozenDictionary<string, string[]> Build() => Table.Split('\n')
        .Select(row => row.Trim())
        .SelectMany(row => row[(row.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split('|').Select(phrase => (Phrase: Stems(phrase), Root: row[..row.IndexOf(' ', StringComparison.Ordinal)])))
        .GroupBy(p => p.Phrase, p => p.Root, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);

    private static string Stems(string phrase) => string.Join(' ', phrase.Split(' ').Select(Stem.Of));
}
