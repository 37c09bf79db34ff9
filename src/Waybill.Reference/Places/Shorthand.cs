namespace Waybill.Reference.Places;

/// <summary>Words that stand for one place only as they are written: <c>Pa.</c> for Pennsylvania, <c>Texans</c> for Texas.</summary>
internal sealed class Shorthand
{
    private readonly Dictionary<string, string> places;

    private Shorthand(Dictionary<string, string> places) => this.places = places;

    /// <summary>Reads a table of ours: the words in its first column, the place's id or ISO 3166-2 code in <c>place</c>.</summary>
    public static Shorthand Read(string file, string column) => new(CsvTable.Read(file).ToDictionary(r => r[column], r => r["place"], StringComparer.Ordinal));

    /// <summary>The id or code that words written so stand for; a last full stop may be left to the sentence.</summary>
    public string? Of(string words) => places.GetValueOrDefault(words);
}
