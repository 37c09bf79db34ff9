using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

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
    /// <exception cref="FormatException">There is no header of either table.</exception>
    public static TradeRegister Read(string path)
    {
        using var reader = new StreamReader(path, EncodingOf(path));
        return Read(reader, path);
    }

    /// <summary>Reads either table from text.</summary>
    public static TradeRegister Read(TextReader reader, string name)
    {
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            BadDataFound = null,
            MissingFieldFound = null,
            IgnoreBlankLines = false,
            MaxFieldSize = 1 << 20,
        });
        var preamble = ImmutableArray.CreateBuilder<string>();
        while (csv.Read() && preamble.Count < MostPreamble)
        {
            var header = csv.Parser.Record!;
            if (RegisterLayouts.Of(header) is { } layout)
            {
                return Rows(csv, layout, header) with { Preamble = preamble.ToImmutable() };
            }

            preamble.Add(csv.Parser.RawRecord.TrimEnd('\r', '\n'));
        }

        throw new FormatException($"{name} is no trade register: expected a header with 'SIPRI AT Database ID' or with 'Recipient, Supplier, Year of order' among the first {MostPreamble} lines.");
    }

    /// <summary>Writes the register in one of the tables; what a table has no column for is left out.</summary>
    public void Write(TextWriter writer, RegisterLayout layout)
    {
        foreach (var line in Preamble)
        {
            writer.WriteLine(line);
        }

        using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
        foreach (var row in Deals.SelectMany(d => RegisterLayouts.Rows(d, layout)).Prepend(RegisterLayouts.Header(layout)))
        {
            foreach (var field in row)
            {
                csv.WriteField(field);
            }

            csv.NextRecord();
        }
    }

    private static TradeRegister Rows(CsvReader csv, RegisterLayout layout, string[] header)
    {
        var (deals, rejected) = (new List<Deal>(), ImmutableArray.CreateBuilder<string>());
        while (csv.Read())
        {
            var row = csv.Parser.Record!;
            if (row.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            var (deal, why) = row.Length < header.Length - 1
                ? (null, $"found {row.Length} fields, expected {header.Length}")
                : RegisterLayouts.Deal(layout, header, row);
            if (deal is null)
            {
                rejected.Add($"line {csv.Parser.RawRow}: {why}");
            }
            else if (deals.Count > 0 && deal.Id.Length > 0 && deals[^1] is var last && last.Id == deal.Id)
            {
                deals[^1] = last with { Deliveries = last.Deliveries.AddRange(deal.Deliveries) };
            }
            else
            {
                deals.Add(deal);
            }
        }

        return new([], [.. deals], rejected.ToImmutable()) { Layout = layout };
    }

    /// <summary>UTF-8 where every byte of the file says so, else Latin-1.</summary>
    private static Encoding EncodingOf(string path)
    {
        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            var buffer = new char[1 << 14];
            while (reader.Read(buffer) > 0)
            {
            }

            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1;
        }
    }
}
