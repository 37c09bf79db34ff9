using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>A first look at two entities by their names alone, before all is compared and put into words.</summary>
internal static class NameLikeness
{
    /// <summary>So much, and no more, is added to a name's likeness by what else is known of two entities that share no number.</summary>
    private const double MostAdded = 0.06;

    /// <summary>Whether the names are too far apart for the score to be reached.</summary>
    public static bool IsBelow(double score, Matcher matcher, PreparedEntity one, PreparedEntity other)
    {
        if (one.Kind != other.Kind)
        {
            return false;
        }

        for (var i = 0; i < one.Names.Length; i++)
        {
            for (var j = 0; j < other.Names.Length; j++)
            {
                if (matcher.Score(one.Names[i], other.Names[j]) * one.Worths[i] * other.Worths[j] >= score - MostAdded)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
