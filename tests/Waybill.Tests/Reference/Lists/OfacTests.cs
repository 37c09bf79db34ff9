using System.Text;
using NodaTime;
using Waybill.Reference.Lists;
using Xunit;

namespace Waybill.Tests.Reference.Lists;

/// <summary>OFAC's list in its three forms, on small files of our own after the published layouts.</summary>
public sealed class OfacTests : IDisposable
{
    private const string Csv =
        """
        101,"CASTAÑO, Ramón",individual,"SDNT] [SDGT","Colonel",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 04 May 1961; alt. DOB circa 1962; POB Cali, Colombia; nationality Colombia; a.k.a. 'EL GATO'; Passport AB123 (Colombia) expires 01 Jan 2030; Gender Male; Linked To: NOBODY LTD."
        102,"KESTREL",vessel,"DPRK4",-0- ,"XYZ12","General Cargo","8,000","5,000","Mongolia","KESTREL SHIPPING","Vessel Registration Identification IMO 9074729; MMSI 457123456; Former Vessel Flag Korea, North."
        103,"KESTREL SHIPPING",-0- ,"DPRK4",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Organization Established Date 2 Jun 2006; Tax ID No. 7722581759 (Russia); Listing Date (EO 14024 Directive 2): 24 Feb 2022."
        104,"",individual,"SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-
        """;

    private readonly Written written = new();

    public void Dispose() => written.Dispose();

    [Fact]
    public void The_csv_is_read_with_what_its_remarks_pack_together()
    {
        var (entries, list) = written.Read("sdn.csv", $"{Csv}\n\u001a", Encoding.Latin1);

        Assert.Equal(("us_ofac_sdn", false, 3), (list.Name, list.Dated, list.Entries));
        Assert.Equal(1, list.Rejected.Values.Sum());
        var person = entries[0].Entity;
        Assert.Equal("CASTAÑO, Ramón", entries[0].Caption);
        Assert.Equal(("ofac-101", "Person", "Ramón CASTAÑO"), (person.Id, person.Schema, person["name"][0]));
        Assert.Equal(["1961-05-04", "1962"], person["birthDate"]);
        Assert.Equal(["co"], person["nationality"]);
        Assert.Equal(["EL GATO"], person["weakAlias"]);
        Assert.Equal(["AB123"], person["passportNumber"]);
        Assert.Equal(["male"], person["gender"]);
        Assert.Equal(["Linked To: NOBODY LTD"], person["notes"]);
        Assert.Equal(["SDNT", "SDGT"], entries[0].Listings.Select(l => l.Programme));
    }

    [Fact]
    public void A_ship_has_its_hull_its_radio_and_its_flags()
    {
        var (entries, _) = written.Read("sdn.csv", Csv);
        var ship = entries[1].Entity;

        Assert.Equal("Vessel", ship.Schema);
        Assert.Equal(["9074729"], ship["imoNumber"]);
        Assert.Equal(["457123456"], ship["mmsi"]);
        Assert.Equal(["mn"], ship["flag"]);
        Assert.Equal(["kp"], ship["pastFlags"]);
        Assert.Equal(["XYZ12"], ship["callSign"]);
        Assert.Equal(["7722581759"], entries[2].Entity["taxNumber"]);
        Assert.Contains(entries[2].Listings, l => l.From == new LocalDate(2022, 2, 24));
    }

    [Fact]
    public void Aliases_and_addresses_lie_in_files_beside_it()
    {
        written.File("alt.csv", "101,1,\"fka\",\"CASTANO, Raimundo\",-0- \n101,2,\"aka\",\"GATO NEGRO, Ramon\",-0- \n");
        written.File("add.csv", "102,9,\"12 Quay Street\",\"Ulaanbaatar\",\"Mongolia\",-0- \n");
        var (entries, _) = written.Read("SDN.csv", Csv);

        Assert.Equal(["Raimundo CASTANO"], entries[0].Entity["previousName"]);
        Assert.Equal(["Ramon GATO NEGRO"], entries[0].Entity["alias"]);
        Assert.Equal(["12 Quay Street, Ulaanbaatar, Mongolia"], entries[1].Entity["address"]);
    }

    [Fact]
    public void A_copy_with_a_header_is_the_same_list() =>
        Assert.Equal(3, written.Read("x.csv", $"ID,Name,Type,Country,Title,F,G,H,I,J,K,Details\n{Csv}").Entries.Length);

