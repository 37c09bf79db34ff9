namespace Waybill.Reading.Places;

/// <summary>The words by which a place is told from a person, a body, a ship or a common word, and a government from its city.</summary>
internal static class PlaceWords
{
    /// <summary>Words that begin sentences with a capital and are no part of a name.</summary>
    public static readonly HashSet<string> Function = Set(
        "a an the this that these those it its he she they we you i his her their our your my there here who what when where why how which while whereas since after before until "
        + "although though because if unless as so but and or nor yet for from in on at by to of with without within into onto upon over under above below between among amid "
        + "against about around across along near off out up down during through throughout towards toward despite via per than then thus hence also only even still already once "
        + "twice again not no none neither either both each every all any some many much more most few fewer less least several other another such same one two three four five six "
        + "seven eight nine ten eleven twelve hundred thousand million first second third last next former later earlier meanwhile however moreover therefore instead according "
        + "asked told said says nobody everybody everyone somebody someone nothing everything anything something yes ok mr mrs ms dr sir lord lady read share leave write click "
        + "subscribe follow related written sign cookies accept settings home news world politics opinion sport video photo photos comments comment reply email update updated "
        + "published editor staff breaking exclusive analysis explained watch listen live more less did does do has have had is are was were will would could should may might must can let");

    /// <summary>Single capitalised words that some village somewhere bears as a name too.</summary>
    public static readonly HashSet<string> NeverAlone = Set(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter "
        + "god army navy police parliament congress senate house government state nation union council committee commission court party front force forces guard guards group president minister "
        + "prime general colonel captain major admiral secretary chief king queen prince emir sheikh imam ayatollah mullah muslim islam islamic christian jew jewish arab arabs kurd kurds "
        + "west east north south northern southern eastern western central middle upper lower new old great big little "
        + "hamas hezbollah hizbullah houthi houthis taliban fatah isis daesh wagner al-qaeda allah nato eu un opec interpol panel experts reuters bbc cnn afp ap tass irna xinhua jane's "
        + "facebook twitter telegram google apple amazon meta x boeing airbus lockheed antonov ilyushin tupolev sukhoi mig hawk hawks tow stinger patriot katyusha grad scud tomahawk shahed mohajer "
        + "kalashnikov hellfire javelin iskander kalibr geran orion bayraktar harpy predator reaper stealth "
        + "university airport port base street road avenue square bridge building office ministry embassy hotel hospital school college church mosque bank company "
        + "christmas easter passover ramadan lent thanksgiving farsi persian pashto urdu dari tigrinya obama bush clinton trump biden putin medvedev netanyahu assad erdogan zelensky zelenskiy haftar kim "
        + "kurdish english arabic hebrew amharic tamil sikh uyghur uighur rohingya tuareg chechen tatar cossack zulu igbo hausa yoruba tutsi hutu pashtun baloch catalan basque berber druze alawite shia shiite sunni "
        + "latin slavic nordic balkan baltic african asian european pre anti pro non nov oct dec sept aug jan feb economy trade finance energy justice health education "
        + "toyota honda cadillac ford nissan mercedes land cruiser city town village county district region province mission man men woman women youth board jail drug drugs now sens gov gulf commerce "
        + "i'll we'll he'll she'll they'll it'll don't act region lot king queen "
        + "moon sun earth mars orient occident bill mark page point republic center centre most best "
        + "ali ahmed mohammed muhammad hassan hussein omar said salem nasser saleh khalifa khan singh ibn abu bin sultan basij quds palace mission operation exercise flight cargo northwest northeast southwest southeast war reserve reserves section terrace metro federal equality creek delta agency agencies cross claus valor rehab act walnut simian capsule zone marburg ebola zika internet online premier");

    /// <summary>Common words that a well-known town bears as well: taken for the town only where a preposition of place leads to it or its container follows.</summary>
    public static readonly HashSet<string> TownsToo = Set("mobile nice bath reading orange hope liberty independence victory mercury young split deal rugby sandwich corner normal intercourse enterprise eagle surprise batman male tours cannes lens vale march");

    /// <summary>Verbs by which a person is quoted; a town of middling size is not.</summary>
    public static readonly HashSet<string> Speech = Set("said says added asked explained recalled noted replied testified wrote joked argued insisted admitted remarked commented agreed continued laughed smiled");

    /// <summary>Kin: the name after such a word is a person's.</summary>
    public static readonly HashSet<string> Kin = Set("son daughter wife husband father mother brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother girlfriend boyfriend fiancee fiance stepfather stepmother baby");

