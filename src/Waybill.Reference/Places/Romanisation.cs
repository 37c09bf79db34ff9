using System.Text;

namespace Waybill.Reference.Places;

/// <summary>Writes Cyrillic, Arabic, Persian and Greek letters with Latin ones, roughly as newsrooms do (BGN/PCGN without its marks).</summary>
internal static class Romanisation
{
    private static readonly Dictionary<char, string> Letters = Table(
        "а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz "
        + "ا a ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z غ gh ف f ق q ک k گ g ل l م m ن n و u ه h ی i ئ y ء . ع . "
        + "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");

    /// <summary>The folded name in Latin letters; the same where it already is.</summary>
    public static string Of(string folded)
    {
        if (Ascii.IsValid(folded))
        {
            return folded;
        }

        var latin = new StringBuilder();
        foreach (var c in folded)
        {
            latin.Append(Letters.TryGetValue(c, out var letters) ? letters : c is 'ь' or 'ъ' ? "" : c.ToString());
        }

        return latin.ToString();
    }

    private static Dictionary<char, string> Table(string pairs)
    {
        var words = pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Chunk(2).ToDictionary(p => p[0][0], p => p[1] == "." ? "" : p[1]);
    }
}
