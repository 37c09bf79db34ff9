using System.Collections.Immutable;

namespace Waybill.Reading.Times;

/// <summary>The Persian and Dari words of the calendar, in the levelled spelling.</summary>
internal static partial class PersianTimes
{
    private const string Units =
        "ثانيه دقيقه ساعت روز|روزهاي|روزها آخر_هفته هفته|هفتههاي|هفته_هاي|هفتهاي دوهفته ماه|ماههاي|ماهها|ماه_هاي فصل سال|سالهاي|سالها|سال_هاي دهه|دهههاي قرن|قرنها";

    private static CalendarWords Words => new()
    {
        Tables = new Dictionary<string, WordTable>
        {
            // The Iranian names, with the signs of the zodiac by which Afghanistan calls the same months.
            ["solar"] = Numbered(
                "فروردین|حمل اردیبهشت|ثور خرداد|جوزا تیر|سرطان مرداد|امرداد|اسد شهریور|سنبله مهر|میزان آبان|عقرب آذر|قوس دی|جدی بهمن|دلو اسفند|حوت"),
            ["lunar"] = Numbered("محرم صفر ربیع‌الاول|ربیع_الاول ربیع‌الثانی|ربیع_الثانی جمادی‌الاول|جمادی_الاول جمادی‌الثانی|جمادی_الثانی رجب شعبان رمضان شوال ذی‌القعده|ذیقعده ذی‌الحجه|ذیحجه"),
            ["month"] = Numbered("ژانویه|جنوری فوریه|فبروری مارس|مارچ آوریل|اپریل مه|می ژوئن|جون ژوئیه|جولای اوت|آگوست|اگست سپتامبر|سپتمبر اکتبر|اکتوبر نوامبر|نومبر دسامبر|دسمبر"),
            ["weekday"] = Numbered("دوشنبه|دو_شنبه سه‌شنبه|سه_شنبه چهارشنبه|چهار_شنبه پنجشنبه|پنج‌شنبه|پنج_شنبه جمعه شنبه یکشنبه|یک‌شنبه|یک_شنبه"),
            ["season"] = Numbered("بهار تابستان پاییز|خزان زمستان"),
            ["unit"] = Numbered(Units, 0),
            ["units"] = Valued("روزهای=3 هفته‌های|هفته_های=5 ماه‌های|ماه_های=7 سال‌های|سال_های=9 دهه‌های=10"),
            ["turn"] = Valued("گذشته|پیش|قبل=-1 جاری|این|کنونی=0 آینده|بعد|پیش_رو=1"),
            ["yearturn"] = Valued("پارسال=-1 امسال=0"),
            ["part"] = Valued("اوایل|ابتدای|آغاز|آغازین=1 اواسط|میانه|نیمه=2 اواخر|پایان|انتهای=3"),
            ["daypart"] = Numbered("صبح|بامداد|سحرگاه|بامدادان ظهر بعدازظهر|بعد_از_ظهر|عصر غروب|شامگاه شب نیمه‌شب|نیمه_شب"),
            ["near"] = Valued("دیروز=-1 پریروز=-2 امروز=0 فردا=1 پس‌فردا|پس_فردا=2"),
            ["century"] = Valued("نوزدهم=19 بیستم=20 بیست_و_یکم=21"),
            ["tens_word"] = Valued("چهل=40 پنجاه=50 شصت=60 هفتاد=70 هشتاد=80 نود=90"),
            ["number"] = Valued("یک=1 دو=2 سه=3 چهار=4 پنج=5 شش=6 هفت=7 هشت=8 نه=9 ده=10 یازده=11 دوازده=12 پانزده=15 بیست=20 سی=30 چهل=40 پنجاه=50 صد=100"),
        }.ToImmutableDictionary(),
        Futures = [.. ScriptWords.Level("خواهد خواهند خواهم خواهیم قرار قصد").Split(' ')],
        Joints = new TimeJoints(
            Prepositions: ["در", "از", "تا", "روز"],
            Since: [],
            Between: ["بين"],
            And: ["و", "تا"],
            Lead: [],
            Measured: []),
    };

    private static WordTable Numbered(string rows, int from = 1) => WordTable.Numbered(rows, from, ScriptWords.Level);

    private static WordTable Valued(string rows) => WordTable.Valued(rows, ScriptWords.Level);
}
