using System.Runtime.InteropServices;

namespace Waybill.Reference.Lists.Ofac;

/// <summary>The aliases and addresses that OFAC gives in files of their own, <c>alt.csv</c> and <c>add.csv</c>, where they lie beside the list.</summary>
internal sealed class OfacBeside
{
    private readonly Dictionary<string, List<string[]>> aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string[]>> addresses = new(StringComparer.Ordinal);

    /// <summary>For <c>sdn.csv</c>, <c>alt.csv</c> and <c>add.csv</c>; for a copy under another name the same words changed in it.</summary>
    public static OfacBeside Of(ListSource source)
    {
        var beside = new OfacBeside();
        Load(source, "alt", 5, beside.aliases);
        Load(source, "add", 6, beside.addresses);
        return beside;
    }

    public void AddTo(OfacDraft draft, string number)
    {
        foreach (var row in aliases.GetValueOrDefault(number) ?? [])
        {
            draft.Alias(row[2].Trim(), OfacCsv.Said(row[3]), weak: false);
        }

        foreach (var row in addresses.GetValueOrDefault(number) ?? [])
        {
            var parts = new[] { row[2], row[3], row[4] }.Select(OfacCsv.Said).OfType<string>();
            draft.Entity.Add("address", string.Join(", ", parts));
            draft.Country("country", OfacCsv.Said(row[4]));
        }
    }

    private static void Load(ListSource source, string part, int columns, Dictionary<string, List<string[]>> into)
    {
        var own = source.Name.LastIndexOf('/') + 1;
        var name = source.Name[..own] + source.Name[own..].Replace("sdn", part, StringComparison.OrdinalIgnoreCase);
        if (name.Equals(source.Name, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        foreach (var row in source.RowsBeside(name).Where(r => r.Fields.Length >= columns))
        {
            ref var rows = ref CollectionsMarshal.GetValueRefOrAddDefault(into, row.Fields[0].Trim(), out _);
            (rows ??= []).Add(row.Fields);
        }
    }
}
