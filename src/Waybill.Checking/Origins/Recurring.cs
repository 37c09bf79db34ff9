using System.Collections.Immutable;

namespace Waybill.Checking.Origins;

/// <summary>
/// In a case of copies the same claim in the same words comes back in report after report. Which other wordings could go back to the same statement
/// is then asked once, and not again for each copy.
/// </summary>
internal sealed class Recurring
{
    /// <summary>Of so many wordings the answers are kept, 64 MB of them.</summary>
    private const int MostKept = 8192;

    private readonly ImmutableArray<Told> told;
    private readonly ImmutableArray<Told> wordings;
    private readonly ImmutableArray<int> deeds;
    private readonly int[] times;
    private readonly bool[]?[] rows;
    private readonly Deeds compared;

    public Recurring(ImmutableArray<Told> told, Deeds deeds)
    {
        (this.told, compared) = (told, deeds);
        var firsts = told.Index().DistinctBy(t => t.Item.Wording).OrderBy(t => t.Item.Wording).ToList();
        wordings = [.. firsts.Select(f => f.Item)];
        this.deeds = [.. firsts.Select(f => deeds[f.Index])];
        rows = new bool[wordings.Length][];
        times = new int[wordings.Length];
        foreach (var claim in told)
        {
            times[claim.Wording]++;
        }
    }

    /// <summary>For each wording whether claims of it and this claim, in two reports, could go back to one statement; null where the claim does not recur and asking would cost more than it spares.</summary>
    public bool[]? WorthLooking(int claim)
    {
        var wording = told[claim].Wording;
        return wordings.Length > MostKept || times[wording] < 3 ? null : rows[wording] ??= Row(wording);
    }

    private bool[] Row(int wording)
    {
        var (first, statements) = (wordings[wording], compared.Statements(deeds[wording]));
        var row = new bool[wordings.Length];
        for (var other = 0; other < row.Length; other++)
        {
            row[other] = statements[deeds[other]] || first.Words.MayShare(wordings[other].Words) || first.Telling.MayShare(wordings[other].Telling);
        }

        return row;
    }
}
