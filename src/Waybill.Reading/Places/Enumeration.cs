using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <summary>
/// Names in a row, parted by commas and a closing <c>and</c>: things of one kind, where a comma does not say that one lies in the
/// next. <c>Georgia, Oklahoma and California</c> are three states; <c>Paris, Texas</c> is none.
/// </summary>
internal sealed class Enumeration
{
    private const double Most = 0.6;

    /// <summary>What a name is by its likeliest meaning.</summary>
    private enum Level
    {
        Country,
        Division,
        Place,
    }

    private readonly List<(Spotted Name, Level Level, string? Country)> members = [];

    public IEnumerable<Spotted> Members => members.Select(m => m.Name);

    /// <summary>Tells every name that stands in a row which row it is.</summary>
    public static void Read(List<Spotted> all, Func<int, Run> runOf)
    {
        for (var first = 0; first < all.Count;)
        {
            var last = first;
            while (last + 1 < all.Count && Follows(all[last], all[last + 1], runOf(all[last].Sentence)))
            {
                last++;
            }

            if (last - first >= 2)
            {
                var row = new Enumeration();
                row.members.AddRange(all.Skip(first).Take(last - first + 1).Select(LevelOf));
                row.members.ForEach(m => m.Name.Row = row);
            }

            first = last + 1;
        }
    }

    /// <summary>Whether a comma after this member says nothing of where it lies: most of the row are countries or divisions, and so is it.</summary>
    public bool IsOfLikes(Spotted name) =>
        members.Count(m => m.Level != Level.Place) >= Most * members.Count && members.Find(m => m.Name == name).Level != Level.Place;

    /// <summary>Whether the others of the row are mostly of the kind that a meaning of this name is.</summary>
    public bool Suits(Spotted name, GazetteerHit hit)
    {
        var others = members.Where(m => m.Name != name).ToList();
        var (level, country) = (LevelOf(hit), hit.Place.Country);
        return level switch
        {
            Level.Country => others.Count(m => m.Level == level) >= Most * others.Count,
            Level.Division => others.Count(m => m.Level == level && m.Country == country) >= Most * others.Count,
            _ => false,
        };
    }

    private static bool Follows(Spotted name, Spotted next, Run run)
    {
        if (next.Sentence != name.Sentence || name.IsAdjective || next.IsAdjective || next.From <= name.To || next.From - name.To > 3)
        {
            return false;
        }

        for (var at = name.To; at < next.From; at++)
        {
            if (!run.Is(at, ",", "and", "or", "&", "the", ";"))
            {
                return false;
            }
        }

        return true;
    }

    private static (Spotted, Level, string?) LevelOf(Spotted name)
    {
        GazetteerHit? best = null;
        foreach (var hit in name.Hits)
        {
            // A state is meant in such a row rather than the town named after it.
            best = best is null || Gazetteer.Prior(hit) + (LevelOf(hit) == Level.Division ? 0.15 : 0) > Gazetteer.Prior(best) + (LevelOf(best) == Level.Division ? 0.15 : 0) ? hit : best;
        }

        return (name, best is null ? Level.Place : LevelOf(best), best?.Place.Country);
    }

    private static Level LevelOf(GazetteerHit hit) => hit.Place.IsCountry ? Level.Country : hit.Place.Kind == "A.ADM1" ? Level.Division : Level.Place;
}