    /// <summary>Words that stand in the names of a town's or county's own services.</summary>
    public static readonly HashSet<string> Civic = Set(
        "city county town township village district regional metropolitan metro municipal local central area fire police sheriff sheriff's school schools high elementary middle primary public independent unified community health medical "
        + "general circuit superior magistrate criminal civil juvenile family veterans volunteer rescue parks recreation planning water works transport transit port airport emergency department office board council court commission hospital of and &");

    /// <summary>What such a name ends with.</summary>
    public static readonly HashSet<string> CivicBodies = Set("department office board council court courts commission police sheriff sheriff's school schools hospital airport courthouse jail library brigade mayor");

    /// <summary>First names and titles: the capitalised word after one is a surname.</summary>
    public static readonly HashSet<string> BeforeSurname = Set(
        "mr mrs ms miss dr prof professor sir dame lord lady president vice premier chancellor minister secretary senator congressman congresswoman representative governor mayor ambassador envoy "
        + "general gen lieutenant lt colonel col major maj captain capt commander cmdr admiral adm sergeant sgt brigadier marshal judge justice king queen prince princess sheikh emir ayatollah pope "
        + "bishop father sister brother spokesman spokeswoman spokesperson director chairman chief analyst expert inspector officer detective "
        + "john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward "
        + "ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler "
        + "aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan "
        + "billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny mary patricia jennifer linda elizabeth barbara susan "
        + "jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela "
        + "anna ruth brenda pamela nicole katherine samantha christine emma catherine virginia rachel carolyn janet maria heather diane julie joyce victoria kelly christina joan evelyn lauren "
        + "olivia ann judith martha jane alice vladimir sergei sergey dmitry dmitri alexei mikhail nikolai ivan igor oleg boris yuri viktor victor andrei andrey pavel maxim denis anatoly leonid "
        + "ali ahmed ahmad mohammed mohammad muhammad mohamed mahmoud hassan hasan hussein hossein ibrahim ismail yusuf youssef khaled khalid omar abdul abdullah abdallah abdel saeed said salem saleh "
        + "nasser faisal fahd salman hamid hamad reza mehdi javad ebrahim qasem manouchehr benjamin ehud ariel shimon yitzhak moshe avi yossi jean pierre jacques francois françois michel alain "
        + "philippe nicolas emmanuel brittany hailey kristina adrian blake clyde shannon luis carlos miguel jorge antonio manuel francisco pedro jose josé hugo nicolás giovanni giuseppe mario silvio hans klaus angela olaf recep tayyip kim xi wang li zhang");

    /// <summary>Offices that a place may stand before: Tripoli Mayor, Iran President.</summary>
    public static readonly HashSet<string> Titles = Set(
        "mayor governor president premier minister prime foreign defence defense interior ambassador envoy police sheriff judge king prince emir sultan gov rep sen democrat democrats republican republicans "
        + "senator lawmakers attorney");

    /// <summary>Words of <see cref="BeforeSurname"/> that are no first names.</summary>
    public static readonly HashSet<string> OfOffice = Set(
        "mr mrs ms miss dr prof professor sir dame lord lady vice chancellor secretary congressman congresswoman representative general gen lieutenant lt colonel col major maj captain capt commander cmdr "
        + "admiral adm sergeant sgt brigadier marshal justice queen princess sheikh ayatollah pope bishop father sister brother spokesman spokeswoman spokesperson director chairman chief analyst expert "
        + "inspector officer detective christian said");

    /// <summary>Nouns that make the name before them part of the name of a body or a paper.</summary>
    public static readonly HashSet<string> OfBodies = Set(
        "council ministry department agency authority bureau office commission committee corporation company group bank university institute academy college school association federation union league "
        + "organization organisation alliance party front movement brigade brigades battalion regiment division army navy corps guard guards command force forces service services directorate court tribunal parliament congress senate "
        + "assembly times post herald tribune journal gazette news daily press agency radio television tv today monitor observer star sun mail telegraph globe chronicle standard "
        + "treaty agreement convention accord accords protocol declaration charter pact summit conference process plan doctrine memorandum resolution act law "
        + "airlines airways air shipping lines line marine maritime logistics holding holdings industries aerospace aviation defence defense systems technologies electronics engineering trading petroleum oil gas energy steel "
        + "football fc united city's club cup games olympics festival museum theatre theater cathedral church mosque temple palace house hall hotel stadium hospital center centre foundation fund society trust "
        + "bridge brigade fleet squadron wing mission embassy consulate club coalition programme program project initiative network studies review research watch");

