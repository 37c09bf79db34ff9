using Waybill.FollowTheMoney;

namespace Waybill.Reference.Lists;

/// <summary>Names that lists write with the family name first.</summary>
internal static class NameOrder
{
    /// <summary><c>SMIRNOV, Ivan Petrovich</c> as <c>Ivan Petrovich SMIRNOV</c>; any other name as it is.</summary>
    public static string Turned(string name) =>
        name.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma ? $"{name[(comma + 2)..].Trim()} {name[..comma].Trim()}" : name.Trim();

    /// <summary>Adds a name of an entity; a person's is turned round, and the first one's parts kept.</summary>
    public static void Add(EntityDraft draft, string property, string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return;
        }

        var person = draft.Schema == "Person";
        if (person && property == "name" && name.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma)
        {
            draft.Add("lastName", name[..comma]).Add("firstName", name[(comma + 2)..]);
        }

        draft.Add(property, person ? Turned(name) : name);
    }
}
