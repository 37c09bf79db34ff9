namespace Waybill.Reference.Places;

/// <summary>A spelling that reached a report by way of a second language, and how.</summary>
internal sealed record SecondHandName(string Name, string Place, string How, double Confidence)
{
    public static IEnumerable<SecondHandName> Read(string file) =>
        CsvTable.Read(file).Select(r => new SecondHandName(r["name"], r["place"], r["how"], double.Parse(r["confidence"], System.Globalization.CultureInfo.InvariantCulture)));
}
