using Waybill.Reference.Screening;

namespace Waybill.App.Api;

/// <summary>Which lists a request may name in its address.</summary>
internal static class MatchDatasets
{
    /// <summary>All lists together, under yente's names for all.</summary>
    private static readonly string[] All = ["default", "sanctions", "all"];

    public static bool IsAll(string dataset) => All.Contains(dataset);

    public static void Check(string dataset, ScreeningIndex index)
    {
        if (!IsAll(dataset) && !index.Datasets.Contains(dataset))
        {
            throw new ApiException(StatusCodes.Status404NotFound, "No such dataset.");
        }
    }
}
