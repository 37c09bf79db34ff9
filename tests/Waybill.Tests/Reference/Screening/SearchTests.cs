using System.Globalization;
using System.Text;
using Waybill.FollowTheMoney;
using Waybill.Reference.Lists;
using Waybill.Reference.Matching;
using Waybill.Reference.Screening;
using Waybill.Tests.Reference.Lists;
using Xunit;

namespace Waybill.Tests.Reference.Screening;

/// <summary>The search finds what comparing every entry finds.</summary>
public sealed class SearchTests : IDisposable
{
    private const int Queries = 60;
    private readonly Written written = new();

    public void Dispose() => written.Dispose();

    [Theory]
    [InlineData("Person", "Viktor Petrenko", "PETRENKO, Viktar")]
    [InlineData("Person", "Виктор Петренко", "Viktor Petrenko")]
    [InlineData("Person", "V. Petrenko", "Viktor Petrenko")]
    [InlineData("Person", "Viktor Petrenko", "V. Petrenko")]
    [InlineData("Person", "Viktor Petrenko", "Viktor Petreko")]
    [InlineData("Person", "ViktorPetrenko", "Viktor Petrenko")]
    [InlineData("Person", "Viktor Petrenko", "ViktorPetrenko")]
    [InlineData("Person", "ناصر الدليمي", "Nasser al-Dulaimi")]
    [InlineData("Person", "Bohuslav", "Boguslav")]
    [InlineData("Company", "Nordwerk AG", "Nordwerk Aktiengesellschaft")]
    [InlineData("Company", "ООО «Волна Плюс»", "Volna Plus LLC")]
    [InlineData("Company", "NHB", "Northern Harbour Board")]
    [InlineData("Vessel", "MV Amber Coast 4", "AMBER COAST IV")]
    [InlineData("Vessel", "Amber Coast", "Amber Coats")]
    public void A_name_is_found_under_another_spelling(string schema, string asked, string listed)
    {
        var index = Index([listed, "Anna Bilyk", "Amber Coast 5"], schema);
        var hits = index.Find(Named(asked, schema), new ScreeningFilter()).Hits;
        Assert.Equal(listed, Assert.Single(hits).Entry.Entity["name"][0]);
    }

    [Theory]
    [InlineData("Ahmad Mirza", "Ahmad M. Otaibi")]
    [InlineData("Viktor Petrenko", "Viktor Danylko")]
    public void Two_who_share_a_name_are_two(string asked, string listed) =>
        Assert.Empty(Index([listed], "Person").Find(Named(asked, "Person"), new ScreeningFilter()).Hits);

    [Theory]
    [InlineData(NameKind.Person, "Person")]
    [InlineData(NameKind.Organisation, "Organization")]
    [InlineData(NameKind.Ship, "Vessel")]
    public void It_finds_nearly_all_that_comparing_every_entry_finds(NameKind kind, string schema)
    {
        var list = SharedFolder.Find("data/lists/ofac_sdn_2023-11.csv");
        Assert.SkipWhen(list is null, "OFAC's list does not lie beside the repository.");
        var entries = ListFile.Open(list, new CountryCodes(Written.Shelf.Countries), Written.Shelf.Schemata).Entries();
        var names = entries.Where(e => Matcher.KindOf(e.Entity.Schema) == kind).Select(e => e.Entity["name"][0]).Where(n => n.Length > 5).Distinct().Take(2000).ToArray();
        var index = Index(names, schema);

        var chance = new Random(11);
        var filter = new ScreeningFilter { Limit = int.MaxValue };
        var (found, all) = (0, 0);
        for (var query = 0; query < Queries; query++)
        {
            var asked = Named(Changed(names[chance.Next(names.Length)], chance), schema);
            var wanted = index.FindByAll(asked, filter).Hits.Select(h => h.Entry.Entity.Id).ToHashSet();
            all += wanted.Count;
            found += index.Find(asked, filter).Hits.Count(h => wanted.Contains(h.Entry.Entity.Id));
        }

        Assert.InRange(all, Queries / 2, Queries * 20);
        Assert.InRange((double)found / all, 0.99, 1);
    }

    /// <summary>What little else is known of the one asked for changes the score, and the search and the comparison agree on it.</summary>
    [Fact]
    public void What_else_is_known_counts_in_both()
    {
        var index = ScreeningIndex.Of([written.File("list", "id,name,schema,country,birthDate\na,Viktor Petrenko,Person,ua,1970-01-02\nb,Viktor Petrenko,Person,by,1950-01-01\n")], Written.Shelf);
        var asked = new EntityDraft("q", "Person").Add("name", "Viktor Petrenko").Add("birthDate", "1970-01-02").Add("country", "ua").Finish();
        var (search, all) = (index.Find(asked, new ScreeningFilter { Cutoff = 0.3 }), index.FindByAll(asked, new ScreeningFilter { Cutoff = 0.3 }));
        Assert.Equal(all.Hits.Select(h => (h.Entry.Entity.Id, h.Match.Score)), search.Hits.Select(h => (h.Entry.Entity.Id, h.Match.Score)));
        Assert.Equal("a", search.Hits[0].Entry.Entity.Id);
    }

    /// <summary>A letter left out, or exchanged with the next.</summary>
    private static string Changed(string name, Random chance)
    {
        var at = chance.Next(name.Length - 1);
        return chance.Next(2) == 0 ? name.Remove(at, 1) : name[..at] + name[at + 1] + name[at] + name[(at + 2)..];
    }

    private static Entity Named(string name, string schema) => new EntityDraft("q", schema).Add("name", name).Finish();

    private ScreeningIndex Index(IEnumerable<string> names, string schema)
    {
        var lines = names.Select((n, at) => EntityDocument.Of(new EntityDraft(string.Create(CultureInfo.InvariantCulture, $"e{at}"), schema).Add("name", n).Finish()).ToLine());
        return ScreeningIndex.Of([written.File("list.json", string.Join('\n', lines.Select(l => Encoding.UTF8.GetString(l))))], Written.Shelf);
    }
}
