namespace Waybill.Reference;

/// <summary>One row of a comma-separated file.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Fields">Its fields, without their quotation marks.</param>
public sealed record CsvRow(int Line, string[] Fields)
{
    /// <summary>The row as it stands in the file, without its line break; null where <see cref="CsvRows.Whole"/> was not asked for.</summary>
    public string? Text { get; init; }
}
