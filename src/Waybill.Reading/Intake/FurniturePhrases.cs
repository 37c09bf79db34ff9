using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Waybill.Reading.Intake;

/// <summary>
/// The words of page furniture in the languages that reports come in. Collected by reading what WordPress, Drupal and the sharing and consent
/// services print in each language; patterns match from the start of a line unless they stand under <see cref="Anywhere"/>.
/// </summary>
internal static class FurniturePhrases
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const string Networks = "facebook|twitter|x|whats ?app|telegram|linked ?in|pinterest|reddit|tumblr|instagram|you ?tube|viber|vkontakte|threads|mastodon|bluesky|messenger|flipboard|pocket|e-?mail|social (?:media|networks?)";

    private static readonly SearchValues<string> LatinTelltales = SearchValues.Create(
        [
            "mail", "required fields", "click to", "(opens in", "akismet", "comment data", "notify me", "you must", "rights reserved", "cookies", "by continuing", "by clicking", "by using",
            "by browsing", "javascript", "votre adresse", "champs ", "correo", "campos ", "erforderliche", "campi ", "vereiste", "posta", "gerekli", "wymagane", "obligatoriska", "droits", "derechos",
            "rechte", "diritti", "direitos", "rechten", "haklar", "prawa",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> OtherTelltales = SearchValues.Create(
        [
            "обязательные", "почты", "пошт", "язкові", "عنوان بريدك", "الحقول", "نشانی", "بخش", "האימייל", "שדות", "邮箱", "郵件", "メールアドレス", "이메일", "права", "الحقوق", "حقوق", "הזכויות", "版权", "版權", "전재",
            "転載",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a line has a word out of one of the patterns of <see cref="Anywhere"/>; a line without any need not be looked at more closely.
    /// The search for words in Cyrillic, Hebrew, Arabic, Chinese, Japanese and Korean is slow and spared where a line has no such letter.
    /// </summary>
    public static bool HasTelltale(ReadOnlySpan<char> line) => line.ContainsAny(LatinTelltales)
        || ((line.ContainsAnyInRange('\u0400', '\u06FF') || line.ContainsAnyInRange('\u3040', '\uFFFF')) && line.ContainsAny(OtherTelltales));

    /// <summary>What only a page says, wherever in the line it says it.</summary>
    public static Regex Anywhere { get; } = Any("", """
        your e-?mail (?:address )?will not be (?:published|shown|shared)
        required fields are marked
        save my name, e-?mail
        click to (?:share|e-?mail|print)\b.*(?:new window|\bon\b|friend)
        \(opens in (?:a )?new (?:window|tab)\)
        this site uses akismet
        learn how your comment data
        notify me of (?:follow-?up|new) (?:comments|posts)
        you must (?:be logged in|log ?in|sign in|register) to (?:post|leave|write|comment)
        all rights reserved
        (?:we|site|website|page) (?:and our partners )?uses? cookies
        by (?:continuing|clicking|using|browsing).{0,60}(?:you (?:agree|accept|consent)|cookies)
        enable javascript|javascript is (?:disabled|required)
        votre adresse (?:e-?mail|de messagerie|courriel) ne sera pas publi
        (?:champs|les champs) (?:obligatoires|requis) sont
        tu direcci[oó]n de correo.{0,20} no ser[aá] publicada
        (?:los )?campos (?:obligatorios|necesarios) est[aá]n marcados
        (?:deine|ihre) e-?mail-?adresse wird nicht ver[oö]ffentlicht
        erforderliche felder sind
        il tuo indirizzo e-?mail non sar[aà] pubblicato
        i campi obbligatori sono
        o seu endere[cç]o de e-?mail n[aã]o ser[aá] publicado
        campos obrigat[oó]rios (?:s[aã]o )?marcados
        (?:je|het) e-?mailadres wordt niet gepubliceerd
        vereiste velden zijn gemarkeerd
        (?:ваш|адрес).{0,20}(?:e-?mail|почты) не будет опубликован
        обязательные поля помечены
        (?:ваша )?(?:e-?mail|пошт).{0,20}адреса не (?:буде опублікована|оприлюднюватиметься)
        обов.?язкові поля позначені
        e-?posta adresiniz yay[ıi]nlanmayacak
        gerekli alanlar .{0,20}i[şs]aretlen
        tw[oó]j adres e-?mail nie zostanie opublikowany
        wymagane pola s[aą] oznaczone
        din e-?postadress (?:kommer inte publiceras|publiceras inte)
        obligatoriska f[aä]lt
        لن يتم نشر عنوان بريدك
        الحقول الإلزامية
        نشانی ایمیل شما منتشر نخواهد شد
        بخش.?های موردنیاز علامت
        האימייל לא יוצג באתר
        שדות החובה מסומנים
        您的(?:电子)?邮箱地址不会被公开|發佈留言必須填寫的電子郵件地址不會公開
        メールアドレスが公開されることはありません
        이메일 주소는 공개되지 않습니다
        (?:tous droits r[eé]serv|todos los derechos reservados|alle rechte vorbehalten|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|все права защищены|усі права захищен|t[uü]m haklar[ıi] sakl[ıi]d[ıi]r|wszelkie prawa zastrze|جميع الحقوق محفوظة|تمامی حقوق|כל הזכויות שמורות|版权所有|版權所有|무단 ?전재|無断転載)
        """);

    /// <summary>How furniture begins, in a line of its own.</summary>
    public static Regex Leads { get; } = Any("^[\\s>\\u203A\\u00BB\\u25BA\\u2192*\\u2022\\[(-]*", $$"""
        share(?: (?:this|it|on|via|with|the|article|story|post|page)\b(?:,? (?:article|story|post|page|news|link|on|via|with|{{Networks}}|your|friends|and|or|\|))*)?\s*(?:[:!.\u2026|]*$|[:|\u2026]|\.{3}| {2})
        share (?:on|via|to) (?:{{Networks}})\b.{0,40}$
        (?:tweet|pin|e-?mail|print|like|save|bookmark|copy|send) (?:this|it|link|page|article|story|(?:a )?correction)\b.{0,40}$
        follow (?:us|@|on (?:{{Networks}})|.{2,40} on (?:{{Networks}})\b)
        find us on
        (?:join|like) (?:us|our|the) .{0,40}(?:{{Networks}}|channel|group|newsletter|mailing list|community|conversation|discussion)
        (?:read|see|watch|listen|learn)(?: (?:more|also|next|on|too|this))?\s*(?:[:>\u00BB\u2192]|\.{3}|\u2026)
        (?:read|see|learn|find out|view|show|load)(?: the)? (?:more|full (?:article|story)|all|comments|less)[\s.!>\u00BB\u2192\u2026]*$
        (?:also read|read also|don'?t miss|up next|further reading)\b.{0,120}$
        (?:see also|also see|more on this|more from|more about|more in)\b[^.]{0,120}$
        (?:related|recommended|similar|popular|latest|other|more|top)(?: (?:content|articles?|stories|posts?|news|topics?|links?|coverage|reading|videos?|from the web))?\s*:
        (?:related|recommended|similar|more|other|popular|latest|top|trending|featured) (?:content|articles?|stories|posts?|topics?|links?|coverage|reading|videos?)\s*$
        (?:you (?:may|might) (?:also )?(?:like|be interested)|you liked it\?|recommended for you|most (?:read|popular|viewed|commented)|trending(?: now)?|editor'?s'? picks?)\b.{0,80}$
        (?:tags?|topics?|categor(?:y|ies)|filed under|labels|keywords)\s*:
        (?:subscribe|sign up|register|sign in|log ?in)(?: (?:to|for|here|now|today|free|with|via|and|our|the)\b.{0,160})?[\s.!:>]*$
        (?:get|receive|want|like|enjoy(?:ed|ing)?) .{0,80}(?:newsletters?|headlines|alerts|updates|digest|briefing|in your inbox|by e-?mail|to your inbox|on your (?:phone|mobile|device))\b.{0,80}$
        (?:(?:our|the|daily|weekly|free|morning) (?:\w+ )?)?newsletters?\b\s*(?:$|[:|(-].{0,120}$)
        (?:our|your|daily|weekly|free|morning) (?:\w+ )?newsletter\b.{0,100}$
        (?:download|get|install) (?:our|the) (?:free |new |mobile )*app\b
        (?:click|tap|press) (?:here|to|(?:on )?(?:the|this) (?:link|button|image|photo|icon|map|logo))\b.{0,120}$
        (?:donate|support (?:us|our|independent|this)|become a (?:member|subscriber|supporter|patron)|make a donation)\b.{0,120}$
        (?:advert|advertisement|advertising|sponsored(?: content| post)?|promoted(?: content)?|paid post|ad)\b[\s.:-]*(?:continue(?:s)? (?:reading )?below.{0,40}|story continues below.{0,40}|scroll to continue.{0,20})?$
        (?:story|article) continues (?:below|after)\b.{0,40}$
        skip to (?:main )?content|back to (?:top|homepage|home)|jump to
        leave (?:a|your|us a) (?:reply|comment|response|message)\b.{0,60}$
        (?:post|add|write|submit|place) (?:a|your|new|the first)? ?(?:comment|reply|review|response)\b.{0,100}$
        (?:cancel reply|post comment|be the first to|have your say|what do you think|comments are (?:closed|off|disabled|moderated))\b.{0,60}$
        (?:\d+ |no |view |show |hide |see |all |load |read )*(?:comments?|replies|responses)(?: ?\(\d+\)|\s*:)?\s*$
        (?:is|was|did you find) this .{0,30}(?:useful|helpful|interesting)\b
        (?:rate|review) this\b.{0,60}$
        (?:take|answer|fill in) our (?:survey|poll|quiz)\b.{0,60}$
        (?:your opinion (?:counts|matters)|tell us what you think|share your (?:opinion|thoughts|views?|story|experience)|do you (?:like|enjoy) (?:our|this)|got a (?:news )?tip|have a (?:news )?tip|to the top)\b.{0,80}$
        this (?:article|story|content|page) is (?:only )?(?:for|available to|reserved for|free for) .{0,20}(?:subscribers|members|readers)\b.{0,40}$
        you(?:'ve| have) (?:read|reached|used|viewed) .{0,30}(?:articles?|stories|limit)\b.{0,80}$
        (?:enter|type|give|fill in) your (?:e-?mail|name|address)\b.{0,80}$
        loading\b.{0,20}(?:\.{3}|\u2026)?$
        (?:photo|picture|image|video) ?(?:gallery|series|slideshow)\b.{0,60}$
        (?:report|spotted?|found|see|notice) (?:an?|any) (?:error|typo|mistake|problem|correction)\b.{0,80}$
        (?:send|suggest|submit|request) (?:a |us |your )*(?:correction|tip|feedback|news tip)s?\b.{0,60}$
        (?:cookies? (?:help|are|is|enable|allow|let|policy|settings|preferences|consent|notice)|accept (?:all )?cookies|manage (?:cookies|preferences|consent)|we value your privacy)\b.{0,180}$
        (?:privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|and conditions|& conditions)|legal notice|advertise with us)\b[^.]{0,120}$
        (?:imprint|about us|contact us|site ?map)\s*(?:$|[|/:\u2022\u00B7])
        contact (?:the )?(?:author|editors?|newsroom|reporter)s?\b.{0,60}$
        home\s*[|/>\u00BB\u203A]
        (?:copyright(?: \u00A9| \(c\)|:? \d{4})|\u00A9|\(c\) \d{4})
        \(?(?:file |stock )?(?:photo(?:graph)?s?|images?|pictures?|illustration|graphic|video|screenshot|featured image|cover (?:photo|image))(?: credits?| by| courtesy(?: of)?| source)?\s*:
        \(?(?:photo|image|picture) (?:by|courtesy(?: of)?|credit) .{1,90}\)?$
        .{0,90}(?:/ ?(?:AFP|Reuters|Getty(?: Images)?|AP|EPA|TASS|Xinhua|Anadolu)|(?:via|/) Getty Images|AP Photo|via (?:AP|Reuters|AFP))\)?\s*$
        (?:reading time\s*:?.{0,20}|\d+ min(?:ute)?s?[ -]read|estimated reading)\s*.{0,10}$
        (?:listen to|play) (?:this )?(?:article|story|audio|video)\b.{0,40}$
        (?:previous|next|older|newer)(?: (?:post|article|story|page)s?)?\s*(?:[:>\u00BB\u2192]|$)
        (?:partagez?|partager)(?: (?:sur|cet?t?e?|l['’]article|par|via|ceci)\b.{0,50})?[\s:.!\u2026]*$
        (?:lire (?:aussi|la suite|plus|également)|à lire|voir aussi|sur le même (?:sujet|thème)|en savoir plus|nos articles|articles? (?:liés|similaires|connexes)|les plus lus|dans la même rubrique)\b.{0,140}$
        (?:laisse[rz] un commentaire|laisser une réponse|ajouter un commentaire|réagir|commentaires?(?: \(\d+\))?|annuler la réponse|abonnez-vous|s['’]abonner|inscri(?:vez|re|ption)(?:-vous)?(?: à (?:la|notre) .{0,40}|.{0,10}newsletter.{0,60}| gratuite.{0,40})|recevez .{0,60}(?:newsletter|par e-?mail|boîte).{0,60}|suivez-nous|publicité|crédits? photos?\s*:.*|mots-clés\s*:.*|(?:nous utilisons|ce site utilise) des cookies.*|mentions légales.*)[\s.!:]*$
        (?:comp[aá]rt[ea](?:lo|r)?|compartir)(?: (?:en|esto|esta|este|por|la|el|con)\b.{0,50})?[\s:.!\u2026]*$
        (?:lea también|le(?:a|er) más|leer también|ver también|te puede interesar|también te puede|noticias? relacionad[ao]s?|artículos relacionados|lo más (?:leído|visto)|más (?:noticias|información|sobre)|relacionad[ao]s?\s*:)\b?.{0,140}$
        (?:dej(?:a|e|ar) (?:un|tu|una|su) (?:comentario|respuesta)|escrib[ae] (?:un|tu|su) comentario|comentarios?(?: \(\d+\))?|cancelar (?:la )?respuesta|suscr[ií](?:bete|base|birse|bir)\b.{0,100}|recib[ae] .{0,60}(?:boletín|correo|newsletter).{0,60}|s[ií]guenos\b.{0,60}|s[ií]ganos\b.{0,60}|publicidad|etiquetas\s*:.*|(?:foto|imagen|crédito)s?\s*:.*|(?:este sitio|utilizamos|usamos).{0,30}cookies.*|aviso legal.*)[\s.!:]*$
        (?:teilen|artikel teilen|weitersagen)(?: (?:auf|sie|per|via|mit)\b.{0,50})?[\s:.!\u2026]*$
        (?:lesen sie (?:auch|mehr|hier)|mehr (?:zum thema|dazu|lesen|zu|von)|weiterlesen|auch interessant|siehe auch|das könnte (?:sie|dich) (?:auch )?interessieren|ähnliche (?:artikel|beiträge)|verwandte (?:artikel|themen)|meistgelesen|zum thema)\b.{0,140}$
        (?:schreib(?:en|e)?(?: sie)? (?:einen|ihren|deinen) kommentar|kommentar (?:schreiben|hinterlassen|verfassen|abgeben)|hinterlasse[n]? .{0,15}(?:kommentar|antwort)|kommentare?(?: \(\d+\))?|antwort abbrechen|(?:newsletter|jetzt) (?:abonnieren|anmelden|bestellen)\b.{0,80}|abonnieren sie\b.{0,100}|melden sie sich .{0,40}newsletter.{0,40}|folgen sie uns\b.{0,60}|anzeige|werbung|schlagw(?:ort|örter|orte)\s*:.*|(?:foto|bild|quelle)s?\s*:.{0,80}|(?:wir verwenden|diese (?:website|seite) (?:verwendet|nutzt)|cookies helfen).{0,20}cookies.*|cookies helfen.*|impressum.*|datenschutz.*)[\s.!:]*$
        (?:condividi|condividere)(?: (?:su|questo|questa|via|l['’]articolo|con)\b.{0,50})?[\s:.!\u2026]*$
        (?:leggi (?:anche|tutto|di più)|vedi anche|potrebbe interessarti|ti potrebbe interessare|articoli correlati|i più letti|notizie correlate|per approfondire)\b.{0,140}$
        (?:lascia un (?:commento|messaggio)|scrivi un commento|commenti?(?: \(\d+\))?|annulla risposta|iscriviti\b.{0,100}|abbonati\b.{0,80}|seguici\b.{0,60}|pubblicità|(?:foto|immagine)\s*:.{0,80}|(?:questo sito|utilizziamo).{0,30}cookie.*)[\s.!:]*$
        (?:compartilhe|compartilhar|partilh(?:e|ar))(?: (?:no|na|em|isso|esta|este|por|com|via)\b.{0,50})?[\s:.!\u2026]*$
        (?:leia (?:também|mais)|veja (?:também|mais)|saiba mais|ler mais|você (?:pode|também pode) gostar|notícias relacionadas|artigos relacionados|mais lid[ao]s|relacionad[ao]s)\b.{0,140}$
        (?:deix[ea]r? (?:um|o seu|uma|seu) (?:comentário|resposta)|comentários?(?: \(\d+\))?|cancelar resposta|inscreva-se\b.{0,100}|assine\b.{0,80}|subscreva\b.{0,80}|siga-nos\b.{0,60}|publicidade|foto\s*:.{0,80}|(?:este site|usamos|utilizamos).{0,30}cookies.*)[\s.!:]*$
        (?:deel (?:dit|deze|op|via)\b.{0,50}|delen(?: op .{0,30})?|lees (?:ook|meer|verder)\b.{0,140}|gerelateerde? .{0,40}|meest gelezen|(?:geef|laat|plaats|schrijf) een (?:reactie|antwoord).{0,40}|reacties?(?: \(\d+\))?|(?:schrijf je in|abonneer|meld je aan)\b.{0,100}|volg ons\b.{0,60}|advertentie|foto\s*:.{0,80}|(?:deze (?:site|website)|wij|we) (?:gebruikt|gebruiken) cookies.*)[\s.!:]*$
        (?:поделиться|поделитесь|расскажите друзьям)\b.{0,50}$
        (?:читайте (?:также|еще|далее)|читать (?:также|далее|дальше|еще)|подробнее|смотрите также|по теме|материалы по теме|похожие (?:статьи|новости)|самое (?:читаемое|популярное)|популярное|ранее по теме)\b.{0,140}$
        (?:(?:добавить|оставить|написать|оставьте|ваш) комментарий.{0,40}|комментарии?(?: ?\(\d+\))?|комментировать|отменить ответ|подпи(?:шитесь|сывайтесь|саться)\b.{0,120}|следите за .{0,80}|реклама|теги\s*:.*|метки\s*:.*|фото\s*:.{0,80}|нашли (?:ошибку|опечатку).{0,120}|.{0,40}ctrl ?\+ ?enter.{0,40}|(?:мы используем|сайт использует).{0,20}cookie.*)[\s.!:]*$
        (?:поділитися|поширити|поділіться)\b.{0,50}$
        (?:читайте (?:також|ще|далі)|читати (?:також|далі)|докладніше|дивіться також|за темою|схожі (?:статті|новини)|популярне)\b.{0,140}$
        (?:(?:додати|залишити|написати|залиште) (?:коментар|відповідь).{0,40}|коментарі?(?: ?\(\d+\))?|скасувати відповідь|підпи(?:шіться|суйтесь|сатися)\b.{0,120}|стежте за .{0,80}|фото\s*:.{0,80}|(?:знайшли|помітили) помилку.{0,120})[\s.!:]*$
        (?:payla[şs](?:ın|in|mak için .{0,40})?|(?:facebook|twitter|whatsapp)['’]?[dt]?[ae]? payla[şs])[\s:.!\u2026]*$
        (?:ayrıca oku(?:yun)?|devamını oku|ilgili (?:haberler|konular|yazılar)|bunlar da ilginizi|en çok okunanlar|son dakika haberleri)\b.{0,140}$
        (?:(?:bir )?(?:cevap|yorum) (?:yaz(?:ın)?|bırak(?:ın)?|yap|ekle)|yanıtı iptal et|yorumlar?(?: ?\(\d+\))?|(?:bültenimize )?abone ol\b.{0,80}|bizi takip edin\b.{0,60}|reklam|fotoğraf\s*:.{0,80}|etiketler\s*:.*)[\s.!:]*$
        (?:udostępnij|podziel się)\b.{0,50}$
        (?:(?:czytaj|zobacz|przeczytaj) (?:także|też|również|więcej|dalej)|więcej na ten temat|powiązane|podobne (?:artykuły|wpisy)|najczęściej czytane|polecane)\b.{0,140}$
        (?:(?:dodaj|zostaw|napisz) (?:komentarz|odpowiedź)|komentarze?(?: ?\(\d+\))?|anuluj pisanie odpowiedzi|zapisz się\b.{0,100}|subskrybuj\b.{0,80}|obserwuj nas\b.{0,60}|reklama|(?:fot\.|zdjęcie\s*:).{0,80})[\s.!:]*$
        (?:dela(?: (?:på|artikeln|via|detta)\b.{0,40})?|läs (?:också|mer|även)\b.{0,140}|relaterat\b.{0,80}|mest läst|lämna (?:ett svar|en kommentar).{0,40}|kommentarer(?: \(\d+\))?|prenumerera\b.{0,80}|följ oss\b.{0,60}|annons)[\s.!:]*$
        (?:شارك(?:ها|وا|ه|نا)?|مشاركة|انشر)(?: (?:على|عبر|هذا|هذه|المقال|الخبر|الموضوع)\b.{0,40})?[\s:.!\u2026]*$
        (?:اقرأ (?:أيضا|أيضًا|أيضاً|المزيد|ايضا)|إقرأ أيضا|شاهد أيضا|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|ذات صلة|قد يهمك|الأكثر قراءة|المزيد من|للمزيد)(?![\p{L}]).{0,140}$
        (?:اترك (?:تعليقا|تعليقًا|تعليقاً|ردا|ردًا|رد)|أضف (?:تعليق|تعليقا|تعليقك).{0,20}|اكتب تعليقك?|التعليقات(?: ?\(\d+\))?|إلغاء الرد|اشترك(?:وا)? (?:في|الآن|معنا).{0,80}|تابعونا.{0,60}|تابعنا.{0,60}|إعلان|اعلان|كلمات مفتاحية\s*:.*|الوسوم\s*:.*|حقوق النشر.*)[\s.!:]*$
        (?:به )?اشتراک ?(?:بگذارید|گذاری)\b.{0,40}$
        (?:بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|ادامه مطلب|پربازدیدترین.{0,20}|پربیننده.{0,20})(?![\p{L}]).{0,140}$
        (?:(?:دیدگاهتان را|نظر خود را|پاسخی) (?:بنویسید|بگذارید|ارسال کنید)|ارسال نظر|ثبت نظر|نظرات(?: ?\(\d+\))?|لغو پاسخ|عضویت در خبرنامه.{0,40}|ما را دنبال کنید.{0,40}|تبلیغات|برچسب.?ها\s*:.*|کد خبر\s*:.*)[\s.!:]*$
        (?:שתפו?|שיתוף)(?: (?:ב|את|כתבה|עם).{0,40})?[\s:.!\u2026]*$
        (?:קראו (?:גם|עוד)|כתבות (?:נוספות|קשורות)|אולי יעניין אותך|הנקראות ביותר|עוד בנושא)(?![\p{L}]).{0,140}$
        (?:(?:כתיבת|הוסף|השאר|כתבו) תגובה|תגובות(?: ?\(\d+\))?|לבטל|הירשמו .{0,60}|עקבו אחרינו.{0,60}|פרסומת|צילום\s*:.{0,60}|תגיות\s*:.*)[\s.!:]*$
        (?:分享(?:到|至|給|给|此|本|文章)?.{0,20}|相关(?:阅读|文章|新闻|报道|链接).{0,80}|相關(?:閱讀|文章|新聞|報導|連結).{0,80}|延伸閱讀.{0,80}|更多(?:新闻|新聞|精彩).{0,40}|发表(?:评论|回复)|發表(?:評論|迴響|留言|回覆)|(?:评论|評論|留言)(?:\(\d+\))?|订阅.{0,40}|訂閱.{0,40}|关注我们.{0,40}|广告|廣告|责任编辑.{0,20}|责编.{0,20})$
        (?:シェア(?:する)?|共有(?:する)?|ツイート(?:する)?|関連(?:記事|ニュース|リンク).{0,80}|あわせて読みたい.{0,80}|続きを読む|コメント(?:を(?:書く|残す|投稿)|する)?(?:\(\d+\))?|返信をキャンセル|メルマガ.{0,40}|広告|フォロー(?:する)?)$
        (?:공유(?:하기)?|관련 ?(?:기사|뉴스|글).{0,80}|더 ?보기|댓글(?: ?(?:쓰기|달기|남기기|등록))?(?: ?\(?\d+\)?)?|답글 (?:남기기|취소)|구독.{0,40}|광고|팔로우.{0,20}|기사 ?제보.{0,40})$
        """);

    /// <summary>Heads of comment forms; the fields follow.</summary>
    public static Regex FormHeads { get; } = Any("^", """
        (?:leave|post|add|write|submit) (?:a|your|us a)? ?(?:reply|comment|response)
        your e-?mail (?:address )?will not
        (?:laisse[rz] un|ajouter un) (?:commentaire|réponse)|laisser une réponse|votre adresse
        dej(?:a|e|ar) (?:un|tu|una|su) |escrib[ae] (?:un|tu|su) comentario|tu direcci
        schreib|kommentar (?:schreiben|hinterlassen|verfassen)|hinterlasse
        lascia un|scrivi un commento|deix[ea]r? (?:um|o seu|uma|seu)
        (?:geef|laat|plaats|schrijf) een
        (?:добавить|оставить|написать|оставьте) комментарий|(?:додати|залишити|написати|залиште) (?:коментар|відповідь)
        (?:bir )?(?:cevap|yorum) (?:yaz|bırak)|(?:dodaj|zostaw|napisz) (?:komentarz|odpowiedź)|lämna (?:ett svar|en kommentar)
        اترك (?:تعليق|رد)|أضف تعليق|اكتب تعليق|دیدگاهتان را|نظر خود را|پاسخی بگذارید|(?:כתיבת|הוסף|השאר|כתבו) תגובה
        发表(?:评论|回复)|發表|コメントを|댓글|답글 남기기
        """);

    /// <summary>Heads of lists of other reports; their titles follow.</summary>
    public static Regex LinkHeads { get; } = Any("^", """
        (?:related|recommended|similar|more|other|popular|latest|top|trending|featured)(?: (?:content|articles?|stories|posts?|news|topics?|links?|coverage|reading|videos?))?\s*:?\s*$
        (?:read (?:more|also|next)|see also|also read|most (?:read|popular|viewed)|you (?:may|might) also like|recommended for you|more from|trending now|editor'?s'? picks?)\b.{0,30}$
        (?:lire aussi|à lire|articles? (?:liés|similaires)|les plus lus|noticias relacionadas|artículos relacionados|lo más (?:leído|visto)|te puede interesar|mehr zum thema|ähnliche|das könnte|meistgelesen|leggi anche|articoli correlati|leia também|veja também|notícias relacionadas)\b.{0,30}$
        (?:читайте также|по теме|материалы по теме|похожие|популярное|читайте також|за темою|ilgili haberler|en çok okunanlar|czytaj także|podobne|läs också|mest läst)\b.{0,30}$
        (?:اقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|مطالب مرتبط|بیشتر بخوانید|כתבות נוספות|相关(?:阅读|新闻)|相關新聞|延伸閱讀|関連記事|관련 ?기사).{0,20}$
        """);

    /// <summary>Labels that are furniture even alone in a line.</summary>
    public static FrozenSet<string> Strong { get; } = Set("""
        share, share this, share it, share:, tweet, retweet, facebook, twitter, whatsapp, telegram, linkedin, pinterest, reddit, tumblr, instagram, youtube, viber, messenger, flipboard, bluesky, threads, mastodon, vkontakte, line,
        copy link, copied, copy url, print, print this, email this, send by e-mail, newsletter, newsletters, subscribe, unsubscribe, sign up, sign in, log in, login, register, log out, donate, donate now, advertisement, advertising, sponsored,
        leave a reply, leave a comment, comments, no comments, add comment, post comment, cancel reply, reply, read more, see more, view more, load more, show more, related, most read, trending, skip to content, back to top,
        follow us, contact us, about us, privacy policy, terms of use, cookie policy, cookie settings, accept all, reject all, loading, loading..., media contact, send correction, have your say, rss, toggle navigation, close menu, open menu,
        partager, imprimer, envoyer par e-mail, copier le lien, s'abonner, se connecter, compartir, imprimir, copiar enlace, suscribirse, iniciar sesión, teilen, drucken, link kopieren, abonnieren, anmelden,
        condividi, stampa, iscriviti, compartilhar, partilhar, assine, delen, afdrukken, поделиться, печать, подписаться, поділитися, підписатися, paylaş, yazdır, abone ol, udostępnij, drukuj, dela, skriv ut,
        شارك, مشاركة, طباعة, اشترك, نسخ الرابط, فيسبوك, تويتر, واتساب, اشتراک, چاپ, שתף, הדפס, 分享, 打印, 微信, 微博, シェア, 印刷, 공유, 인쇄
        """);

    /// <summary>Labels that are furniture only beside furniture.</summary>
    public static FrozenSet<string> Weak { get; } = Set("""
        x, email, e-mail, mail, link, url, save, bookmark, like, likes, shares, more, name, your name, your email, your e-mail, website, site, comment, your comment, message, subject, captcha, submit, send, publish, post, cancel,
        yes, no, ok, accept, agree, reject, decline, settings, preferences, close, home, menu, search, contact, about, help, next, previous, back, top, video, videos, photos, photo, gallery, live, news, world, politics, opinion, sport, sports,
        business, culture, latest, press office, press, media, archive, tags, category, categories, author, updated, published, gmail, outlook, sms, pdf, rss, app, listen, play, copy, edit, report,
        nom, courriel, site web, commentaire, envoyer, publier, oui, non, nombre, correo electrónico, web, comentario, enviar, publicar, sí, kommentar, absenden, senden, ja, nein, nome, commento, invia, comentário, naam, reactie, versturen,
        имя, комментарий, отправить, сайт, ім'я, коментар, надіслати, ad, isim, e-posta, yorum, gönder, imię, komentarz, wyślij, namn, skicka, الاسم, البريد الإلكتروني, الموقع الإلكتروني, التعليق, إرسال, نام, ایمیل, وب‌ سایت, دیدگاه, שם, אימייל, תגובה, שלח,
        姓名, 邮箱, 电子邮件, 网站, 评论, 提交, 名前, メール, サイト, コメント, 送信, 이름, 이메일, 웹사이트, 등록
        """);

    private static Regex Any(string before, string patterns) => new(
        $"{before}(?:{string.Join('|', patterns.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))})", Options);

    private static FrozenSet<string> Set(string words) =>
        words.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
