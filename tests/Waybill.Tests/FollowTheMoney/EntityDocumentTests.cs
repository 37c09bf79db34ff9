using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Waybill.FollowTheMoney;
using Xunit;

namespace Waybill.Tests.FollowTheMoney;

public sealed class EntityDocumentTests
{
    private const string Ship =
        """{"schema":"Vessel","id":"x-1","caption":"MV Kestrel","weight":1.50,"properties":{"zz":["later"],"name":["MV Kestrel","Пустельга"],"moonPhase":["full"]},"datasets":["ours"],"extra":{"a":[1,null,true]},"target":false}""";

    [Fact]
    public void What_is_read_and_written_again_is_the_same_to_the_letter() => Assert.Equal(Ship, Again(Ship));

    [Fact]
    public void Kinds_and_properties_nobody_knows_survive()
    {
        const string line = """{"id":"q","schema":"Submersible","properties":{"depthRating":["300","600"]}}""";
        Assert.True(EntityDocument.TryParse(Encoding.UTF8.GetBytes(line), out var document, out _));
        Assert.Equal(["300", "600"], document.Entity["depthRating"]);
        Assert.Equal(line, Again(line));
    }

    [Fact]
    public void A_change_leaves_the_rest_of_the_line_where_it_was()
    {
        Assert.True(EntityDocument.TryParse(Encoding.UTF8.GetBytes(Ship), out var document, out _));
        var changed = document.Entity with { Properties = document.Entity.Properties.SetItem("flag", ["mt"]).Remove("moonPhase") };

        var line = Encoding.UTF8.GetString(document.With(changed).ToLine());

        Assert.Equal(Ship.Replace(""","moonPhase":["full"]""", ""","flag":["mt"]""", StringComparison.Ordinal), line);
    }

    [Fact]
    public void An_entity_inside_a_property_counts_as_its_id_and_is_kept_whole()
    {
        const string line = """{"id":"o","schema":"Ownership","properties":{"owner":[{"id":"p","schema":"Person","properties":{"name":["Ada Moreno"]}}]}}""";
        Assert.True(EntityDocument.TryParse(Encoding.UTF8.GetBytes(line), out var document, out _));
        Assert.Equal(["p"], document.Entity["owner"]);
        Assert.Equal(line, Again(line));
    }

    [Theory]
    [InlineData("[]", "no JSON object")]
    [InlineData("{\"schema\":\"Person\"}", "no id")]
    [InlineData("{\"id\":\"a\"}", "no schema")]
    [InlineData("{\"id\":\"a\",\"schema\":\"Person\",\"properties\":[]}", "properties that are no object")]
    [InlineData("{\"id\":\"a\",", "no JSON object, cut short, or with a member twice")]
    [InlineData("{\"id\":\"a\",\"id\":\"b\",\"schema\":\"Person\"}", "no JSON object, cut short, or with a member twice")]
    public void A_line_that_is_no_entity_says_why(string line, string because)
    {
        Assert.False(EntityDocument.TryParse(Encoding.UTF8.GetBytes(line), out _, out var found));
        Assert.Equal(because, found);
    }

    /// <summary>Any names and values, also those with marks that JSON escapes, come back as they were.</summary>
    [Fact]
    public void Any_entity_comes_back() => Gen.Select(Gen.String, Gen.String.Array[1, 4]).List[0, 6].Sample(properties =>
    {
        var draft = new EntityDraft("id", "Person");
        foreach (var (name, values) in properties)
        {
            Array.ForEach(values.Where(Valid).ToArray(), v => draft.Add(Valid(name) ? name : "name", v));
        }

        var entity = draft.Finish();
        Assert.True(EntityDocument.TryParse(EntityDocument.Of(entity).ToLine(), out var again, out var because), because);
        Assert.Equal(entity.Properties.Keys.Order(StringComparer.Ordinal), again.Entity.Properties.Keys.Order(StringComparer.Ordinal));
        Assert.All(entity.Properties, p => Assert.Equal(p.Value, again.Entity[p.Key]));
    });

    private static bool Valid(string text)
    {
        try
        {
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static string Again(string line)
    {
        Assert.True(EntityDocument.TryParse(Encoding.UTF8.GetBytes(line), out var document, out var because), because);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(line), JsonNode.Parse(document.ToLine())));
        return Encoding.UTF8.GetString(document.ToLine());
    }
}
