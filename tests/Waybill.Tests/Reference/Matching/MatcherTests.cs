using System.Collections.Immutable;
using Waybill.FollowTheMoney;
using Waybill.Reference.Matching;
using Xunit;

namespace Waybill.Tests.Reference.Matching;

public sealed class MatcherTests
{
    private static readonly Matcher Matcher = new();

    [Theory]
    [InlineData("Ольга Тарасенко", "Olga Tarasenko")]
    [InlineData("Юрий Жданович Хрущев", "Yury Khrushchev")]
    [InlineData("Григорий Щербаков", "Grigory Scherbakov")]
    [InlineData("Євген Журавський", "Evgeny Zhuravsky")]
    [InlineData("Γιώργος Ξενάκης", "Giorgos Xenakis")]
    [InlineData("ناصر كاظم الدليمي", "Nasser Kazem al-Dulaimi")]
    [InlineData("عبد الكريم شحادة", "Abdelkarim Shehadeh")]
    [InlineData("رضا قاسمی", "Reza Ghasemi")]
    [InlineData("سیف‌الدین زنگنه", "Saifuddin Zanganeh")]
    [InlineData("יוסף לוי", "Yosef Levi")]
    [InlineData("김영호", "Kim Yong Ho")]
    public void A_name_in_another_script_is_the_same_name(string own, string latin)
    {
        Assert.True(Names("Person", own, latin).IsMatch, Said("Person", own, latin));
        Assert.True(Names("Person", latin, own).IsMatch);
    }

    [Theory]
    [InlineData("Seshcha Trading", "Sescha Trading")]
    [InlineData("Seszcza Trading", "Сеща Трейдинг")]
    public void A_name_at_second_hand_is_the_same_name(string one, string other) => Assert.True(Names("Company", one, other).IsMatch, Said("Company", one, other));

    [Theory]
    [InlineData("Mohammed Rasheed Hosseini", "Muhammad Rashid Husayni")]
    [InlineData("HOSSEINI, Mohamed Rashid", "Mohammad Rashid Hosseini")]
    [InlineData("Abd al-Rahman Nasser", "Abdurrahman Nasir")]
    [InlineData("General Viktor Petrenko", "Viktor Petrenko")]
    [InlineData("Viktor Ivanovych Petrenko", "Viktor Petrenko")]
    [InlineData("V. Petrenko", "Viktor Petrenko")]
    [InlineData("ViktorPetrenko", "Viktor Petrenko")]
    [InlineData("Viktor Petrenko", "Viktor Petrenk0")]
    [InlineData("Pieter van den Berg", "Pieter Vandenberg")]
    public void One_person_is_met_under_several_spellings(string one, string other) => Assert.True(Names("Person", one, other).IsMatch, Said("Person", one, other));

    [Theory]
    [InlineData("Olga Tarasova", "Oleg Tarasov")]
    [InlineData("Viktor Ivanovych Petrenko", "Viktor Serhiyovych Petrenko")]
    [InlineData("Ahmad Rashid Hosseini", "Mohammad Rashid Hosseini")]
    [InlineData("Petrenko", "Viktor Petrenko")]
    [InlineData("V.P.", "Viktor Petrenko")]
    [InlineData("Viktor Petrenko", "Viktor Kovalenko")]
    [InlineData("Ali Khamis", "Al Qassim Khamis Rafi")]
    [InlineData("محمد علي حسن", "Mahmoud Saleh Hasan")]
    [InlineData("حسن كمال رمد", "Reem Aida Hassan")]
    [InlineData("John A. Carter", "John B. Carter")]
    public void Two_people_stay_two(string one, string other) => Assert.False(Names("Person", one, other).IsMatch, Said("Person", one, other));

    [Theory]
    [InlineData("Nordwerk Aktiengesellschaft", "Nordwerk AG")]
    [InlineData("ООО «Волна»", "Volna LLC")]
    [InlineData("OAO Severstroy", "Severstroy JSC")]
    [InlineData("14th Aviation Plant", "Fourteenth Aviation Plant")]
    [InlineData("Завод Красный Маяк", "Krasny Mayak Plant")]
    [InlineData("R.D.K. Trading", "RDK Trading Company")]
    [InlineData("Good Harbour Shipping", "Goodharbour Shipping")]
    public void One_organisation_is_met_under_several_spellings(string one, string other) => Assert.True(Names("Company", one, other).IsMatch, Said("Company", one, other));

    [Theory]
    [InlineData("8th Artillery Brigade", "9th Artillery Brigade")]
    [InlineData("Plant No. 45", "Plant No. 54")]
    [InlineData("Nordwerk Poland", "Nordwerk Norway")]
    [InlineData("Trading Company", "Volna Trading Company")]
    [InlineData("RDK Trading", "RFK Trading")]
    [InlineData("Nordwerk", "Nordwerk 2")]
    public void Two_organisations_stay_two(string one, string other) => Assert.False(Names("Organization", one, other).IsMatch, Said("Organization", one, other));

