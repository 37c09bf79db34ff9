using Waybill.Reading.Quantities;

namespace Waybill.Reading.Relations;

/// <summary>Stated nearness: "near Moscow", "off Gaza", "not far from Cyprus", "near the capital, Moscow".</summary>
internal static class Nearness
{
    private static readonly string[][] Phrases =
    [
        ["not", "far", "from"], ["close", "to"], ["close", "by"], ["near", "to"], ["near"], ["off", "the", "coast", "of"], ["just", "off"], ["off"], ["outside"], ["next", "to"],
        ["in", "the", "vicinity", "of"], ["on", "the", "outskirts", "of"], ["adjacent", "to"], ["a", "short", "distance", "from"], ["a", "stone", "'s", "throw", "from"],
    ];

    /// <summary>Verbs that take "off" to themselves: tipped off Berlin.</summary>
    private static readonly HashSet<string> Particles = new(
        "tip tips tipped tipping cut cuts took taken take takes turned switched broke broken breaks called calls set sets put puts held holds paid pays sealed seals fought laid lays shut shuts wrote sold fended warded spun showed show kick kicked".Split(' '),
        StringComparer.Ordinal);

    public static IEnumerable<Relation> In(Scene scene)
    {
        for (var at = 0; at < scene.Words.Length; at++)
        {
            if (Phrase(scene, at) is not { } words || !IsPlaceWord(scene, at) || scene.Reference(at + words) is not var (reference, to)
                || (scene.Word(at) == "outside" && scene.Places[reference].Place is { IsCountry: true }))
            {
                continue;
            }

            var located = scene.Located(at);
            yield return scene.Relation(RelationKind.Nearness, at, to) with { Place = located == reference ? null : located, Reference = reference };
            at = to - 1;
        }
    }

    private static int? Phrase(Scene scene, int at) =>
        Phrases.Where(p => p.Index().All(w => scene.Word(at + w.Index) == w.Item)).Select(p => (int?)p.Length).FirstOrDefault();

    private static bool IsPlaceWord(Scene scene, int at) =>
        !(scene.Word(at) == "off" && Particles.Contains(scene.Word(at - 1)))
        && Units.Read([scene.Word(at - 1)]) is null && scene.Word(at - 1) != ")";
}
