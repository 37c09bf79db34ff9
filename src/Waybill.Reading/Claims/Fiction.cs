using System.Collections.Frozen;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <summary>Films, novels and plays: what happens in them did not happen.</summary>
internal static class Fiction
{
    private static readonly FrozenSet<string> Works = Words.Set("film movie novel play opera musical thriller comic sitcom screenplay sequel ballet comedy");

    private static readonly FrozenSet<string> Company = Words.Set("poster critic critics reviewer hero heroine villain villains plot scene actor actress actors novelist playwright cinema theatre theater screening premiere pirates fictional");

    /// <summary>Whether a sentence tells of such a work: it names one, and somebody or something that goes with one.</summary>
    public static bool IsTold(Syntax syntax) => syntax.Lower.Any(Works.Contains) && syntax.Lower.Any(Company.Contains);
}
