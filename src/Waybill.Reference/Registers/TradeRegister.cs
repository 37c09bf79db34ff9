using System.Collections.Immutable;

namespace Waybill.Reference.Registers;

/// <summary>A register of arms transfers in one of the two tables that SIPRI's trade register has been exported in.</summary>
/// <param name="Preamble">The lines above the header, as they were.</param>
/// <param name="Deals">Its deals.</param>
/// <param name="Rejected">Rows that could not be read: line and why.</param>
public sealed record TradeRegister(ImmutableArray<string> Preamble, ImmutableArray<Deal> Deals, ImmutableArray<string> Rejected)
{
    /// <summary>More lines above a header than any edition has.</summary>
    private const int MostPreamble = 60;

    /// <summary>Which of the two tables.</summary>
    public RegisterLayout Layout { get; init; }

    /// <summary>Reads either table; which one is told by the header, which may stand below a preamble.</summary>
    /// <param name="path">The file, UTF-8 or Latin-1.</param>
    /// <exception cref="FormatException">There is no header of either table, or the file is damaged.</exception>
    public static TradeRegister Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path);
    }

    /// <summary>Reads either table; messages call it by a name.</summary>
    /// <exception cref="FormatException">There is no header of either table, or the file is damaged.</exception>
    public static TradeRegister Read(Stream stream, string name)
    {
        var csv = Opened(stream, name);
        using var rows = csv.Read().GetEnumerator();
        var preamble = ImmutableArray.CreateBuilder<string>();
        if (Header(rows, preamble.Add) is not { } header)
        {
            throw new FormatException($"{name} is no trade register: expected a header with 'SIPRI AT Database ID' or with 'Recipient, Supplier, Year of order' among the first {MostPreamble} lines.");
        }

        csv.Whole = false;
        return Rows(rows, header) with { Preamble = preamble.ToImmutable() };
    }

    /// <summary>Whether bytes begin as a register does: with the header of either table, below a preamble at most.</summary>
    public static bool IsOne(Stream stream)
    {
        try
        {
            using var rows = Opened(stream, "").Read().GetEnumerator();
            return Header(rows, _ => { }) is not null;
        }
        catch (FormatException)
        {
            // Rows without an end, or a quotation mark that stays open before any header: whatever it is, it does not begin as one.
            return false;
        }
    }

    /// <summary>Writes the register in one of the tables; what a table has no column for is left out.</summary>
    public void Write(TextWriter writer, RegisterLayout layout)
    {
        foreach (var line in Preamble)
        {
            writer.WriteLine(line);
        }

        foreach (var row in Deals.SelectMany(d => RegisterLayouts.Rows(d, layout)).Prepend(RegisterLayouts.Header(layout)))
        {
            writer.Write(CsvRows.Line(row));
            writer.Write('\n');
        }
    }

    private static CsvRows Opened(Stream stream, string name) =>
        new(stream, name) { Whole = true, Refusal = (file, because) => new FormatException($"{file}: {because}") };

    /// <summary>Reads up to the header and hands out what stands above it; null where there is none.</summary>
    private static string[]? Header(IEnumerator<CsvRow> rows, Action<string> above)
    {
        for (var line = 0; line < MostPreamble && rows.MoveNext(); line++)
        {
            if (RegisterLayouts.Of(rows.Current.Fields) is not null)
            {
                return rows.Current.Fields;
            }

            above(rows.Current.Text ?? "");
        }

        return null;
    }

    private static TradeRegister Rows(IEnumerator<CsvRow> rows, string[] header)
    {
        var layout = RegisterLayouts.Of(header)!.Value; // It was told to be one of the two by this very row.
        var (deals, rejected) = (new List<Deal>(), ImmutableArray.CreateBuilder<string>());
        while (rows.MoveNext())
        {
            var row = rows.Current;
            if (row.Fields.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            var (deal, why) = row.Fields.Length < header.Length - 1
                ? (null, $"found {row.Fields.Length} fields, expected {header.Length}")
                : RegisterLayouts.Deal(layout, header, row.Fields);
            if (deal is null)
            {
                rejected.Add($"line {row.Line}: {why}");
            }
            else if (deals.Count > 0 && deal.Id.Length > 0 && deals[^1] is var last && last.Id == deal.Id)
            {
                deals[^1] = last with { Deliveries = last.Deliveries.AddRange(deal.Deliveries) };
            }
            else
            {
                deals.Add(deal with { Line = row.Line });
            }
        }

        return new([], [.. deals], rejected.ToImmutable()) { Layout = layout };
    }
}
