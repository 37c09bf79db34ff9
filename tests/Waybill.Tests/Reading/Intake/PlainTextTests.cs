using System.Text;
using CsCheck;
using NodaTime;
using Waybill.Reading.Intake;
using Xunit;
using Door = Waybill.Reading.Intake.Intake;

namespace Waybill.Tests.Reading.Intake;

public sealed class PlainTextTests
{
    private const string English = "The White House said that the ship left the port on Friday.";

    private const string Alphabet = "abcdefghij ABC.,|*\n\r\t\u00E9\u0436\u0634\u4E2D";

    private static readonly Gen<string> Words = Gen.String[Gen.Int[0, Alphabet.Length - 1].Select(i => Alphabet[i]), 1, 200];

    static PlainTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void A_plain_text_is_its_file_character_for_character() => Words.Where(w => !string.IsNullOrWhiteSpace(w)).Sample(text =>
    {
        var result = Door.Take("a.txt", Encoding.UTF8.GetBytes(text), null, default);
        return result is IntakeResult.Taken { Document: { MediaType: "text/plain" } document } && document.Text == text;
    });

    [Fact]
    public void Every_span_lies_in_the_text_and_twice_gives_the_same() => Words.Where(w => !string.IsNullOrWhiteSpace(w)).Sample(text =>
    {
        var bytes = Encoding.UTF8.GetBytes($"{text}\n\nShare this:\n\nLeave a Reply\n\n{text}");
        var one = ((IntakeResult.Taken)Door.Take("a.txt", bytes, null, default)).Document;
        var two = ((IntakeResult.Taken)Door.Take("a.txt", bytes, null, default)).Document;
        return one.Furniture.SequenceEqual(two.Furniture) && one with { Furniture = [] } == two with { Furniture = [] }
            && one.Furniture.All(f => f.End <= one.Text.Length && f.Length > 0) && (one.Headline?.End ?? 0) <= one.Text.Length;
    });

    [Fact]
    public void A_byte_order_mark_is_removed_and_line_ends_are_kept()
    {
        var document = Given.Taken("a.txt", [0xEF, 0xBB, 0xBF, .. "One.\r\nTwo.\r\n"u8]).Document;
        Assert.Equal("One.\r\nTwo.\r\n", document.Text);
        Assert.Equal("utf-8", document.Charset);
    }

