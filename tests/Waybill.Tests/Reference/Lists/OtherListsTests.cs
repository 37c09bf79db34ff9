using NodaTime;
using Waybill.Reference.Lists;
using Xunit;

namespace Waybill.Tests.Reference.Lists;

/// <summary>The lists of the UN, the EU and OpenSanctions, FollowTheMoney, and tables of one's own, on small files of our own.</summary>
public sealed class OtherListsTests : IDisposable
{
    private readonly Written written = new();

    public void Dispose() => written.Dispose();

    [Fact]
    public void The_un_list_has_days_scripts_and_how_good_an_alias_is()
    {
        var (entries, list) = written.Read("un.xml",
            """
            <?xml version='1.0' encoding='UTF-8'?><CONSOLIDATED_LIST dateGenerated='2025-01-02T23:00:04.625Z'><INDIVIDUALS><INDIVIDUAL><DATAID>5</DATAID><FIRST_NAME>IDRISS</FIRST_NAME><SECOND_NAME>OUMAR</SECOND_NAME>
            <UN_LIST_TYPE>CAR</UN_LIST_TYPE><REFERENCE_NUMBER>CFi.099</REFERENCE_NUMBER><LISTED_ON>2014-05-09</LISTED_ON><NAME_ORIGINAL_SCRIPT>إدريس عمر</NAME_ORIGINAL_SCRIPT><NATIONALITY><VALUE>Chad</VALUE></NATIONALITY>
            <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Driss Omar</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Tailor</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1970</FROM_YEAR><TO_YEAR>1971</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>TD-1</NUMBER></INDIVIDUAL_DOCUMENT></INDIVIDUAL></INDIVIDUALS>
            <ENTITIES><ENTITY><DATAID>6</DATAID><FIRST_NAME>EXAMPLE TRADING</FIRST_NAME><LISTED_ON>2017-08-05</LISTED_ON></ENTITY><ENTITY><FIRST_NAME>WITHOUT NUMBER</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>
            """);

        Assert.Equal(("un_sc_sanctions", new LocalDate(2025, 1, 2), 1), (list.Name, list.Date, list.Rejected.Values.Sum()));
        var person = entries[0].Entity;
        Assert.Equal(["IDRISS OUMAR", "إدريس عمر"], person["name"]);
        Assert.Equal(["Driss Omar"], person["alias"]);
        Assert.Equal(["The Tailor"], person["weakAlias"]);
        Assert.Equal(["td"], person["nationality"]);
        Assert.Equal(["1970", "1971"], person["birthDate"]);
        Assert.Equal(["TD-1"], person["passportNumber"]);
        Assert.Equal(new LocalDate(2014, 5, 9), entries[0].Listings[0].From);
        Assert.Equal("Organization", entries[1].Entity.Schema);
    }

    [Fact]
    public void The_eu_list_reads_the_same_from_xml_and_csv()
    {
        var (xml, list) = written.Read("eu.xml",
            """
            <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2024-06-01T10:00:00.000+02:00"><sanctionEntity designationDate="2023-02-25" euReferenceNumber="EU.1.2" logicalId="9">
            <regulation programme="UKR" numberTitle="2023/419 (OJ L61)" publicationDate="2023-02-25"/><subjectType code="person" classificationCode="P"/>
            <nameAlias wholeName="Ivan Ivanov" strong="true" gender="M" function="Director"/><nameAlias wholeName="Vanya" strong="false"/><nameAlias wholeName="Іван Іванов" strong="true"/>
            <birthdate birthdate="1970-01-31"/><citizenship countryIso2Code="RU"/><identification identificationTypeCode="passport" number="77"/></sanctionEntity></export>
            """);
        var (csv, other) = written.Read("eu.csv",
            "\uFEFFfileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_DesignationDate;Entity_SubjectType_ClassificationCode;Entity_Regulation_NumberTitle;Entity_Regulation_PublicationDate;Entity_Regulation_Programme;NameAlias_WholeName;NameAlias_Strong;NameAlias_Gender;NameAlias_Function;BirthDate_BirthDate;Citizenship_CountryIso2Code;Identification_TypeCode;Identification_Number\n"
            + "01/06/2024;9;EU.1.2;25/02/2023;P;2023/419 (OJ L61);2023-02-25;UKR;Ivan Ivanov;true;M;Director;;;;\n"
            + "01/06/2024;9;EU.1.2;25/02/2023;P;2023/419 (OJ L61);2023-02-25;UKR;Vanya;false;;;;;;\n"
            + "01/06/2024;9;EU.1.2;25/02/2023;P;2023/419 (OJ L61);2023-02-25;UKR;Іван Іванов;true;;;;;;\n"
            + "01/06/2024;9;EU.1.2;25/02/2023;P;2023/419 (OJ L61);2023-02-25;UKR;;;;;1970-01-31;RU;passport;77\n");

        Assert.Equal((list.Name, list.Date, list.Entries), (other.Name, other.Date, other.Entries));
        var (one, two) = (Assert.Single(xml), Assert.Single(csv));
        Assert.Equal(one.Entity.Properties.Keys.Order(), two.Entity.Properties.Keys.Order());
        Assert.All(one.Entity.Properties, p => Assert.Equal(p.Value, two.Entity[p.Key]));
        Assert.Equal(["Ivan Ivanov"], one.Entity["name"]);
        Assert.Equal(["Vanya"], one.Entity["weakAlias"]);
        Assert.Equal(["Іван Іванов"], one.Entity["alias"]);
        Assert.Equal(one.Listings, two.Listings);
        Assert.Equal(new LocalDate(2023, 2, 25), one.Listings[0].From);
    }

