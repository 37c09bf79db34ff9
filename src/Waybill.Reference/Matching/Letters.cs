using System.Globalization;
using System.Text;

namespace Waybill.Reference.Matching;

/// <summary>
/// Writes any script's letters with small Latin ones, as far as there is a table: Latin without its marks, Cyrillic, Greek, Arabic and Persian,
/// Hebrew, Armenian, Georgian, Hangul. Scripts without vowels are written a letter a sound (<see cref="Sounds"/>), with capitals for what they leave
/// open: <c>A</c> a carrier of a vowel or none (alef, ayin), <c>U</c> for u, o, w or v (waw), <c>I</c> for i, e or y (ya), <c>H</c> h or a closing
/// vowel, and for sounds that romanisations write in several ways: <c>T</c> tha, <c>D</c> dhal, <c>J</c> jim, <c>X</c> ha, <c>K</c> kha, <c>G</c> ghayn, <c>Q</c> qaf.
/// </summary>
internal static class Letters
{
    private static readonly Dictionary<char, string> Table = Read(
        "ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ħ h ŋ ng ə a "
        + "а a б b в v г g д d е e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ . ы y ь . э e ю iu я ia і i ї i є ie ґ g "
        + "ў u ј j љ lj њ nj ћ c ђ dj џ dj ѓ g ќ k ѕ dz ә a ө o ү u ұ u қ k ғ g ң n һ h җ j ҳ h ҷ j ӣ i ӯ u "
        + "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ i φ f χ kh ψ ps ω o "
        + "ا A أ A إ A ء . ؤ U ئ I ى I ب b پ p ت t ث T ج J چ C ح X خ K د d ذ D ر r ز z ژ Z س s ش S ص s ض D ط t ظ D ع A غ G ف f ق Q ک k گ g ڭ g "
        + "ل l م m ن n و U ه H ۃ H ی I ې I ۍ I ے I ں n ټ t ٹ t ڈ d ډ d ړ r ڑ r ږ g ځ z څ c ښ x ڼ n ګ g ۇ U ڤ v ۋ v "
        + "א A ב b ג g ד d ה H ו U ז z ח X ט t י I כ k ך k ל l מ m ם m נ n ן n ס s ע A פ f ף f צ c ץ c ק k ר r ש S ת t "
        + "ա a բ b գ g դ d ե e զ z է e ը e թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev "
        + "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h");

    private static readonly string[] Leads = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"];

    private static readonly string[] Middles =
        ["a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i"];

    private static readonly string[] Tails =
        ["", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "l", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"];

    /// <summary>The name in small letters without marks, in its own script; Arabic letters as one orthography.</summary>
    public static string Fold(string name)
    {
        if (System.Text.Ascii.IsValid(name))
        {
            return name.ToLowerInvariant();
        }

        // Й and Ё keep their marks, which tell letters apart; Hangul stays in syllables.
        var folded = new StringBuilder(name.Length);
        foreach (var c in Whole(name).Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (IsHangul(c) || char.IsSurrogate(c) || c is 'й' or 'ї' || Table.ContainsKey(c))
            {
                folded.Append(One(c));
                continue;
            }

            foreach (var d in c.ToString().Normalize(NormalizationForm.FormKD))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(d) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark) && d != 'ـ')
                {
                    folded.Append(One(d));
                }
            }
        }

        return folded.ToString();
    }

    /// <summary>Without halves of characters, which no text should have.</summary>
    private static string Whole(string name) => name.Any(char.IsSurrogate) ? string.Concat(name.EnumerateRunes()) : name;

    /// <summary>The folded word in Latin letters; letters of other scripts stay.</summary>
    public static string Latin(string folded)
    {
        if (System.Text.Ascii.IsValid(folded))
        {
            return folded;
        }

        var latin = new StringBuilder(folded.Length + 4);
        foreach (var c in folded)
        {
            if (IsHangul(c))
            {
                var syllable = c - '\uAC00';
                latin.Append(Leads[syllable / 588]).Append(Middles[syllable % 588 / 28]).Append(Tails[syllable % 28]);
            }
            else
            {
                latin.Append(Table.TryGetValue(c, out var letters) ? letters : c.ToString());
            }
        }

        return latin.ToString();
    }

    /// <summary>Whether the script leaves vowels out: Arabic, Hebrew.</summary>
    public static bool IsAbjad(string folded) => folded.Length > 0 && folded[0] is >= '\u0590' and <= '\u06FF';

    /// <summary>Whether a sign stands for a syllable or a word, so that one sign more or less is another name.</summary>
    public static bool IsSyllabic(string folded) => folded.Length > 0 && (IsHangul(folded[0]) || folded[0] is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF');

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    /// <summary>Letters that keyboards write apart but readers take for one.</summary>
    private static char One(char c) => c switch
    {
        'ك' => 'ک',
        'ي' or 'ى' => 'ی',
        'آ' or 'ٱ' => 'ا',
        'ة' or 'ہ' or 'ھ' or 'ۀ' or 'ۂ' => 'ه',
        'ё' => 'е',
        _ => c,
    };

    private static Dictionary<char, string> Read(string pairs) =>
        pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToDictionary(p => p[0][0], p => p[1] == "." ? "" : p[1]);
}
