using Waybill.App.Evaluation.Events;
using Waybill.Reading.Events;
using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.Reading.Events;

public sealed class EventModelTests
{
    [Theory]
    [InlineData("<s>Portugal</s> delivered four patrol boats to <t>Angola</t>.", "AID")]
    [InlineData("<s>Customs in Malta</s> seized <t>a Libyan freighter</t> with rifles in its hold.", "COERCE")]
    [InlineData("<s>Sudan</s> accused <t>Kenya</t> of arming the rebels.", "ACCUSE")]
    [InlineData("<s>The two fleets</s> bombed <t>an airfield near Hodeidah</t>, killing four guards.", "ASSAULT")]
    [InlineData("<s>The ministry</s> rejected <t>the panel's report</t> as false.", "REJECT")]
    public void The_model_that_the_program_comes_with_tells_plain_acts(string marked, string root)
    {
        using var stream = EventModel.OpenShipped(Shelf.Open());
        Assert.Equal(root, EventModel.Load(stream, Shelf.Open()).Root(MarkedSentence.Read(marked, "")!));
    }

    [Theory]
    [InlineData("withdrew", "withdraw")]
    [InlineData("supplies", "supply")]
    [InlineData("stopped", "stop")]
    [InlineData("accusing", "accus")]
    [InlineData("released", "releas")]
    public void Forms_of_a_word_have_one_stem(string form, string stem) => Assert.Equal(stem, Stem.Of(form));

    [Fact]
    public void Words_speak_for_roots_in_any_form()
    {
        Assert.Contains("AID", RootWords.Of(Stem.Of("supplied")).ToArray());
        Assert.Contains("PROTEST", RootWords.Of(Stem.Of("hunger") + " " + Stem.Of("strikes")).ToArray());
    }
}
