using Waybill.App.Evaluation.Toponyms;
using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.App.Evaluation.Toponyms;

public sealed class ToponymFileTests
{
    private static readonly Shelf Shelf = Shelf.Open();

    private const string Counted0 = """
        <articles><article><text><![CDATA[Beirut is in Lebanon.]]></text><toponyms>
        <toponym><start>0</start><end>6</end><phrase>Beirut</phrase><gaztag><fcode>PPLC</fcode><lat>33.89</lat><lon>35.5</lon><country>Lebanon</country></gaztag></toponym>
        <toponym><start>13</start><end>20</end><phrase>Lebanon</phrase><gaztag><fcode>PCLI</fcode><lat>33.83</lat><lon>35.83</lon><country>Lebanon</country></gaztag></toponym>
        <toponym><start>2</start><end>5</end><phrase>Xyz</phrase></toponym></toponyms></article></articles>
        """;

    private const string Counted1 = """
        <articles><article><text>Beirut is in Lebanon.</text><locations>
        <location><name>Lebanon</name><start>14</start><end>21</end><lat>33.83</lat><lon>35.83</lon></location></locations></article></articles>
        """;

    private static (List<ToponymText> Texts, List<Rejection> Rejected) Read(string xml)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, xml);
            var rejected = new List<Rejection>();
            return ([.. new ToponymFile(Shelf.Countries).Read(file, rejected.Add)], rejected);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Labels_are_read_with_their_point_and_country_and_a_label_off_its_words_is_told()
    {
        var (texts, rejected) = Read(Counted0);
        var text = Assert.Single(texts);
        Assert.Equal(["Beirut", "Lebanon"], text.Toponyms.Select(t => t.Phrase));
        Assert.Equal([null, "LBN"], text.Toponyms.Select(t => t.Country));
        Assert.Single(rejected);
    }

    [Fact]
    public void Offsets_that_count_from_one_are_seen_by_the_words()
    {
        var toponym = Assert.Single(Assert.Single(Read(Counted1).Texts).Toponyms);
        Assert.Equal((13, 20, "LBN"), (toponym.Span.Start, toponym.Span.End, toponym.Country));
    }

    [Fact]
    public void What_is_no_XML_is_refused_with_a_sentence() => Assert.Contains("no XML", Assert.Single(Read("<articles>").Rejected).Because, StringComparison.Ordinal);

    [Fact]
    public void A_country_is_met_by_its_code_and_a_town_within_161_kilometres()
    {
        var country = new Toponym(new(0, 1), "Russia", new(60, 100), "RUS");
        var town = new Toponym(new(0, 1), "Beirut", new(33.89, 35.5), null);
        Assert.True(country.IsMet(new Place("a", "Russia", "A.PCLI", "RUS", new(55, 37))));
        Assert.False(country.IsMet(new Place("a", "Moscow", "P.PPLC", "RUS", new(55, 37))));
        Assert.True(town.IsMet(new Place("a", "Damascus", "P.PPLC", "SYR", new(33.51, 36.29))));
        Assert.False(town.IsMet(null));
    }
}
