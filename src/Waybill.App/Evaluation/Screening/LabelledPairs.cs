using System.Collections.Immutable;
using Waybill.Reference;
using Waybill.Reference.Matching;

namespace Waybill.App.Evaluation.Screening;

/// <summary>Pairs of names that somebody labelled, as a file with the columns <c>schema</c>, <c>name1</c>, <c>name2</c> and <c>is_match</c> has them.</summary>
internal static class LabelledPairs
{
    /// <summary>The pairs of a file; none where it has other columns, for then it is another set's.</summary>
    public static ImmutableArray<NamePair> In(string file)
    {
        using var stream = File.OpenRead(file);
        var rows = new CsvRows(stream, file).Read().Select(r => r.Fields).ToList();
        var head = rows.FirstOrDefault([]);
        var (schema, first, second, label, group) =
            (Array.IndexOf(head, "schema"), Array.IndexOf(head, "name1"), Array.IndexOf(head, "name2"), Array.IndexOf(head, "is_match"), Array.IndexOf(head, "case_group"));
        return Math.Min(Math.Min(schema, first), Math.Min(second, label)) < 0 ? [] :
        [
            .. rows.Skip(1).Where(r => r.Length == head.Length)
                .Select(r => NamePair.Of(group < 0 ? r[schema] : r[group], r[schema], r[first], r[second], r[label].Equals("true", StringComparison.OrdinalIgnoreCase))),
        ];
    }

    /// <summary>The pairs as a matcher learns from them.</summary>
    public static IReadOnlyCollection<LabelledNames> Lessons(IEnumerable<NamePair> pairs) =>
        [.. pairs.Select(p => new LabelledNames(p.First["name"][0], p.Second["name"][0], Matcher.KindOf(p.First.Schema), p.AreOne))];
}
