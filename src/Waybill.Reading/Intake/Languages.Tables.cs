using System.Collections.Frozen;

namespace Waybill.Reading.Intake;

/// <summary>The words and letters by which languages of one script are told apart: function words, which no report can do without.</summary>
internal static partial class Languages
{
    private static readonly FrozenDictionary<string, string[]> LatinWords = Tables("""
        en the of and to in that is was for on with as by at from it he his be are this which have has had not were been their they who will would said after its but an or
        fr le la les des et de du en un une que qui dans pour sur est pas par au aux avec ce cette son ses il elle ils été être sont plus ont mais leur nous vous selon
        es el la los las de del que y en un una por con para se su sus no es al lo como más pero fue ha han este esta entre según también ser sobre está son
        de der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über
        it il di che la e in un una per non con del della dei delle è sono gli al alla da ha come anche più nel nella si lo dal dalla questo ma hanno stato ai
        pt o a os as de do da dos das que e em um uma para com não por no na nos nas se mais como foi ao pela pelo são está mas também seu sua ser ou entre
        nl de het een en van in is dat op te zijn voor met die niet aan er om ook als bij naar uit door maar worden wordt heeft hij ze nog over deze werd
        sv och i att det som en på är av för den till med har inte om ett de från var men så kan vi ska efter även eller också sig under hade
        da og i at det er en til af på for den der med de ikke som har et fra var blev han men også efter kan skal ved om sig siger være havde
        no og i det er en til av på for som med den har ikke at et de fra var ble han men også etter kan skal ved om seg sier være å hadde
        fi ja on ei että se oli hän ovat kun myös mutta joka sen mukaan ole tai jos niin mitä sekä kuin vuoden ollut nyt kanssa jo
        pl w i na z do się nie jest że o to od za po jak przez dla są przy oraz ale który która które tym tego był było być jego może już
        cs a v na se je že s z do o to pro po za by jsou od jako ale které který která podle nebo tak byl bylo jeho také při až ve
        sk a v na sa je že s z do o to pre po za by sú od ako ale ktoré ktorý ktorá podľa alebo tak bol bolo jeho aj pri až vo
        ro și în de la a cu pe nu că este din care pentru mai o un au fost sau se prin sunt după între ale lui dar această acest al
        hu a az és hogy nem is egy meg van volt el csak már ezt mint még de ha azt ki kell szerint vagy után lesz ez több amely
        tr ve bir bu da de için ile olarak olan daha çok gibi ne o kadar sonra olduğunu değil en ise ancak göre tarafından var dedi ya her
        hr i u je na se da su za od s o ne kao koji koja koje će bi iz po ali bio do što ili nije ima nakon samo prema
        sq të e në dhe i një për me se që nga është ka u si më nuk do kanë ishte tij po janë edhe duke ky kjo kjo në
        lt ir į kad yra su iš apie bet kaip tai per jis buvo dėl ne po už prie pat jau nuo iki savo taip
        lv un ir ka no ar uz par kas bet arī pēc nav tiek tika lai gada viņš pie vai kā tas to līdz
        et ja on ei et see oli ka kui ning oma mis kes või aga seda kuid siis üle pärast veel ta olid
        sl in je na se da so za v z ki pa po bo kot tudi od ne še pri bi ali do med bil tem iz
        ca el la els les de del que i en un una per amb no és al com més però va han aquest aquesta entre segons també són dels ha
        id yang dan di ini dengan untuk dari itu dalam tidak akan pada juga ke karena oleh ada sebagai bisa mereka tersebut telah
        vi và của là có trong được cho các với không này người một những đã để khi từ về ra vào như tại sẽ
        tl ang ng sa na mga at ay si ni ito nang para kay hindi mula may niya kanyang siya kung naman pa rin
        sw ya na wa kwa ni katika la za kuwa hiyo hii huyo lakini pia baada yake wake alisema hilo watu mwaka
        az və bir bu da də üçün ilə olan kimi çox daha sonra edib olub isə görə ki o etmək edən azərbaycan tərəfindən
        """);