    [Fact]
    public void The_fingerprint_is_of_the_bytes_as_they_came()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "Words of a report."u8];
        Assert.Equal(Fingerprint.Of(bytes), Given.Taken("a.txt", bytes).Document.Sha256);
    }

    [Theory]
    [InlineData("utf-16", English, "utf-16le")]
    [InlineData("utf-16BE", English, "utf-16be")]
    [InlineData("utf-16", "Белый дом сообщил, что судно вышло из порта в пятницу.\n", "utf-16le")]
    [InlineData("utf-16BE", "قال البيت الأبيض إن السفينة غادرت الميناء يوم الجمعة.\n", "utf-16be")]
    [InlineData("utf-16", "白宫表示，伊朗正在帮助俄罗斯建造无人机工厂。\n第二段在这里。\n", "utf-16le")]
    public void UTF_16_without_a_mark_is_recognised(string encoding, string text, string charset)
    {
        var document = Given.Taken("a.txt", Encoding.GetEncoding(encoding).GetBytes(text)).Document;
        Assert.Equal((text, charset), (document.Text, document.Charset));
    }

    [Theory]
    [InlineData("windows-1251", "Судно вышло из порта в пятницу. На борту были ящики с оружием, сообщил представитель флота. ")]
    [InlineData("windows-1252", "Le navire a quitté le port vendredi. Des caisses d’armes étaient à bord, a déclaré l’officier. ")]
    [InlineData("shift_jis", "船は金曜日に港を出た。武器の箱が積まれていたと当局者は述べた。")]
    public void An_old_encoding_is_guessed(string charset, string sentence)
    {
        var text = string.Concat(Enumerable.Repeat(sentence, 4));
        var document = Given.Taken("a.txt", Encoding.GetEncoding(charset).GetBytes(text)).Document;
        Assert.Equal((text, charset), (document.Text, document.Charset));
    }

    [Fact]
    public void A_few_bad_bytes_do_not_spoil_UTF_8_and_are_counted()
    {
        var taken = Given.Taken("a.txt", [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Le navire a quitté le port à l’aube. ", 20))), 0xE9, .. " fin."u8]);
        Assert.EndsWith("\uFFFD fin.", taken.Document.Text, StringComparison.Ordinal);
        Assert.Contains(taken.Notes, n => n.StartsWith("1 places are no valid utf-8", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_with_a_blank_and_a_quotation_mark_is_kept() =>
        Assert.Equal("a b'c.html", Given.Document("a b'c.html", "<html><body><p>Words of the report are here.</p>").File);

    [Fact]
    public void Content_decides_and_not_the_name() => Assert.Equal("text/html", Given.Document("a.txt", "<!DOCTYPE html><title>T</title><p>Words.").MediaType);

    [Theory]
    [InlineData("Ship seized off the coast\n\nA ship was seized on Friday.", "Ship seized off the coast")]
    [InlineData("Where did the boxes go?\n\nA ship was seized on Friday.", "Where did the boxes go?")]
    [InlineData("A ship was seized on Friday.\n\nIts cargo was rifles.", null)]
    [InlineData("Only one line of words", null)]
    public void The_headline_is_the_first_short_line_set_off(string text, string? headline)
    {
        var document = Given.Text(text);
        Assert.Equal(headline, document.Headline?.In(document.Text));
    }

    [Theory]
    [InlineData("Ship seized\n\nPublished 10 March 2023\n\nA ship was seized.", "2023-03-10")]
    [InlineData("Ship seized\n\n10 March 2023, 14:05 GMT\n\nA ship was seized.", "2023-03-10")]
    [InlineData("MOSCOW, June 9, 2023 (AP) - A ship was seized on Friday.", "2023-06-09")]
    [InlineData("Schiff beschlagnahmt\n\nVeröffentlicht am 9. Juni 2023\n\nDas Schiff wurde am Freitag von der Marine beschlagnahmt und in den Hafen gebracht.", "2023-06-09")]
    [InlineData("A ship was seized on 10 March 2023, the navy said.", null)]
    [InlineData("A ship was seized on Friday.", null)]
    public void The_day_of_publication_is_taken_from_a_dateline_and_never_from_a_sentence(string text, string? day) =>
        Assert.Equal(day, Given.Text(text).Published is { } found ? NodaTime.Text.LocalDatePattern.Iso.Format(found) : null);

    [Fact]
    public void The_users_day_wins_and_the_difference_is_noted()
    {
        var taken = Given.Taken("a.txt", "Ship seized\n\nPublished 10 March 2023\n\nA ship was seized."u8.ToArray(), new LocalDate(2023, 6, 10));
        Assert.Equal(new LocalDate(2023, 6, 10), taken.Document.Published);
        Assert.Contains(taken.Notes, n => n.Contains("2023-03-10", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", English)]
    [InlineData("fr", "Le navire a quitté le port vendredi et les autorités ont ouvert une enquête sur les armes.")]
    [InlineData("es", "El barco salió del puerto el viernes y las autoridades abrieron una investigación sobre las armas.")]
    [InlineData("de", "Das Schiff hat den Hafen am Freitag verlassen, und die Behörden ermitteln wegen der Waffen.")]
    [InlineData("it", "La nave ha lasciato il porto venerdì e le autorità hanno aperto una indagine sulle armi che erano a bordo.")]
    [InlineData("pt", "O navio deixou o porto na sexta-feira e as autoridades não disseram para onde foi com as armas.")]
    [InlineData("nl", "Het schip heeft de haven op vrijdag verlaten en de autoriteiten zijn een onderzoek naar de wapens begonnen.")]
    [InlineData("ru", "Судно вышло из порта в пятницу, сообщили власти, которые начали расследование.")]
    [InlineData("uk", "Судно вийшло з порту у п'ятницю, повідомили органи влади, які розпочали розслідування.")]
    [InlineData("ar", "غادرت السفينة الميناء يوم الجمعة وقالت السلطات إنها بدأت التحقيق في شحنة السلاح.")]
    [InlineData("fa", "کشتی روز جمعه بندر را ترک کرد و مقام‌ها گفتند که تحقیق را آغاز کرده‌اند.")]
    [InlineData("he", "הספינה עזבה את הנמל ביום שישי והרשויות פתחו בחקירה.")]
    [InlineData("tr", "Gemi cuma günü limandan ayrıldı ve yetkililer silahlar için bir soruşturma başlattı, ancak daha çok bilgi vermedi.")]
    [InlineData("zh", "这艘船于星期五离开港口，当局对武器展开调查。")]
    [InlineData("ko", "그 배는 금요일에 항구를 떠났고 당국은 조사를 시작했다.")]
    [InlineData("ja", "船は金曜日に港を出て、当局は調査を始めた。")]
    [InlineData("pl", "Statek wypłynął z portu w piątek, a władze wszczęły śledztwo w sprawie broni, która była na pokładzie.")]
    [InlineData("sv", "Fartyget lämnade hamnen på fredagen och myndigheterna har inlett en utredning om vapnen som var ombord.")]
    [InlineData(null, "Su-35, S-300PMU2")]
    [InlineData(null, "12, 34, 56")]
    public void The_language_is_told_from_the_text(string? language, string text) => Assert.Equal(language, Given.Text(text).Language);
}
