using Waybill.Reading.Quantities;

namespace Waybill.Reading.Relations;

/// <summary>The same measure given in two units: "680 miles (1,100 km)", "30 tonnes, or 66,000 pounds".</summary>
internal static class UnitPairs
{
    public static IEnumerable<Relation> In(Scene scene)
    {
        var measures = Measure.In(scene.Words).ToArray();
        for (var i = 0; i + 1 < measures.Length; i++)
        {
            var (first, second) = (measures[i], measures[i + 1]);
            if (first.Unit == second.Unit || !Measured(first.Unit, second.Unit) || Close(scene, first, second) is not { } to)
            {
                continue;
            }

            yield return scene.Relation(RelationKind.UnitPair, first.Number, to, first.Value, first.Unit) with
            {
                OtherValue = second.Value,
                OtherUnit = second.Unit,
                Approximate = first.Loose || second.Loose,
            };
        }
    }

    /// <summary>The word after the pair, where what stands between and after the two says that they are the same.</summary>
    private static int? Close(Scene scene, Measure first, Measure second)
    {
        var between = scene.Words[first.To..second.From].Where(w => w != "of").ToArray();
        return between switch
        {
            ["(" or "["] when scene.Word(second.To) is ")" or "]" or "," or ";" => second.To + (scene.Word(second.To) is ")" or "]" ? 1 : 0),
            [",", "or"] or ["or"] or ["/"] or ["-"] or ["(", "or"] or [",", "i.e"] => second.To,
            _ => null,
        };
    }

    /// <summary>Whether the two units measure the same: lengths, masses, speeds, volumes, areas.</summary>
    private static bool Measured(string first, string second) => Of(first) is { } kind && kind == Of(second);

    private static string? Of(string unit) => unit switch
    {
        "km" or "mi" or "nmi" or "m" or "ft" or "yd" or "cm" or "mm" or "in" => "length",
        "kg" or "g" or "lb" or "t" or "ton" => "mass",
        "kn" or "km/h" or "mph" => "speed",
        "l" or "gal" or "bbl" => "volume",
        "ha" or "acre" or "km²" or "mi²" or "m²" or "ft²" => "area",
        _ => null,
    };
}
