namespace Waybill.Tracks.Events;

/// <summary>
/// The order in which reports are judged: by ship, time, and then all that they say, so that it does not depend on how the input was cut or in which
/// order its files were given.
/// </summary>
/// <param name="identities">What the numbers of identities stand for.</param>
/// <param name="receivers">What the numbers of kinds of receivers stand for.</param>
/// <param name="ranks">The place of each file among all, by its hash.</param>
internal sealed class RecordOrder(IdentityTable identities, IReadOnlyList<string> receivers, int[] ranks) : IComparer<TrackRecord>
{
    public int Compare(TrackRecord x, TrackRecord y)
    {
        var order = x.Mmsi.CompareTo(y.Mmsi);
        order = order != 0 ? order : x.Time.CompareTo(y.Time);
        return order != 0 ? order : CompareRest(x, y);
    }

    private int CompareRest(in TrackRecord x, in TrackRecord y)
    {
        var order = x.Latitude.CompareTo(y.Latitude);
        order = order != 0 ? order : x.Longitude.CompareTo(y.Longitude);
        order = order != 0 ? order : x.Knots.CompareTo(y.Knots);
        order = order != 0 ? order : x.Course.CompareTo(y.Course);
        order = order != 0 ? order : x.Transponders.CompareTo(y.Transponders);
        order = order != 0 ? order : x.Coarse.CompareTo(y.Coarse);
        order = order != 0 ? order : string.CompareOrdinal(receivers[x.Receiver], receivers[y.Receiver]);
        order = order != 0 || x.Identity == y.Identity ? order : string.CompareOrdinal(identities[x.Identity].ToString(), identities[y.Identity].ToString());
        order = order != 0 ? order : ranks[x.Source.File].CompareTo(ranks[y.Source.File]);
        return order != 0 ? order : x.Source.Line.CompareTo(y.Source.Line);
    }
}
