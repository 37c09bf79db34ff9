using Waybill.Reading.Intake;
using Xunit;

namespace Waybill.Tests.Reading.Intake;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "The navy stopped a freighter in the Gulf on Friday.")]
    [InlineData("en", "Officials said the shipment was seized.")]
    [InlineData("ru", "Военный корабль остановил сухогруз в заливе в пятницу.")]
    [InlineData("ru", "Министерство обороны сообщило о поставке вертолетов.")]
    [InlineData("uk", "Військовий корабель зупинив суховантаж у затоці в п'ятницю.")]
    [InlineData("uk", "Росія отримала дрони від Ірану, заявив посадовець.")]
    [InlineData("fa", "نیروی دریایی روز جمعه یک کشتی باری را در خلیج متوقف کرد.")]
    [InlineData("fa", "وزارت دفاع روسیه پهپادها را تحویل گرفت.")]
    [InlineData("ar", "أوقفت البحرية سفينة شحن في الخليج يوم الجمعة.")]
    [InlineData("ar", "وزارة الدفاع الروسية تسلمت طائرات مسيرة.")]
    [InlineData("de", "Die Marine hat am Freitag einen Frachter im Golf gestoppt.")]
    [InlineData("de", "Das Ministerium bestätigte die Lieferung von Raketen.")]
    [InlineData("fr", "La marine a arrêté un cargo dans le Golfe vendredi.")]
    [InlineData("fr", "Le ministère a confirmé la livraison de missiles.")]
    [InlineData("es", "La marina detuvo un carguero en el Golfo el viernes.")]
    [InlineData("es", "El ministerio confirmó la entrega de misiles.")]
    [InlineData("tr", "Donanma cuma günü Körfez'de bir yük gemisini durdurdu.")]
    [InlineData("tr", "Bakanlık füzelerin teslim edildiğini doğruladı.")]
    [InlineData("he", "חיל הים עצר אונייה במפרץ ביום שישי.")]
    [InlineData("zh", "海军周五在海湾拦截了一艘货船。")]
    [InlineData("ja", "海軍は金曜日に湾で貨物船を停止させた。")]
    [InlineData("ko", "해군은 금요일 걸프만에서 화물선을 멈춰 세웠다.")]
    public void A_single_sentence_is_told(string language, string sentence) => Assert.Equal(language, Languages.Of(sentence, []));

    [Theory]
    [InlineData("ru", "Президент США Joe Biden и глава Lockheed Martin обсудили поставки HIMARS и ATACMS, сообщает Reuters.")]
    [InlineData("fa", "شرکت Qods Aviation Industries پهپادهای Mohajer-6 را می‌سازد و در فهرست OFAC است.")]
    [InlineData("ar", "ذكرت وكالة Reuters أن شركة Rostec وقعت عقدا لتوريد صواريخ S-400.")]
    [InlineData("en", "The paper Известия quoted a source; \"Это неправда\", the ministry said in a statement on Monday.")]
    public void Foreign_names_in_a_text_do_not_change_its_language(string language, string text) => Assert.Equal(language, Languages.Of(text, []));

    [Theory]
    [InlineData("")]
    [InlineData("12.03.2024 14:00")]
    [InlineData("HIMARS, ATACMS, S-400")]
    [InlineData("The navy stopped a freighter in the Gulf on Friday. Военный корабль остановил в пятницу сухогруз в заливе.")]
    public void What_is_too_short_or_mixed_stays_open(string text) => Assert.Null(Languages.Of(text, []));

    [Fact]
    public void The_language_that_the_user_gives_wins()
    {
        var taken = Assert.IsType<IntakeResult.Taken>(Waybill.Reading.Intake.Intake.Take(
            "a.txt", "The navy stopped a freighter in the Gulf."u8.ToArray(), null, "ru", null, TestContext.Current.CancellationToken));
        Assert.Equal("ru", taken.Document.Language);
    }
}