    [Fact]
    public void An_act_that_may_be_an_amendment_is_no_day_of_listing()
    {
        var (entries, _) = written.Read("eu.xml",
            """<export generationDate="2024-06-01"><sanctionEntity euReferenceNumber="EU.5"><regulation programme="SYR" publicationDate="2020-01-01"/><nameAlias wholeName="Example Bank"/></sanctionEntity></export>""");
        Assert.Null(entries[0].Listings[0].From);
    }

    [Fact]
    public void OpenSanctions_tells_when_it_first_saw_an_entry()
    {
        var (entries, list) = written.Read("targets.simple.csv",
            "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\",\"identifiers\",\"sanctions\",\"phones\",\"emails\",\"dataset\",\"first_seen\",\"last_seen\",\"last_change\"\n"
            + "\"NK-1\",\"Vessel\",\"Heron\",\"Reiher;Héron\",\"\",\"pa\",\"\",\"IMO9074729;457123456\",\"OFAC - RUSSIA\",\"\",\"\",\"us_ofac_sdn\",\"2023-04-20T12:00:00\",\"2024-01-01T00:00:00\",\"2023-05-01T00:00:00\"\n\"short\"\n");
        var entry = Assert.Single(entries);

        Assert.Equal(["Reiher", "Héron"], entry.Entity["alias"]);
        Assert.Equal(["9074729"], entry.Entity["imoNumber"]);
        Assert.Equal(["457123456"], entry.Entity["mmsi"]);
        Assert.Equal(("2023-04-20T12:00:00", "us_ofac_sdn"), (entry.FirstSeen, entry.Datasets[0]));
        Assert.Equal(1, list.Rejected.Values.Sum());
    }

    [Fact]
    public void A_sanction_tells_of_its_thing_before_behind_or_inside_it()
    {
        var list = ListFile.Open(
            written.File("entities.ftm.json",
                """
                {"id":"s1","schema":"Sanction","properties":{"entity":["p1"],"authority":["OFAC"],"listingDate":["2019-02-03"],"endDate":["2021-01-01"]}}
                {"id":"p1","schema":"Person","caption":"Ana Kovač","properties":{"name":["Ana Kovač"]},"datasets":["ours"],"referents":["old-1"]}
                {"id":"c1","schema":"Company","properties":{"name":["Example AG"],"sanctions":[{"id":"s2","schema":"Sanction","properties":{"startDate":["2022-03-09"],"program":["X"]}}]}}
                {"id":"a1","schema":"Address","properties":{"full":["12 Quay Street"]}}
                {"id":"u1","schema":"Submersible","properties":{"name":["Nemo"]}}
                {"id":"broken"
                {"id":"n1","schema":"Person","properties":{}}
                """),
            new CountryCodes(Written.Shelf.Countries), Written.Shelf.Schemata);
        var entries = list.Entries().ToArray();

        Assert.Equal(["p1", "c1", "u1"], entries.Select(e => e.Entity.Id));
        Assert.Equal((new LocalDate(2019, 2, 3), new LocalDate(2021, 1, 1)), (list.Reading.ApartFor("p1")[0].From, list.Reading.ApartFor("p1")[0].Until));
        Assert.Equal(new LocalDate(2022, 3, 9), entries[1].Listings[0].From);
        Assert.Equal(2, list.Summary(3).Rejected.Values.Sum());
        Assert.Equal("entities_ftm", list.Summary(3).Name);
    }

    [Fact]
    public void A_table_of_ones_own_needs_only_a_name()
    {
        var (entries, _) = written.Read("mine.csv", "name,schema,imo,Flag\n\"Heron, the\",Vessel,IMO 9074729,Panama\n,,,\n");
        var ship = Assert.Single(entries).Entity;
        Assert.Equal(("Heron, the", "Vessel", "9074729", "pa"), (ship["name"][0], ship.Schema, ship["imoNumber"][0], ship["flag"][0]));
    }
}