    /// <summary>Nouns that stand after a ship's or a vehicle's name's article, or before its name.</summary>
    public static readonly HashSet<string> OfShips = Set(
        "ship freighter vessel tanker frigate dhow cutter destroyer corvette submarine yacht trawler boat barge cruiser carrier ferry steamer merchantman coaster speedboat tug motorship "
        + "mv m/v mt m/t ms ss hms uss ins usns fs bap ro-ro container-ship bulker aboard");

    /// <summary>Nouns that stand for a state when a place owns them or is their head.</summary>
    public static readonly HashSet<string> OfGovernments = Set(
        "government army navy military ministry minister ministers president parliament forces force troops envoy ambassador mission delegation authorities officials official leadership leaders leader regime veto "
        + "spokesman spokeswoman spokesperson soldiers warships warship intelligence police cabinet premier chancellor king emir prosecutors rebels guard guards coast air security foreign defence defense prime "
        + "claim claims denial accusation accusations charge charges offer decision refusal support help assistance aid policy approval permission consent diplomats diplomat representative "
        + "junta generals commander commanders militia militias opposition embassy state interior justice supreme permanent");

    /// <summary>Nouns that a place name with an article may modify: the Tripoli government.</summary>
    public static readonly HashSet<string> Modified = Set(
        "government authorities regime parliament port airport army region area administration office district province coast border market peace talks agreement conference court side suburb suburbs "
        + "harbour harbor waterfront offensive front siege battle summit declaration process embassy based newspaper metro headquarters club police stock");

    /// <summary>Officers and bodies that a state or province has and a town has not.</summary>
    public static readonly HashSet<string> OfDivisions = Set("governor gov governors legislature legislators lawmaker lawmakers senate statehouse statewide lieutenant senator sen republicans democrats republican democrat turnpike");

    /// <summary>Nouns after which a place is no place: the virus was only first seen there.</summary>
    public static readonly HashSet<string> NotOfPlaces = Set("virus fever disease flu syndrome rifle rifles cannon howitzer missile missiles rocket rockets drone drones");

    /// <summary>Prepositions that put what follows on the ground.</summary>
    public static readonly HashSet<string> Locative = Set(
        "in at near from to into through via off around outside inside between towards toward across within beyond over past past onto on by of for reaching left leaving reached entered entering "
        + "and around north south east west northeast northwest southeast southwest north-east north-west south-east south-west called docked landed");

    /// <summary>Verbs of speech and dealing whose object is a government.</summary>
    public static readonly HashSet<string> Address = Set(
        "told tells tell warned warns warn accused accuses accuse asked asks ask urged urges urge offered offers offer gave give gives provided provides provide supplied supplies supply sold sells sell "
        + "given informed informs inform notified notifies notify assured assures tipped blamed blames blame criticised criticized condemned pressed lobbied thanked promised promises reminded supports supported "
        + "backed backs arming armed arm helping help helps helped assist assisted assists pressured threatened invited persuaded convinced sanctioned against upon on with by says citing");

    /// <summary>Words that open a verb phrase after a subject.</summary>
    public static readonly HashSet<string> Verbal = Set(
        "is was are were has have had will would can could may might must should did does do said says say denies deny denied rejects reject rejected insists insist insisted "
        + "bought sold sent sends gave gives took takes kept keeps broke breaks made makes put puts paid pays held holds won lost left leaves went goes came comes knew knows began begins "
        + "seeks seek sought wants want needs need calls call called claims claim claimed plans plan planned hopes hope fears fear says told tells agrees agree agreed refuses refuse refused accepts accept "
        + "supports supplies provides ships operates uses owns runs trains funds shows joins leads hosts blames backs bans allows opposes recognises recognizes "
        + "continues continue continued remains remain remained seems seem appears appear appeared believes believe believed thinks think thought found finds finds find built builds build "
        + "also never always now still again first then itself officially formally reportedly allegedly repeatedly categorically strongly quickly publicly later already once");

    /// <summary>Adjectives of direction and size that may stand before a place and are no part of another name.</summary>
    public static readonly HashSet<string> Directions = Set(
        "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-eastern north-western "
        + "south-eastern south-western upper lower greater downtown inner outer mainland communist imperial nearby neighbouring neighboring occupied post-war war-torn rebel-held coastal");

    /// <summary>Whether a word is too common to stand for a place by itself.</summary>
    public static bool IsGeneric(string word) =>
        Function.Contains(word) || NeverAlone.Contains(word) || OfBodies.Contains(word) || Directions.Contains(word) || OfGovernments.Contains(word) || OfShips.Contains(word)
        || BeforeSurname.Contains(word) || Reference.Places.KindWords.Of(word) is not null;

    private static HashSet<string> Set(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
