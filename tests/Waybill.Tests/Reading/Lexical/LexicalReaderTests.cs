using Xunit;

namespace Waybill.Tests.Reading.Lexical;

public sealed class LexicalReaderTests
{
    /// <summary>One statement in three languages, written for the tests.</summary>
    public static TheoryData<string, string> OneStatement => new()
    {
        { "ru", "Иран передал России несколько сотен ударных беспилотников, заявил советник Джон Кирби. По его словам, дроны перевозятся на судах из порта Амирабад в Махачкалу." },
        { "fa", "جان کربی، سخنگوی کاخ سفید، گفت که ایران صدها پهپاد به روسیه تحویل داده است. به گفته او، پهپادها از بندر امیرآباد با کشتی به ماخاچ‌قلعه فرستاده می‌شوند." },
        { "ar", "قال المتحدث باسم مجلس الأمن القومي جون كيربي إن إيران سلمت روسيا مئات الطائرات المسيّرة. وأضاف أن المسيّرات تنقل بالسفن من ميناء أمير آباد إلى محج قلعة." },
    };

    [Theory]
    [MemberData(nameof(OneStatement))]
    public void A_statement_says_the_same_in_every_language(string language, string text)
    {
        var report = Read.Text(text, language: language);
        Assert.Equal(2, report.Claims.Length);
        Assert.All(report.Claims, c => Assert.Equal(("IRN", "RUS", EventKind.Transfer, Polarity.Asserted), (c.Supplier!, c.Recipient!, c.Event, c.Polarity)));
        Assert.All(report.Claims, c => Assert.Equal(report.Claims[0].Source, c.Source));
        Assert.NotEqual(Claim.Publisher, report.Claims[0].Source);
        Assert.Equal(ItemKind.Uav, Assert.Single(report.Claims[0].Items).Kind);
        Assert.InRange(report.Claims[0].Items[0].Least ?? 0, 200, 300);
        Assert.Equal(
            [(Leg.From, "waybill:amirabad-port"), (Leg.To, "geonames:532096")],
            report.Claims[1].Route.Select(s => (s.Leg, report.Places[s.Place].Place?.Id)));
    }

    [Theory]
    [InlineData("ru", "Представитель ООН заявил, что Иран передал России дроны. МИД Ирана отверг обвинения.")]
    [InlineData("fa", "یک دیپلمات گفت که ایران به روسیه پهپاد داده است. وزارت خارجه ایران این ادعا را رد کرد.")]
    [InlineData("ar", "قال دبلوماسي إن إيران أرسلت طائرات مسيرة إلى روسيا. ونفت وزارة الخارجية الإيرانية هذه الاتهامات.")]
    public void A_denial_that_points_back_denies_what_was_said(string language, string text)
    {
        var denial = Read.Text(text, language: language).Claims[^1];
        Assert.Equal((Polarity.Denied, EventKind.Transfer, "IRN", "RUS"), (denial.Polarity, denial.Event, denial.Supplier!, denial.Recipient!));
    }

    [Theory]
    [InlineData("ru", "Тегеран отрицает поставки оружия хуситам.", "Houthis")]
    [InlineData("ar", "ونفى مندوب إيران لدى الأمم المتحدة إرسال أسلحة إلى اليمن.", "YEM")]
    public void What_is_denied_begins_with_the_act(string language, string text, string recipient)
    {
        var denial = Assert.Single(Read.Text(text, language: language).Claims);
        Assert.Equal((Polarity.Denied, EventKind.Transfer, recipient), (denial.Polarity, denial.Event, denial.Recipient!));
    }

    [Theory]
    [InlineData("ru", "Со ссылкой на двух дипломатов газета сообщила, что Судан купил у Белоруссии двенадцать бронетранспортёров БТР-70.", 12)]
    [InlineData("ar", "وقال مسؤول إن الخرطوم اشترت 12 مدرعة من بيلاروسيا.", 12)]
    [InlineData("fa", "به گزارش یک روزنامه، دولت سودان ۱۲ نفربر زرهی از بلاروس خریده است.", 12)]
    public void Who_buys_gets(string language, string text, int count)
    {
        var deal = Assert.Single(Read.Text(text, language: language).Claims);
        Assert.Equal((EventKind.Agreement, "BLR", "SDN"), (deal.Event, deal.Supplier!, deal.Recipient!));
        Assert.Equal(((long?)count, (long?)count, ItemKind.Armour), (deal.Items[0].Least, deal.Items[0].Most, deal.Items[0].Kind));
    }

    [Theory]
    [InlineData("ru", "«Никаких поставок оружия из Ирана не было», — заявила представитель министерства Мария Захарова.", "Мария Захарова")]
    [InlineData("fa", "ناصر کنعانی، سخنگوی وزارت خارجه، گفت: «ایران هیچ سلاحی به روسیه نداده است.»", "ناصر کنعانی")]
    [InlineData("ar", "وقالت وزارة الخارجية الإيرانية في بيان: \"إيران لم ترسل أسلحة إلى روسيا\".", "وزارة الخارجية الإيرانية")]
    public void A_quotation_has_its_speaker(string language, string text, string speaker)
    {
        var report = Read.Text(text, language: language);
        var quote = Assert.Single(report.Quotes);
        Assert.Equal((speaker, QuoteKind.Direct), (quote.Source?.Name, quote.Kind));
        Assert.Equal((speaker, Polarity.Denied), (report.Claims[0].Source, report.Claims[0].Polarity));
    }

    [Fact]
    public void A_surname_and_an_institution_are_no_towns() =>
        Assert.Equal(
            ["США"],
            Read.Text("Представитель Совета национальной безопасности США Виктор Иванов и Анна Белова прибыли вчера.", language: "ru").Places.Select(p => p.Text));

    [Fact]
    public void A_place_in_every_case_is_the_same_place() =>
        Assert.Equal(
            ["geonames:532096", "geonames:532096", "geonames:532096", "geonames:532096"],
            Read.Text("Из Махачкалы. В Махачкалу. Под Махачкалой. Махачкала.", language: "ru").Places.Select(p => p.Place?.Id));

    [Fact]
    public void Goods_that_nobody_moves_make_no_claim() =>
        Assert.Empty(Read.Text("Министр обороны России посетил выставку. Погода в Тегеране была хорошей.", language: "ru").Claims);
}
