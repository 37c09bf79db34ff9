using System.Text;
using Waybill.FollowTheMoney;
using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>The numbers by which an entity is found whatever it is called: hull, radio, papers, registers.</summary>
internal static class Identifiers
{
    private const int Shortest = 5;

    /// <summary>The properties of FollowTheMoney that hold such numbers; those that many share (postal, tonnage) are not among them.</summary>
    private static readonly string[] Known =
    [
        "imoNumber", "mmsi", "passportNumber", "idNumber", "registrationNumber", "taxNumber", "innCode", "ogrnCode", "leiCode", "dunsCode", "swiftBic", "vatCode",
        "socialSecurityNumber", "serialNumber", "icaoCode", "okpoCode", "uniqueEntityId", "wikidataId", "crsNumber", "isinCode", "cageCode", "permId", "callSign", "icijId",
    ];

    /// <summary>A key for each number, by its letters and digits alone: a number counts whichever paper it is said to be of.</summary>
    public static IEnumerable<ulong> Of(Entity entity)
    {
        foreach (var property in Known)
        {
            foreach (var value in entity[property])
            {
                if (Bare(value) is { Length: >= Shortest } bare)
                {
                    yield return Hashing.Of(bare, "number");
                }
            }
        }
    }

    private static string Bare(string value)
    {
        var bare = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (char.IsLetterOrDigit(c))
            {
                bare.Append(char.ToUpperInvariant(c));
            }
        }

        var text = bare.ToString();
        return text.StartsWith("IMO", StringComparison.Ordinal) && text.Length == 10 ? text[3..] : text;
    }
}
