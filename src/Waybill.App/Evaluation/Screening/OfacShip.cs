using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Waybill.Reference;
using Waybill.Reference.Matching;

namespace Waybill.App.Evaluation.Screening;

/// <summary>A hull on OFAC's list in its old comma-separated form: its name, its number, the names it had.</summary>
internal sealed partial record OfacShip(string Name, string Hull, ImmutableArray<string> FormerNames)
{
    /// <summary>The ships of a file that have a number whose check digit is right.</summary>
    public static ImmutableArray<OfacShip> In(string file)
    {
        using var stream = File.OpenRead(file);
        return
        [
            .. new CsvRows(stream, file).Read().Select(r => r.Fields)
                .Where(r => r.Length >= 12 && r[2].Trim() == "vessel")
                .Select(r => (Name: r[1].Trim(), Hull: HullNumber.Read(HullWords().Match(r[11]).Groups[1].Value), Remarks: r[11]))
                .Where(r => r.Hull is not null && r.Name.Length > 1)
                .Select(r => new OfacShip(r.Name, r.Hull!, [.. FormerWords().Matches(r.Remarks).Select(m => m.Groups[1].Value)]))
                .DistinctBy(s => s.Hull),
        ];
    }

    [GeneratedRegex(@"IMO (\d{7})")]
    private static partial Regex HullWords();

    [GeneratedRegex(@"f\.k\.a\. '([^']+)'")]
    private static partial Regex FormerWords();
}