    private static readonly FrozenDictionary<string, string[]> CyrillicWords = Tables("""
        ru и в не на что с по он как это из его за от но для к а о был все они так же до при было также об после которые который года
        uk і в не на що з по він як це та його за від але для до у про був все вони так при було також після які який року й
        bg и в на да се за от не че е с по това са като ще той му към или си при след са които който беше няма
        sr и у је на се да за од су не са о као који из по али би што до ће није био или након које
        mk и во на да се за од не дека е со по ова како ќе тој му кон или си при после кои кој беше
        kk және мен бұл үшін бір деп бар да де жаңа қазақстан болды еді туралы кейін бойынша
        """);

    private static readonly FrozenDictionary<string, string[]> ArabicWords = Tables("""
        ar في من على إلى أن التي عن مع الذي هذا هذه كان بعد ما لا ذلك بين أو كما لم وقال قد إن كانت حيث خلال
        fa در به از که این را با است برای آن یک خود تا بر هم شد می نیز ها بود وی شده کرد اما گفت اند
        """);

    private static readonly FrozenDictionary<string, string[]> DevanagariWords = Tables("""
        hi के में की है से को और का ने पर कि यह भी हैं इस लिए कर एक नहीं तो था हो गया किया
        mr आहे आणि या च्या हे ते होते करण्यात झाली मध्ये तर असे आहेत केली त्यांनी यांनी मात्र साठी
        ne छ र को मा ले का गरेको भएको हो पनि छन् लाई यो गर्न नेपाल
        """);

    private static readonly (string Language, string Letters)[] CyrillicLetters =
        [("uk", "іїєґ"), ("be", "ў"), ("ru", "ыэё"), ("sr", "ђљњћџ"), ("mk", "ѓќѕ"), ("kk", "әғқңұһ")];

    private static readonly (string Language, string Letters)[] ArabicLetters =
        [("fa", "پچژگ\u06CC\u06A9"), ("ur", "ٹڈڑںےہھ"), ("ps", "ټډړښځڅ"), ("ckb", "ێۆڕڵە")];

    /// <summary>Letters that tell a language in Latin script where its words do not.</summary>
    private static readonly (string Language, string Letters)[] LatinLetters =
        [("tr", "ğış"), ("az", "əğı"), ("pl", "łąęśżź"), ("hu", "őű"), ("cs", "ěřů"), ("ro", "ășț"), ("es", "ñ¿"), ("lv", "āēīūģķļņ"), ("lt", "ąčęėįšųūž")];

    /// <summary>The accented letters that each language in Latin script writes, by the Unicode locale data's exemplar characters; Vietnamese has too many to speak against it.</summary>
    private static readonly Dictionary<string, string> Alphabets = new()
    {
        ["en"] = "",
        ["fr"] = "àâæçéèêëîïôœùûüÿ",
        ["es"] = "áéíóúüñ",
        ["de"] = "äöüß",
        ["it"] = "àèéìíîòóùú",
        ["pt"] = "áâãàçéêíóôõúü",
        ["nl"] = "éëïóöüèá",
        ["sv"] = "åäöé",
        ["da"] = "æøåé",
        ["no"] = "æøåéòôê",
        ["fi"] = "äöå",
        ["pl"] = "ąćęłńóśźż",
        ["cs"] = "áčďéěíňóřšťúůýž",
        ["sk"] = "áäčďéíĺľňóôŕšťúýž",
        ["ro"] = "ăâîșțşţ",
        ["hu"] = "áéíóöőúüű",
        ["tr"] = "çğıöşüâîûi̇",
        ["hr"] = "čćđšž",
        ["sq"] = "ëç",
        ["lt"] = "ąčęėįšųūž",
        ["lv"] = "āčēģīķļņšūž",
        ["et"] = "äõöüšž",
        ["sl"] = "čšž",
        ["ca"] = "àçèéíïòóúü",
        ["id"] = "",
        ["tl"] = "ñ",
        ["sw"] = "",
        ["az"] = "çəğıöşü",
    };

    /// <summary>The languages of each word, from rows of a language and its words.</summary>
    private static FrozenDictionary<string, string[]> Tables(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(l => l.Split(' '))
            .SelectMany(l => l[1..].Distinct().Select(word => (word, language: l[0])))
            .GroupBy(p => p.word, p => p.language)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray());
}
