namespace Waybill.Reference.Matching;

/// <summary>Keys under which an index files a name, so that names that may be one meet: two names that match share a key.</summary>
public static class NameKeys
{
    /// <summary>The keys of a name; several, without order, each at most once.</summary>
    /// <param name="name">The name, in any script.</param>
    /// <param name="schema">What it names, by the names of FollowTheMoney.</param>
    public static IEnumerable<ulong> Of(string name, string schema) => Of(PreparedName.Of(name, Matcher.KindOf(schema)));

    /// <summary>The keys of a name made ready.</summary>
    public static IEnumerable<ulong> Of(PreparedName name) => [(ulong)string.GetHashCode(name.Name, StringComparison.OrdinalIgnoreCase) & 0xFFFFFFFF];
}
