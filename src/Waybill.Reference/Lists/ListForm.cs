namespace Waybill.Reference.Lists;

/// <summary>A form in which lists are written, and how it is read.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="List">The list that comes in this form, where it is but one.</param>
/// <param name="MediaType">What its bytes are.</param>
/// <param name="Read">Hands out its entries one at a time.</param>
internal sealed record ListForm(string Name, string MediaType, (string Name, string Title, string Authority)? List, Func<ListSource, ListReading, IEnumerable<ListEntry>> Read)
{
    /// <summary>The form in which anything may be written, lists and what is none.</summary>
    public const string Entities = "FollowTheMoney entities";

    public const string Known =
        "the OFAC SDN list (CSV or XML), the UN consolidated list (XML), the EU consolidated list (XML or CSV), OpenSanctions' targets.simple.csv, entities of FollowTheMoney (JSON, one a line) "
        + "and CSV with a header that has 'name'";
}
