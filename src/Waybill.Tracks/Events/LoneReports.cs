namespace Waybill.Tracks.Events;

/// <summary>
/// Reports that segmentation left out alone, as those after them fitted better without them, though the ship could have been there. They are put
/// back: where reports are few, a call in port must not be lost. Coarse ones stay out.
/// </summary>
internal static class LoneReports
{
    /// <param name="points">The reports in order of time.</param>
    /// <param name="segments">The segment of each, changed where a report is put back.</param>
    /// <param name="rules">What one ship can sail.</param>
    public static void PutBack(IReadOnlyList<TrackRecord> points, List<int> segments, JumpRules rules)
    {
        var counts = segments.CountBy(s => s).ToDictionary();
        var lone = segments.Select(s => counts[s] == 1).ToArray();
        var next = new Dictionary<int, Queue<int>>();
        for (var i = 0; i < points.Count; i++)
        {
            if (!lone[i])
            {
                if (!next.TryGetValue(segments[i], out var places))
                {
                    next[segments[i]] = places = new Queue<int>();
                }

                places.Enqueue(i);
            }
        }

        var begun = new Dictionary<int, int>();
        for (var i = 0; i < points.Count; i++)
        {
            if (!lone[i])
            {
                begun[segments[i]] = i;
                next[segments[i]].Dequeue();
                if (next[segments[i]].Count == 0)
                {
                    begun.Remove(segments[i]);
                }
            }
            else if (!points[i].Coarse)
            {
                segments[i] = Around(points, i, begun, next, rules) ?? segments[i];
            }
        }
    }

    /// <summary>The segment that has gone on since before a report, and from whose last report to whose next one the way leads over it.</summary>
    private static int? Around(IReadOnlyList<TrackRecord> points, int lone, Dictionary<int, int> begun, Dictionary<int, Queue<int>> next, JumpRules rules)
    {
        foreach (var (segment, last) in begun.OrderByDescending(b => b.Value))
        {
            if (!Jumps.IsJump(points[last], points[lone], rules) && !Jumps.IsJump(points[lone], points[next[segment].Peek()], rules))
            {
                return segment;
            }
        }

        return null;
    }
}