    [Theory]
    [InlineData("MV Amber Coast", "Amber Coast")]
    [InlineData("M/T AMBER COAST 4", "Amber Coast IV")]
    [InlineData("Amber-Coast", "AMBERCOAST")]
    [InlineData("Капитан Щедрин", "Kapitan Shchedrin")]
    [InlineData("Kapitan Shchedrin", "Kapitan Schedrin")]
    public void One_ship_is_met_under_several_spellings(string one, string other) => Assert.True(Names("Vessel", one, other).IsMatch, Said("Vessel", one, other));

    [Theory]
    [InlineData("Victory", "Victory 3")]
    [InlineData("Amber Coast 4", "Amber Coast 5")]
    [InlineData("Lady Anna", "Lady Hanne")]
    [InlineData("Snow", "Snoe")]
    [InlineData("Amber Coast", "Amber Star")]
    public void Two_ships_stay_two(string one, string other) => Assert.False(Names("Vessel", one, other).IsMatch, Said("Vessel", one, other));

    [Fact]
    public void One_hull_is_one_ship_whatever_its_name()
    {
        var match = Matcher.Score(Ship("Amber Coast", "IMO 9187629"), Ship("Sea Rose", "9187629"));
        Assert.True(match.IsMatch);
        Assert.Equal("imo", match.Explanations[0].Feature);
    }

    [Fact]
    public void Two_hulls_are_two_ships_though_they_bear_one_name() => Assert.False(Matcher.Score(Ship("Amber Coast", "9187629"), Ship("Amber Coast", "9187655")).IsMatch);

    [Fact]
    public void A_number_whose_check_digit_is_wrong_decides_nothing() => Assert.True(Matcher.Score(Ship("Amber Coast", "9187628"), Ship("Amber Coast", "9187655")).IsMatch);

    [Fact]
    public void A_person_is_no_ship_and_no_company()
    {
        Assert.Equal(Match.None, Matcher.Score(Of("Person", ("name", "Amber Coast")), Of("Vessel", ("name", "Amber Coast"))));
        Assert.Equal(Match.None, Matcher.Score(Of("Person", ("name", "Amber Coast")), Of("Company", ("name", "Amber Coast"))));
        Assert.True(Matcher.Score(Of("LegalEntity", ("name", "Amber Coast")), Of("Person", ("name", "Coast, Amber"))).IsMatch);
    }

    [Fact]
    public void Another_year_of_birth_speaks_against_a_name_and_the_same_day_little_for_it()
    {
        var plain = Matcher.Score(Of("Person", ("name", "Viktor Petrenko")), Of("Person", ("name", "Viktor Petrenko")));
        var other = Matcher.Score(Of("Person", ("name", "Viktor Petrenko"), ("birthDate", "1961-03-02")), Of("Person", ("name", "Viktor Petrenko"), ("birthDate", "1974")));
        var day = Matcher.Score(Of("Person", ("name", "Anna Bilyk"), ("birthDate", "1961-03-02")), Of("Person", ("name", "Viktor Petrenko"), ("birthDate", "1961-03-02")));
        Assert.True(plain.IsMatch);
        Assert.False(other.IsMatch);
        Assert.Contains(other.Explanations, e => e.Feature == "birth-date" && e.Why.Contains("another year", StringComparison.Ordinal));
        Assert.False(day.IsMatch);
    }

    [Fact]
    public void One_register_number_outweighs_two_names() =>
        Assert.True(Matcher.Score(Of("Company", ("name", "Volna"), ("innCode", "7701234567")), Of("Company", ("name", "Zvezda Plus"), ("innCode", "77 0123 4567"))).IsMatch);

    [Theory]
    [InlineData("", "Viktor")]
    [InlineData("?", "!")]
    [InlineData("高橋", "王芳")]
    [InlineData("ប៉ុល", "ນາງ")]
    [InlineData("\uD800", "😀 😀")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t", "a b c d e f g h i j k l m n o p q r s t u v")]
    public void Nothing_breaks_it(string one, string other)
    {
        foreach (var schema in (string[])["Person", "Company", "Vessel", "LegalEntity"])
        {
            Assert.InRange(Names(schema, one, other).Score, 0, 1);
        }
    }

    internal static Match Names(string schema, string one, string other) => Matcher.Score(Of(schema, ("name", one)), Of(schema, ("name", other)));

    private static string Said(string schema, string one, string other) => string.Join(' ', Names(schema, one, other).Explanations.Select(e => $"{e.Score:0.00} {e.Why}"));

    private static Entity Ship(string name, string hull) => Of("Vessel", ("name", name), ("imoNumber", hull));

    private static Entity Of(string schema, params (string Property, string Value)[] known) =>
        new("x", schema, known.ToImmutableDictionary(k => k.Property, k => ImmutableArray.Create(k.Value)));
}
