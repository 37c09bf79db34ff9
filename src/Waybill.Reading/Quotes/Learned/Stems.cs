namespace Waybill.Reading.Quotes.Learned;

/// <summary>
/// Cuts an English word down to what its forms share: <c>believes</c>, <c>believed</c> and <c>believing</c> become <c>believ</c>.
/// Rough on purpose: a tagger only wants the forms of one word together.
/// </summary>
internal static class Stems
{
    public static string Of(string lower)
    {
        if (lower.Length < 5)
        {
            return lower is [_, _, not 's', 's'] ? lower[..3] : lower;
        }

        var stem = WithoutEnding(lower);
        if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e' or 'o'))
        {
            stem = stem[..^1];
        }

        return stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string WithoutEnding(string lower) => lower switch
    {
        [.. var rest, '\'', 's'] => rest,
        [_, _, _, .., 'i', 'n', 'g'] => lower[..^3],
        [.. var rest, 'i', 'e', 's' or 'd'] => rest + "y",
        [.. var rest, 'e', 'd'] => rest,
        [.. var rest, not ('s' or 'u' or 'i'), 's'] => lower[..^1],
        _ => lower,
    };
}
