using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>A word of the name asked for that so many names have that it is looked for only in those that other words have found.</summary>
/// <param name="Word">The word.</param>
/// <param name="At">Which of the name's words it is.</param>
/// <param name="Tolerance">How far another spelling of it may differ.</param>
internal sealed record LateWord(NamePart Word, int At, Tolerance Tolerance)
{
    /// <summary>Stands for the word among those of the name.</summary>
    public uint Bit => 1u << At;

    /// <summary>The likest spelling of the word in a name; null where it has none.</summary>
    public Spelling? In(NameTable table, int name)
    {
        var (aligned, best) = (Alignment.Here, (Spelling?)null);
        foreach (var place in table.PartsOf(name))
        {
            if (!table.Vocabulary.MayBeLike(Word, place))
            {
                continue;
            }

            var part = table.Vocabulary[place];
            var alike = part.IsTelling ? aligned.Of(Word, part) : 0;
            var wrong = (int)(100 * PartLikeness.Wrong(Word, part, alike));
            if (Tolerance.Takes(alike, wrong / 100.0) && !(best?.Wrong <= wrong))
            {
                best = new(place, wrong, alike >= PartLikeness.Slip && Word.HasAnchor(part));
            }
        }

        return best;
    }
}
