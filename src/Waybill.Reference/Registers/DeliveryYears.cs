using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Waybill.Reference.Registers;

/// <summary>Years of delivery in one field: <c>2016; 2018</c>, <c>2014-2016</c>, an estimate in brackets or with a question mark.</summary>
internal static partial class DeliveryYears
{
    private const int MostYears = 100;

    public static ImmutableArray<Delivery> Read(string field)
    {
        var years = ImmutableArray.CreateBuilder<Delivery>();
        foreach (Match match in Year().Matches(field))
        {
            var estimate = match.Groups["open"].Success || match.Groups["flag"].Success;
            var from = int.Parse(match.Groups["from"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            var to = match.Groups["to"].Success ? int.Parse(match.Groups["to"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : from;
            for (var year = from; year <= to && years.Count < MostYears; year++)
            {
                years.Add(new(new Figure(year, estimate), null));
            }
        }

        return years.ToImmutable();
    }

    public static string Write(ImmutableArray<Delivery> deliveries) =>
        string.Join("; ", deliveries.Select(d => d.Year).OfType<Figure>().Select(y => y.ToString()));

    [GeneratedRegex(@"(?<open>\()?(?<from>(?:19|20)\d\d)(?:\s*[-–]\s*(?<to>(?:19|20)\d\d))?\)?(?<flag>\?)?")]
    private static partial Regex Year();
}
