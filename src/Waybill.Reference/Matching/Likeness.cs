namespace Waybill.Reference.Matching;

/// <summary>What of two names agrees and what does not, as numbers that weights make a score of.</summary>
internal static class Likeness
{
    /// <summary>How many numbers there are.</summary>
    public const int Count = 16;

    public const int Covered = 1;
    public const int WorstPart = 2;
    public const int Conflict = 3;
    public const int OnlyInLonger = 4;
    public const int OnePartNamed = 5;
    public const int LettersWrong = 7;
    public const int OnePartAgrees = 14;
    public const int OtherIssue = 15;

    /// <summary>A word that is less like its partner counts as left over in part.</summary>
    public const double Found = 0.65;

    /// <summary>A word that answers to none counts at least so much.</summary>
    public const double LeastLeft = 0.55;

    /// <summary>More wrong letters than these count no more.</summary>
    public const double MostLettersWrong = 4;

    /// <summary>What each is called where weights are listed.</summary>
    public static readonly string[] Names =
    [
        "bias", "shorter-covered", "worst-part", "conflict", "only-in-longer", "one-part-named", "initials", "letters-wrong", "turned-round", "other-script",
        "numbers-differ", "number-missing", "forms-differ", "acronym", "one-part-agrees", "other-issue",
    ];

    /// <summary>Fills in the numbers.</summary>
    /// <param name="one">The first name.</param>
    /// <param name="other">The second.</param>
    /// <param name="numbers">Where they go.</param>
    /// <param name="all">Whether also for names that are two at first sight, from which weights are learnt, though they need none.</param>
    /// <returns>False where nothing of the names agrees, so that there is nothing to weigh.</returns>
    public static bool Of(PreparedName one, PreparedName other, Span<double> numbers, bool all = false)
    {
        numbers.Clear();
        numbers[0] = 1;
        var aligned = Alignment.Here;
        var agree = aligned.Align(one, other, all);
        var acronym = one.Kind != NameKind.Person && (Acronym.Is(one, other) || Acronym.Is(other, one));
        if (!agree && !acronym)
        {
            return false;
        }

        if (!Parts(aligned, one, other, numbers) && !acronym)
        {
            return false;
        }

        Figures(one, other, numbers);
        numbers[12] = one.Form is { } form && other.Form is { } second && form != second && form != "co" && second != "co" ? 1 : 0;
        if (acronym)
        {
            numbers[13] = 1;
            (numbers[Covered], numbers[WorstPart], numbers[Conflict], numbers[OnlyInLonger], numbers[OnePartNamed], numbers[7], numbers[OnePartAgrees]) = (0.9, 0.9, 0, 0, 0, 0, 0);
        }

        return true;
    }

    private static bool Parts(Alignment aligned, PreparedName one, PreparedName other, Span<double> numbers)
    {
        var (some, others) = (Side(one.Parts, aligned.FoundAll), Side(other.Parts, aligned.AnsweredAll));
        var shorter = one.Weight <= other.Weight ? some : others;
        var longer = one.Weight <= other.Weight ? others : some;
        numbers[Covered] = shorter.Covered / Math.Max(shorter.Weight, 0.01);
        numbers[WorstPart] = Math.Min(1, Math.Min(shorter.Worst, Math.Max(longer.Worst, longer.WorstPaired)));
        numbers[Conflict] = Math.Min(some.Left, others.Left) + (Math.Min(some.LoneInitials, others.LoneInitials));
        numbers[OnlyInLonger] = one.Kind == NameKind.Person ? Math.Max(0, longer.Left - shorter.Left) / Math.Max(longer.Weight, 0.01) : Math.Min(2, Math.Max(0, longer.Left - shorter.Left));
        numbers[OnePartNamed] = Math.Min(some.Named, others.Named) <= 1 && Math.Max(some.Named, others.Named) > 1 ? 1 : 0;
        if (some.Strong != others.Strong && Math.Min(some.Strong, others.Strong) == 1 && Math.Max(some.Left, others.Left) > 0)
        {
            numbers[OnePartNamed] = 1; // Two parts that make one of the other's are one.
        }

        numbers[OnePartAgrees] = Math.Min(some.Strong, others.Strong) <= 1 && Math.Min(some.Named, others.Named) > 1 ? 1 : 0;
        for (var at = 0; at < one.Parts.Length; at++)
        {
            var partner = aligned.Partner(at);
            if (partner < 0)
            {
                continue;
            }

            var (part, answer) = (one.Parts[at], other.Parts[partner]);
            numbers[6] += (part.Role == PartRole.Initial) != (answer.Role == PartRole.Initial) ? 1 : 0;
            numbers[LettersWrong] += PartLikeness.Wrong(part, answer, aligned.Found(at));
        }

        numbers[LettersWrong] = Math.Min(MostLettersWrong, numbers[LettersWrong]);
        numbers[8] = one.Kind == NameKind.Person && one.Parts.Length == 2 && other.Parts.Length == 2 && aligned.Partner(0) == 1 && aligned.Partner(1) == 0
            && !one.HasComma && !other.HasComma ? 1 : 0;
        numbers[9] = one.Parts.Length > 0 && other.Parts.Length > 0 && one.Parts[0].IsAbjad != other.Parts[0].IsAbjad ? 1 : 0;

        // Initials alone say nothing, and with one word little: V. Putin may be Vladimir Putin, not V. Putin Sergei.
        var strong = Math.Min(some.Strong, others.Strong);
        return Math.Min(some.Telling, others.Telling) > 0 && (Math.Min(some.Named, others.Named) < 2 || aligned.HasAnchor()) && (numbers[6] == 0 || strong > 1 || (strong == 1 && Math.Max(some.Telling, others.Telling) - strong <= numbers[6]));
    }

    private static (double Weight, double Covered, double Worst, double WorstPaired, double Left, int Strong, int Telling, int Named, int LoneInitials) Side(NamePart[] parts, ReadOnlySpan<double> alike)
    {
        var (weight, covered, worst, worstPaired, left, strong, telling, named, loneInitials) = (0.0, 0.0, 1.0, 1.0, 0.0, 0, 0, 0, 0);
        for (var at = 0; at < parts.Length; at++)
        {
            var (part, found) = (parts[at], alike[at]);
            weight += part.Weight;
            covered += part.Weight * found;
            left += found < Found ? (part.Role == PartRole.Word ? Math.Max(part.Weight, LeastLeft) : part.Weight) * (1 - found) : 0;
            named += part.Role == PartRole.Initial && found > 0 ? 1 : 0;
            loneInitials += part.Role == PartRole.Initial && found == 0 ? 1 : 0;
            if (part.Weight >= 0.25 && part.Role != PartRole.Initial)
            {
                worst = Math.Min(worst, found);
                worstPaired = found > 0 ? Math.Min(worstPaired, found) : worstPaired;
                strong += found >= PartLikeness.Slip ? 1 : 0;
                telling++;
            }
        }

        return (weight, covered, worst, worstPaired, left, strong, telling, telling + named, loneInitials);
    }

    private static void Figures(PreparedName one, PreparedName other, Span<double> numbers)
    {
        if (one.Figures.Length == 0 && other.Figures.Length == 0)
        {
            return;
        }

        var (extra, missing) = (one.Figures.Except(other.Figures).Any(), other.Figures.Except(one.Figures).Any());
        var issue = one.IsSeries && other.IsSeries;
        numbers[10] = extra && missing && !issue ? 1 : 0;
        numbers[OtherIssue] = extra && missing && issue ? 1 : 0;
        numbers[11] = extra != missing ? 1 : 0;
    }
}
