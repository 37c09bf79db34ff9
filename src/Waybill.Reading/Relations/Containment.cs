namespace Waybill.Reading.Relations;

/// <summary>Stated containment: "Makhachkala in Dagestan, Russia", "Selaata, a port in Batroun district", "Russia's Alabuga zone".</summary>
internal static class Containment
{
    private static readonly HashSet<string> Between = new(
        ("the western eastern northern southern central north-western north-eastern south-western south-eastern northwestern northeastern southwestern southeastern north south east west far "
            + "upper lower inner outer rebel-held government-held war-torn neighbouring neighboring nearby coastal occupied present-day what is now of province district region governorate northeast northwest southeast southwest centre center heart").Split(' '),
        StringComparer.Ordinal);

    public static IEnumerable<Relation> In(Scene scene)
    {
        for (var at = 0; at < scene.Elements.Length; at++)
        {
            if (scene.PlaceAt(at) is not { } inner)
            {
                continue;
            }

            if (Outer(scene, at, inner) is var (outer, to))
            {
                yield return scene.Relation(RelationKind.Containment, at, to) with { Place = inner, Reference = outer };
            }

            if (scene.Word(at + 1) == "'s" && scene.PlaceAt(at + 2) is { } owned && IsWide(scene, inner) && !IsCountry(scene, owned))
            {
                yield return scene.Relation(RelationKind.Containment, at, at + 3) with { Place = owned, Reference = inner };
            }
        }
    }

    private static (int Outer, int To)? Outer(Scene scene, int at, int inner)
    {
        if (IsCountry(scene, inner) || scene.Places[inner].Role == PlaceRole.Actor)
        {
            return null;
        }

        var found = scene.Word(at + 1) == "in" ? After(scene, at + 2)
            : scene.Word(at + 1) == "," && scene.Word(at + 2) == "in" ? After(scene, at + 3)
            : scene.Word(at + 1) == "," && scene.PlaceAt(at + 2) is { } next && IsWide(scene, next) && !IsList(scene, at, next) ? (next, at + 3)
            : scene.Word(at + 1) == "(" && scene.PlaceAt(at + 2) is { } held && IsWide(scene, held) && scene.Word(at + 3) == ")" ? (held, at + 4)
            : scene.Word(at + 1) == "," && scene.Word(at + 2) is "a" or "an" or "the" ? Apposition(scene, at + 3)
            : null;

        // An island in a sea is true, but a sea has no outline here to test it by.
        return found is var (outer, _) && outer != inner && scene.Places[outer].Place is not { IsWater: true } ? found : null;
    }

    /// <summary>"… , a port in Batroun district": the first place after "in" before the phrase ends.</summary>
    private static (int, int)? Apposition(Scene scene, int at)
    {
        for (var i = at; i < Math.Min(scene.Words.Length, at + 8); i++)
        {
            if ((scene.Word(i) == "in" || (scene.Word(i) == "of" && scene.Word(i - 1) is "capital" or "city" or "town" or "port")) && After(scene, i + 1) is { } found)
            {
                return found;
            }

            if (scene.Word(i) is "," or "that" or "which" or "where" or ";" or "is" or "was" || scene.PlaceAt(i) is not null)
            {
                return null;
            }
        }

        return null;
    }

    private static (int, int)? After(Scene scene, int at)
    {
        while (Between.Contains(scene.Word(at)))
        {
            at++;
        }

        // "in Russia's Tatarstan region": the nearer whole is the region.
        return scene.Word(at + 1) == "'s" ? scene.PlaceAt(at) is not null && scene.PlaceAt(at + 2) is { } owned ? (owned, at + 3) : null
            : scene.PlaceAt(at) is { } outer ? (outer, at + 1) : null;
    }

    /// <summary>Whether the comma parts members of a list and not a place from what it lies in.</summary>
    private static bool IsList(Scene scene, int at, int next)
    {
        if (scene.PlaceAt(at - 2) is { } before && scene.Word(at - 1) is "," && IsCountry(scene, before))
        {
            return true;
        }

        var joined = scene.Word(at + 3) is "and" or "or" || (scene.Word(at + 3) == "," && scene.PlaceAt(at + 4) is { } further && IsCountry(scene, further));
        var goesOn = scene.PlaceAt(at + 4) is not null || scene.PlaceAt(at + 5) is not null;
        return (joined && goesOn) || scene.Places[next].Role == PlaceRole.Actor;
    }

    private static bool IsCountry(Scene scene, int place) => scene.Places[place].Place is { IsCountry: true };

    private static bool IsWide(Scene scene, int place) => scene.Places[place].Place is { IsCountry: true } or { IsRegion: true };
}
