using Xunit;

namespace Waybill.Tests.Reading.Claims;

/// <summary>What happened hangs on who does it and to what; the sentences are our own and tell nothing true.</summary>
public sealed class EventMeaningTests
{
    private const string Supply = "Chad bought 400 rifles from Bulgaria in March. ";

    [Theory]
    [InlineData("Our researchers inspected the rifles in May.", EventKind.Disclosure)]
    [InlineData("Customs officers inspected the rifles in May.", EventKind.Interdiction)]
    [InlineData("A journalist found 30 shells in a field.", EventKind.Disclosure)]
    [InlineData("Border guards found 30 shells in a lorry.", EventKind.Interdiction)]
    [InlineData("The team could not identify the end user.", EventKind.Disclosure)]
    [InlineData("The invoice gave as shipper a firm in Cyprus.", EventKind.Disclosure)]
    [InlineData("A judge ordered that the freighter stay in port.", EventKind.Other)]
    [InlineData("The rifles were destroyed in June in front of witnesses.", EventKind.Other)]
    [InlineData("The crates were allowed to be taken on to Abeche.", EventKind.Assistance)]
    [InlineData("The sale had been licensed in Sofia.", EventKind.Assistance)]
    [InlineData("The freighter asked to enter Douala.", EventKind.Transfer)]
    [InlineData("The freighter was steaming towards Douala.", EventKind.Transfer)]
    [InlineData("An Ilyushin with the rifles came down near Abeche.", EventKind.Harm)]
    [InlineData("The crew of the plane died.", EventKind.Harm)]
    [InlineData("Malta deregistered the vessel.", EventKind.Other)]
    [InlineData("A minister said that the freighter would not be let in.", EventKind.Interdiction)]
    [InlineData("The minister said that Cameroon's airspace had not been used.", EventKind.Assistance)]
    [InlineData("The broker said that he only wanted to sell two old aircraft.", EventKind.Agreement)]
    public void The_same_verb_tells_another_event_with_another_doer(string text, EventKind kind) => Assert.Equal(kind, Read.Text(Supply + text).Claims[^1].Event);

    [Theory]
    [InlineData("A clerk wrote that her son had never seen a rifle.")]
    [InlineData("In a film of 1962, whose hero is a smuggler, rifles are carried to Peru.")]
    [InlineData("The critic of the paper found that the guns in the play had been delivered late.")]
    public void What_happens_in_a_play_or_never_happened_is_no_claim(string text) => Assert.Single(Read.Text(Supply + text).Claims);
}
