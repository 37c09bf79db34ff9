using NodaTime.Text;
using Xunit;

namespace Waybill.Tests.Reading.Times;

/// <summary>The English specifications of Recognizers-Text are about requests to an assistant; how much of them is read may not fall.</summary>
public sealed class RecognizersTests
{
    [Theory]
    [InlineData("date", .43)]
    [InlineData("daterange", .32)]
    [InlineData("datetime", .28)]
    [InlineData("duration", .56)]
    [InlineData("set", .42)]
    [InlineData("time", .36)]
    public void The_share_of_the_specifications_that_is_read_as_they_say_does_not_fall(string kind, double floor)
    {
        var folder = SharedFolder.Find("data/text/time/recognizers_specs/Specs/DateTime/English");
        Assert.SkipWhen(folder is null, "The specifications of Recognizers-Text are not here.");
        var specs = RecognizersSpecs.In(folder).Where(s => s.Kind == kind).ToArray();
        var agreed = specs.Count(Agrees);
        Assert.True(agreed >= floor * specs.Length, $"{kind}: {agreed} of {specs.Length} agree, the floor is {floor:P0}.");
    }

    /// <summary>
    /// Whether what is found where the specification has an expression means what it says. Our guideline cuts the words otherwise, so they need only
    /// overlap, and it makes two of "from the 3rd to the 9th", so the first and the last may give the ends.
    /// </summary>
    private static bool Agrees(RecognizersSpec spec)
    {
        var found = Told.Times(spec.Input, LocalDatePattern.Iso.Format(spec.Reference)).Where(t => t.Start < spec.Start + spec.Text.Length && spec.Start < t.End).ToArray();
        return found.Any(t => spec.Values.Overlaps(Readings(t)))
            || (found is [{ Earliest: { } from }, { Latest: { } to }] && spec.Values.Contains($"{LocalDatePattern.Iso.Format(from)}..{LocalDatePattern.Iso.Format(to)}"));
    }

    private static IEnumerable<string> Readings(TimeMention time)
    {
        foreach (var value in time.Timexes.Select(x => x.Value).Append(time.Timex3).OfType<string>())
        {
            yield return value;
        }

        if (time is { Earliest: { } from, Latest: { } to })
        {
            yield return from == to ? LocalDatePattern.Iso.Format(from) : $"{LocalDatePattern.Iso.Format(from)}..{LocalDatePattern.Iso.Format(to)}";
        }
    }
}
