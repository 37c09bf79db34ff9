using Waybill.App.Evaluation.Events;
using Xunit;

namespace Waybill.Tests.App.Evaluation.Events;

public sealed class MarkedSentenceTests
{
    [Fact]
    public void The_parties_stand_where_they_were_marked()
    {
        var told = MarkedSentence.Read("On Monday <s>Peru</s> sued <t>a firm in <s>Lima</s></t>.", "ACCUSE")!;
        Assert.Equal("On Monday Peru sued a firm in Lima.", told.Sentence);
        Assert.Equal(("Peru", "a firm in Lima"), (told.Source.In(told.Sentence), told.Target.In(told.Sentence)));
    }

    [Fact]
    public void A_sentence_with_one_party_is_none() => Assert.Null(MarkedSentence.Read("<s>Peru</s> sued.", "ACCUSE"));
}
