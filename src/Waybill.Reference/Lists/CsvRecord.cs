namespace Waybill.Reference.Lists;

/// <summary>One row of a comma-separated file, and the line on which it begins.</summary>
internal readonly record struct CsvRecord(int Line, string[] Fields);
