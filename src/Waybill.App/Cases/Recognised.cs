using System.Globalization;
using Waybill.App.Commands;
using Waybill.Reference.Lists;
using Waybill.Reference.Registers;

namespace Waybill.App.Cases;

/// <summary>What a file turned out to be before a case took it in, told by its content.</summary>
/// <param name="Kind">What it is to the case.</param>
/// <param name="MediaType">What its bytes are.</param>
/// <param name="Words">The same for people: <c>a list (OFAC SDN CSV, 17,000 entries, edition of 2023-11-22)</c>.</param>
internal sealed record Recognised(EvidenceKind Kind, string MediaType, string Words)
{
    private const string Table = "text/csv";

    /// <summary>Reads a list or a register to its end, one row at a time; null where the file is neither.</summary>
    /// <exception cref="UnreadableListException">It begins as a list and is broken.</exception>
    /// <exception cref="FormatException">It begins as a register and is broken.</exception>
    public static Recognised? Of(Bench bench, ListOrigin origin)
    {
        using (var stream = File.OpenRead(origin.Path))
        {
            if (TradeRegister.IsOne(stream))
            {
                return Register(origin);
            }
        }

        if (ListFile.Recognise(origin, new CountryCodes(bench.Shelf.Countries), bench.Shelf.Schemata) is not { } list)
        {
            return ListFile.IsPart(origin) ? new(EvidenceKind.ListPart, Table, "a part of OFAC's list") : null;
        }

        var entries = list.Entries().Count();
        return list.Kind == EvidenceKind.List
            ? new(EvidenceKind.List, list.MediaType, string.Create(CultureInfo.InvariantCulture, $"a list ({list.Format}, {entries:N0} entries, {list.Summary(entries).Edition})"))
            : new(EvidenceKind.Entities, list.MediaType, $"{list.Format}; nothing in them says that anybody is listed, so no name is looked up in them");
    }

    private static Recognised Register(ListOrigin origin)
    {
        using var stream = File.OpenRead(origin.Path);
        var register = TradeRegister.Read(stream, origin.Name);
        var rejected = register.Rejected.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $", {register.Rejected.Length:N0} rows not used, the first: {register.Rejected[0]}");
        return new(EvidenceKind.Register, Table, string.Create(CultureInfo.InvariantCulture, $"a register of arms transfers ({register.Deals.Length:N0} deals{rejected})"));
    }
}
