using CsCheck;
using NodaTime;
using Waybill.Publishing.Timeline;
using Xunit;

namespace Waybill.Tests.Publishing.Timeline;

public sealed class AxisTests
{
    [Fact]
    public void A_year_and_a_half_is_ticked_by_quarters()
    {
        var axis = Axis.Of([new When(new(2023, 1, 10), new(2024, 5, 1))]);
        Assert.Contains(axis.Ticks, t => t is { Text: "2024", Major: true });
        Assert.InRange(axis.Ticks.Length, 4, 8);
    }

    [Fact]
    public void An_open_end_has_room_to_fade_into()
    {
        var axis = Axis.Of([new When(null, new(2023, 4, 30)), When.On(new(2023, 6, 9))]);
        Assert.True(axis.First < new LocalDate(2023, 4, 24));
        Assert.Equal(0, axis.Span(new When(null, new(2023, 4, 30))).From);
    }

    [Fact]
    public void Any_days_of_the_calendar_make_an_axis_with_few_ticks() =>
        Gen.Int[-719_000, 2_900_000].Array[1, 5].Sample(days =>
        {
            var axis = Axis.Of([.. days.Select(d => When.On(new LocalDate(1970, 1, 1).PlusDays(d)))]);
            Assert.InRange(axis.Ticks.Length, 0, 14);
            Assert.All(days, d => Assert.InRange(axis.Span(When.On(new LocalDate(1970, 1, 1).PlusDays(d))).To, 0, 100));
        });
}