    [Fact]
    public void The_xml_says_its_own_day()
    {
        var (entries, list) = written.Read("anything.dat",
            """
            <?xml version="1.0"?><sdnList xmlns="https://example.org/XML"><publshInformation><Publish_Date>11/22/2023</Publish_Date><Record_Count>2</Record_Count></publshInformation>
            <sdnEntry><uid>7</uid><firstName>Ion</firstName><lastName>PETRESCU</lastName><title>Director</title><sdnType>Individual</sdnType>
            <programList><program>BALKANS</program></programList>
            <idList><id><uid>1</uid><idType>Passport</idType><idNumber>P77</idNumber><idCountry>Romania</idCountry></id><id><idType>Gender</idType><idNumber>Male</idNumber></id></idList>
            <akaList><aka><uid>1</uid><type>a.k.a.</type><category>weak</category><lastName>ION</lastName></aka><aka><type>f.k.a.</type><category>strong</category><lastName>PETRESCO</lastName><firstName>Jon</firstName></aka></akaList>
            <dateOfBirthList><dateOfBirthItem><uid>1</uid><dateOfBirth>1960 to 1962</dateOfBirth></dateOfBirthItem></dateOfBirthList>
            <nationalityList><nationality><country>Romania</country></nationality></nationalityList></sdnEntry>
            <sdnEntry><uid>8</uid><lastName>HERON</lastName><sdnType>Vessel</sdnType><idList><id><idType>Vessel Registration Identification</idType><idNumber>IMO 9074729</idNumber></id></idList>
            <vesselInfo><callSign>ABCD</callSign><vesselType>Tug</vesselType><vesselFlag>Panama</vesselFlag></vesselInfo></sdnEntry></sdnList>
            """);

        Assert.Equal((new LocalDate(2023, 11, 22), true, "OFAC SDN XML"), (list.Date, list.Dated, list.Format));
        Assert.Equal(["Ion PETRESCU"], entries[0].Entity["name"]);
        Assert.Equal(["1960", "1961", "1962"], entries[0].Entity["birthDate"]);
        Assert.Equal(["ION"], entries[0].Entity["weakAlias"]);
        Assert.Equal(["Jon PETRESCO"], entries[0].Entity["previousName"]);
        Assert.Equal(["P77"], entries[0].Entity["passportNumber"]);
        Assert.Equal(["9074729"], entries[1].Entity["imoNumber"]);
        Assert.Equal(["pa"], entries[1].Entity["flag"]);
    }

    [Fact]
    public void The_advanced_xml_says_when_each_was_listed()
    {
        var list = ListFile.Open(written.File("a.xml", Advanced), new CountryCodes(Written.Shelf.Countries), Written.Shelf.Schemata);
        var entry = Assert.Single(list.Entries());

        Assert.Equal(new LocalDate(2024, 3, 5), list.Summary(1).Date);
        Assert.Equal(("ofac-36", "Person"), (entry.Entity.Id, entry.Entity.Schema));
        Assert.Equal(["Omar ORTEGA"], entry.Entity["name"]);
        Assert.Equal(["Умар ОРТЕГА"], entry.Entity["alias"]);
        Assert.Equal(["1955-02-03"], entry.Entity["birthDate"]);
        Assert.Equal(["X9"], entry.Entity["passportNumber"]);
        Assert.Equal(new LocalDate(1986, 12, 10), Assert.Single(list.Reading.ApartFor("ofac-36")).From);
    }

    private const string Advanced =
        """
        <Sanctions xmlns="https://example.org/ADVANCED"><DateOfIssue CalendarTypeID="1"><Year>2024</Year><Month>3</Month><Day>5</Day></DateOfIssue>
        <ReferenceValueSets><AliasTypeValues><AliasType ID="1403">Name</AliasType></AliasTypeValues><PartyTypeValues><PartyType ID="1">Individual</PartyType></PartyTypeValues>
        <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues><FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType></FeatureTypeValues>
        <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues><SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType></SanctionsTypeValues></ReferenceValueSets>
        <IDRegDocuments><IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="5"><IDRegistrationNo>X9</IDRegistrationNo></IDRegDocument></IDRegDocuments>
        <DistinctParties><DistinctParty FixedRef="36"><Profile ID="36" PartySubTypeID="4"><Identity ID="5" Primary="true"><Alias AliasTypeID="1403" Primary="true" LowQuality="false">
        <DocumentedName ID="1"><DocumentedNamePart><NamePartValue ScriptID="215">ORTEGA</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue ScriptID="215">Omar</NamePartValue></DocumentedNamePart></DocumentedName>
        <DocumentedName ID="2"><DocumentedNamePart><NamePartValue ScriptID="220">ОРТЕГА</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue ScriptID="220">Умар</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity>
        <Feature ID="1" FeatureTypeID="8"><FeatureVersion ID="2"><DatePeriod><Start><From><Year>1955</Year><Month>2</Month><Day>3</Day></From></Start><End><To><Year>1955</Year><Month>2</Month><Day>3</Day></To></End></DatePeriod></FeatureVersion></Feature></Profile></DistinctParty></DistinctParties>
        <SanctionsEntries><SanctionsEntry ID="36" ProfileID="36" ListID="1550"><EntryEvent ID="36"><Date><Year>1986</Year><Month>12</Month><Day>10</Day></Date></EntryEvent><SanctionsMeasure ID="1" SanctionsTypeID="1"><Comment>CUBA</Comment></SanctionsMeasure></SanctionsEntry></SanctionsEntries></Sanctions>
        """;
}
