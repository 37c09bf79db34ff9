using Waybill.App.Evaluation.Names;
using Waybill.Reading.Names.Learned;
using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.Reading.Names.Learned;

public sealed class NameModelTests
{
    private const string Prose = """
        # Ministers meet
        Foreign minister [P:Ann Berg] met [P:Tom Hale] in [L:Oslo] on [T:Monday].
        Colonel [P:Ibrahim Sow] left [L:Dakar] with [W:rifles] for [L:Bamako].
        The [O:Ministry of Defence] sent [W:mortars] to [L:Niamey], general [P:Omar Diallo] said.
        """;

    [Fact]
    public void A_name_never_seen_is_told_by_its_company()
    {
        var text = Plain("Defence minister Zita Kolar met Paul Renn in Oslo.");
        Assert.Contains(Learnt().In(text, Shelf.Open()), n => n.Kind == "person" && n.Span.In(text.Document.Text) == "Zita Kolar");
    }

    [Fact]
    public void A_saved_model_says_the_same()
    {
        var (model, text, stream) = (Learnt(), Plain("Colonel Zita Kolar left Oslo with rifles."), new MemoryStream());
        model.Save(stream);
        stream.Position = 0;
        Assert.Equal(model.In(text, Shelf.Open()).AsEnumerable(), NameModel.Load(stream, Shelf.Open()).In(text, Shelf.Open()));
    }

    [Theory]
    [InlineData("The cargo was loaded at Bandar Abbas, said Farid Nazari, a broker in Dubai.", "Farid Nazari", NameType.Person)]
    [InlineData("Inspectors of the Ministry of Transport searched the ship in Limassol on Friday.", "Ministry of Transport", NameType.Organisation)]
    [InlineData("Soldiers found 40 anti-tank missiles under the deck.", "anti-tank missiles", NameType.Weapon)]
    public void The_program_tells_names_that_no_list_has(string sentence, string name, NameType type) =>
        Assert.Contains(Read.Text(sentence).Names, n => n.Text == name && n.Type == type);

    [Fact]
    public void Names_do_not_overlap()
    {
        var names = Read.Text("General Omar Diallo of the Malian army said on 3 May 2021 that two Mi-171 helicopters had reached Bamako from Russia's Rostov plant.").Names;
        Assert.All(names.Zip(names.Skip(1)), p => Assert.True(p.First.End <= p.Second.Start));
    }

    private static NameModel Learnt()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Prose);
            return NameModel.Learn([.. MarkedProse.Read(path)], Shelf.Open(), null, TestContext.Current.CancellationToken);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static MarkedText Plain(string text) =>
        new(new Document("t", default, "text/plain", null, "en", null, null, text, null), [], []);
}
