using System.Collections.Frozen;

namespace Waybill.Reference.Matching;

/// <summary>The parts of a person's name: titles dropped, Abd al-Aziz and Saif al-Din each one part, patronymics known.</summary>
internal static class PersonParts
{
    private static readonly FrozenSet<string> Titles = WordList.Words("titles");
    private static readonly FrozenSet<string> NamesOrTitles = WordList.Words("names-or-titles");
    private static readonly FrozenSet<string> Particles = WordList.Words("particles");
    /// <summary>Stands for Abd in the letters of a name, so that what follows tells more than what all servants of God have in common.</summary>
    private const string Servant = "*";

    private static readonly string[] Patronymics = ["ovich", "evich", "ovych", "yovych", "evych", "ovna", "evna", "ivna", "yivna", "inichna", "ich"];
    private static readonly FrozenSet<string> Servants =
        FrozenSet.ToFrozenSet(["abd", "abdul", "abdel", "abdal", "abdol", "abdoul", "abdu", "abdur", "abdus", "abdun", "abdool", "Abd"]);

    private static readonly FrozenSet<string> Faiths = FrozenSet.ToFrozenSet(["din", "deen", "dine", "eddin", "eddine", "uddin", "udin", "aldin", "eldin", "addin", "dIn", "AldIn"]);
    private static readonly FrozenSet<string> Gods = FrozenSet.ToFrozenSet(["allah", "ullah", "ollah", "ulah", "AllH", "lH"]);

    public static NamePart[] Of(string name, NamePool? pool)
    {
        var tokens = SplitInitials(Tokens.Of(name, joinLetters: false), name);
        var words = Words(tokens);
        words = Without(Titles, words, 1);
        words = Without(NamesOrTitles, words, 2);

        Join(words);
        return Made(words, pool);
    }

    private static List<(string Own, string Latin)> Without(FrozenSet<string> dropped, List<(string Own, string Latin)> words, int least)
    {
        var rest = words.FindAll(w => !dropped.Contains(w.Latin) && !dropped.Contains(w.Own));
        return rest.Count(w => w.Latin.Length > 1 && !Particles.Contains(w.Latin)) >= least ? rest : words;
    }

    private static List<(string Own, string Latin)> Words(List<string> tokens)
    {
        var words = new List<(string Own, string Latin)>(tokens.Count);
        foreach (var token in tokens)
        {
            // Korean names are written in one: the first syllable is the family's.
            if (token.Length == 3 && tokens.Count == 1 && Letters.IsHangul(token[0]))
            {
                words.Add((token[..1], Letters.Latin(token[..1])));
                words.Add((token[1..], Letters.Latin(token[1..])));
                continue;
            }

            // The Arabic article is written in one with its word.
            var bare = token.Length > 4 && token.StartsWith("ال", StringComparison.Ordinal) && token != "الله" ? token[2..] : token;
            words.Add((bare, Letters.Latin(bare)));
        }

        return words;
    }

    private static void Join(List<(string Own, string Latin)> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var (own, latin) = words[at];
            if (Servants.Contains(latin) && Following(words, at) is var next and > 0)
            {
                words[at] = (own + words[next].Own, Servant + Untitled(words[next].Latin));
                words.RemoveRange(at + 1, next - at);
            }
            else if (latin.Length > 4 && latin.StartsWith("abd", StringComparison.OrdinalIgnoreCase))
            {
                words[at] = (own, Servant + Untitled(latin[3..]));
            }
            else if (at > 0 && (Faiths.Contains(latin) || Gods.Contains(latin)))
            {
                var before = at - 1;
                while (before > 0 && Particles.Contains(words[before].Latin))
                {
                    before--;
                }

                words[before] = (words[before].Own + own, words[before].Latin + (Faiths.Contains(latin) ? "udin" : "ulah"));
                words.RemoveRange(before + 1, at - before);
                at = before;
            }
        }
    }

    /// <summary>Abd-ul-Aziz, Abdel Aziz: what follows the servant's word, over articles.</summary>
    private static int Following(List<(string Own, string Latin)> words, int at)
    {
        var next = at + 1;
        while (next < words.Count && words[next].Latin is "al" or "el" or "ul" or "ur" or "us" or "as" or "ar" or "an" or "il" or "az" or "Al")
        {
            next++;
        }

        return next < words.Count ? next : -1;
    }

    /// <summary>Without the article that assimilates: (abd)urrahman, (abd)elaziz.</summary>
    private static string Untitled(string rest)
    {
        var start = 0;
        while (start < 2 && start < rest.Length - 2 && rest[start] is 'a' or 'e' or 'i' or 'o' or 'u' or 'A')
        {
            start++;
        }

        var article = start > 0 && rest.Length - start > 2 && (rest[start] == 'l' || rest[start] == rest[start + 1]);
        return article ? rest[(start + 1)..] : start > 0 && Sounds.IsVowel(rest[0]) && rest.Length - start > 3 ? rest[start..] : rest;
    }

    /// <summary>JC Juncker: two capitals before a name in small letters are initials.</summary>
    private static List<string> SplitInitials(List<string> tokens, string name) =>
        tokens.Count > 1 && tokens[0] is { Length: 2 } first && name.Length > 3 && char.IsUpper(name[0]) && char.IsUpper(name[1]) && name[2] == ' '
        && name.Any(char.IsLower) && !Titles.Contains(first) && !Particles.Contains(first) && !Sounds.IsVowel(first[1]) && first != "ng"
            ? [first[..1], first[1..], .. tokens[1..]]
            : tokens;

    private static NamePart[] Made(List<(string Own, string Latin)> words, NamePool? pool)
    {
        var parts = new List<NamePart>(words.Count);
        foreach (var (at, (own, latin)) in words.Index())
        {
            // A name said twice on end is said once.
            if (at == 0 || latin != words[at - 1].Latin || latin.Length == 1)
            {
                parts.Add(Part(own, latin, first: at == 0, alone: words.Count == 1, pool));
            }
        }

        return [.. parts];
    }

    private static NamePart Part(string own, string latin, bool first, bool alone, NamePool? pool)
    {
        if (latin.Length == 1 && !Letters.IsSyllabic(own))
        {
            return NamePart.Of(pool, own, latin, PartRole.Initial, 0.3);
        }

        if (!alone && !(first && latin is "ben" or "van" or "do" or "an") && (Particles.Contains(latin) || latin is "bn" or "Abn" or "bnt" or "Al" or "AbU" or "AbI" or "AbA" or "abu" or "abou" or "abi" or "abo"))
        {
            return NamePart.Of(pool, own, latin, PartRole.Particle, 0.12);
        }

        return !alone && latin.Length > 6 && Array.Exists(Patronymics, p => latin.EndsWith(p, StringComparison.Ordinal))
            ? NamePart.Of(pool, own, latin, PartRole.Patronymic, 0.6)
            : NamePart.Of(pool, own, latin, PartRole.Word, Commonness.OfPerson(latin, Letters.IsAbjad(own)));
    }
}
