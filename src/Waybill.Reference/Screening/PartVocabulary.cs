using System.Numerics;
using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>
/// The parts that the names of one kind are made of, each once, and which of them may be spellings of a part that is asked for. Parts of the same
/// consonants, a family, lie side by side in the order of their sounds, so that those that begin alike are compared with a word together.
/// </summary>
internal sealed class PartVocabulary
{
    private readonly NamePart[] parts;
    private readonly SoundColumn sounds;
    private readonly int[] familyEnds;
    private readonly uint[] masks;
    private readonly KeyPostings keys;

    /// <summary>Takes over parts in the order of <see cref="Order"/>.</summary>
    public PartVocabulary(NamePart[] parts)
    {
        (this.parts, sounds) = (parts, new SoundColumn(parts));
        var (ends, pairs, own) = (new List<int>(), new List<ulong>(), new List<ulong>());
        for (var from = 0; from < parts.Length; from = ends[^1])
        {
            var to = from + 1;
            while (to < parts.Length && ByFamily(parts[from], parts[to]) == 0)
            {
                to++;
            }

            AddKeys(parts.AsSpan(from..to), own);
            pairs.AddRange(own.Select(k => KeyPostings.Pair(k, ends.Count)));
            own.Clear();
            ends.Add(to);
        }

        (familyEnds, keys) = ([.. ends], KeyPostings.Of(pairs));
        masks = Array.ConvertAll(parts, p => p.Mask);
    }

    public int Count => parts.Length;

    public long Bytes => keys.Bytes + sounds.Bytes + (4L * familyEnds.Length) + (4L * masks.Length);

    public NamePart this[int part] => parts[part];

    /// <summary>The order of parts: those of one family together, and in it by sound.</summary>
    public static int Order(NamePart one, NamePart other)
    {
        var order = ByFamily(one, other);
        return order != 0 ? order : string.CompareOrdinal(one.Sound, other.Sound);
    }

    private static int ByFamily(NamePart one, NamePart other)
    {
        var order = one.IsTelling.CompareTo(other.IsTelling);
        order = order != 0 ? order : one.IsAbjad.CompareTo(other.IsAbjad);
        order = order != 0 ? order : string.CompareOrdinal(one.Skeleton, other.Skeleton);
        return order != 0 || !one.IsAbjad ? order : string.CompareOrdinal(string.Join(' ', one.Skeletons), string.Join(' ', other.Skeletons));
    }

    /// <summary>The parts that may be another spelling of a word, those with the fewest wrong letters first.</summary>
    public Spelling[] Near(NamePart asked, Tolerance tolerance)
    {
        var near = new List<Spelling>();
        var walk = new SoundWalk(asked, tolerance);
        foreach (var family in FamiliesOf(asked))
        {
            Add(asked, walk, tolerance, family, near);
        }

        near.Sort();
        return [.. near];
    }

    /// <summary>Whether a part may be like a word at all, by the consonants that only one of them has.</summary>
    public bool MayBeLike(NamePart asked, int part) =>
        BitOperations.PopCount(masks[part] ^ asked.Mask) <= PartLikeness.MostForeign || (asked.Groups.Length > 0 && parts[part].Groups.Length > 0);

    /// <summary>About how much work it is to look for a word: how many parts may be spellings of it, and how many names have one of them.</summary>
    public long CostOf(NamePart asked, NameTable table)
    {
        var cost = 0L;
        foreach (var family in FamiliesOf(asked))
        {
            cost += (2 * (familyEnds[family] - From(family))) + table.With(From(family)..familyEnds[family]).Length;
        }

        return cost;
    }

    /// <summary>The parts that sound nearly like parts of another name written in one, with the same consonants.</summary>
    public List<int> Sounding(string joined, bool abjad)
    {
        var found = new List<int>();
        foreach (var pair in joined.Length < PartLikeness.ShortestJoined ? [] : keys.Of(PartKeys.Whole(Sounds.Skeleton(joined))))
        {
            var family = KeyPostings.EntryOf(pair);
            for (var at = From(family); at < familyEnds[family]; at++)
            {
                if (PartLikeness.BySounds(parts[at].Sound, joined, parts[at].IsAbjad != abjad, parts[at].Consonants) >= PartLikeness.Slip)
                {
                    found.Add(at);
                }
            }
        }

        return found;
    }

    private int From(int family) => family == 0 ? 0 : familyEnds[family - 1];

    private void Add(NamePart asked, SoundWalk walk, Tolerance tolerance, int family, List<Spelling> near)
    {
        var isAnchor = asked.HasAnchor(parts[From(family)]);
        walk.Begin(asked, parts[From(family)]);
        for (var at = From(family); at < familyEnds[family]; at++)
        {
            var price = walk.Price(sounds, at);
            var most = Math.Max(asked.Sound.Length, sounds[at].Length) * SoundPrices.Whole;
            var isSlip = price >= 0 && price <= (most * (1 - PartLikeness.Slip)) + 0.001;
            if (price == SoundWalk.Unknown || (price >= 0 && (asked.IsStrict || sounds.IsStrict(at))))
            {
                AddByAll(asked, at, tolerance, near);
            }
            else if (asked.Groups.Length > 0 && sounds.IsGrouped(at))
            {
                // Two given names that are known are one by their group, or by a slip of the pen.
                if (isSlip || GivenNames.AreOne(asked.Groups, parts[at].Groups))
                {
                    near.Add(new(at, 0, IsAnchor: true));
                }
            }
            else if (price >= 0)
            {
                near.Add(new(at, price, isAnchor && isSlip));
            }
        }
    }

    private void AddByAll(NamePart asked, int at, Tolerance tolerance, List<Spelling> near)
    {
        var alike = PartLikeness.Of(asked, parts[at]);
        var wrong = PartLikeness.Wrong(asked, parts[at], alike);
        if (tolerance.Takes(alike, wrong))
        {
            near.Add(new(at, (int)(100 * wrong), alike >= PartLikeness.Slip && asked.HasAnchor(parts[at])));
        }
    }

    private HashSet<int> FamiliesOf(NamePart asked)
    {
        var (own, families) = (new List<ulong>(), new HashSet<int>());
        PartKeys.Of(asked, own);
        foreach (var key in own)
        {
            foreach (var pair in keys.Of(key))
            {
                var family = KeyPostings.EntryOf(pair);
                if (BitOperations.PopCount(masks[From(family)] ^ asked.Mask) <= PartLikeness.MostForeign || asked.Groups.Length > 0)
                {
                    families.Add(family);
                }
            }
        }

        return families;
    }

    private static void AddKeys(ReadOnlySpan<NamePart> family, List<ulong> own)
    {
        if (family[0].IsTelling)
        {
            PartKeys.Of(family[0], own);
            foreach (var part in family[1..])
            {
                PartKeys.OfGroups(part, own);
            }
        }
    }
}
