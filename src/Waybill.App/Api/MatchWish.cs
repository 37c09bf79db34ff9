using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.Text;
using Waybill.Reference.Matching;
using Waybill.Reference.Screening;

namespace Waybill.App.Api;

/// <summary>What the address of a request says of how to answer: <c>?limit=5&amp;threshold=0.7</c> and so on, by yente's names.</summary>
internal sealed partial record MatchWish(int Limit, double Threshold, double Cutoff, ScreeningFilter Filter)
{
    private const int UsualLimit = 5;
    private const int MostIds = 50;

    /// <summary>The names by which yente calls its ways of scoring. All are answered by Waybill's one matcher.</summary>
    private static readonly string[] Algorithms =
        ["best", "waybill", "logic-v1", "logic-v2", "name-based", "name-qualified", "regression-v1", "regression-v2", "regression-v3"];

    public static MatchWish Of(IQueryCollection query, string dataset)
    {
        var limit = Whole(query, "limit", UsualLimit);
        var threshold = Number(query, "threshold", Matcher.Threshold);
        if (query["algorithm"].LastOrDefault() is { } algorithm && !Algorithms.Contains(algorithm))
        {
            throw ApiException.Invalid($"Invalid algorithm: {algorithm}");
        }

        var ids = query["exclude_entity_ids"].OfType<string>().ToArray();
        if (ids.Length > MostIds)
        {
            throw ApiException.Malformed($"List should have at most {MostIds} items after validation, not {ids.Length}", "query", "exclude_entity_ids");
        }

        // A result below the threshold but above the cutoff is told, and is no match.
        var cutoff = Math.Min(Number(query, "cutoff", threshold), threshold);
        return new MatchWish(limit, threshold, cutoff, new ScreeningFilter
        {
            Limit = limit,
            Threshold = threshold,
            Cutoff = cutoff,
            Lists = MatchDatasets.IsAll(dataset) ? [] : [dataset],
            Included = [.. query["include_dataset"].OfType<string>()],
            NotLists = [.. query["exclude_dataset"].OfType<string>()],
            NotSchemata = [.. query["exclude_schema"].OfType<string>()],
            NotIds = [.. ids],
            Topics = [.. query["topics"].OfType<string>()],
            ChangedSince = Since(query),
        });
    }

    private static NodaTime.LocalDate? Since(IQueryCollection query)
    {
        if (query["changed_since"].LastOrDefault() is not { } text)
        {
            return null;
        }

        return Moment().IsMatch(text) && LocalDatePattern.Iso.Parse(text[..10]) is { Success: true } day
            ? day.Value
            : throw ApiException.Malformed("String should match pattern '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}(:\\d{2}(:\\d{2})?)?)?$'", "query", "changed_since");
    }

    private static int Whole(IQueryCollection query, string name, int usual)
    {
        if (query[name].LastOrDefault() is not { } text)
        {
            return usual;
        }

        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            throw ApiException.Malformed("Input should be a valid integer, unable to parse string as an integer", "query", name);
        }

        return number <= MatchApi.MostResults
            ? Math.Max(0, number)
            : throw ApiException.Malformed($"Input should be less than or equal to {MatchApi.MostResults}", "query", name);
    }

    private static double Number(IQueryCollection query, string name, double usual) =>
        query[name].LastOrDefault() is not { } text ? usual
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number
        : throw ApiException.Malformed("Input should be a valid number, unable to parse string as a number", "query", name);

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Moment();
}
