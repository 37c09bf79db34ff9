namespace Waybill.Tracks.Ais;

/// <summary>
/// Which message a part belongs to. Receivers count their messages of several parts from 0 to 9 and begin again, so the number alone says little
/// where several are heard in one file: talker, and station or group of the tag block, belong to it.
/// </summary>
internal readonly struct FragmentKey(int talker, int sequence, ulong station, ulong group)
{
    /// <summary>Talker and formatter as one number.</summary>
    public int Talker { get; } = talker;

    /// <summary>The sequential message number, -1 where there is none.</summary>
    public int Sequence { get; } = sequence;

    /// <summary>A hash of the station's name, 0 where none is given.</summary>
    public ulong Station { get; } = station;

    /// <summary>A hash of the group's number, 0 where none is given.</summary>
    public ulong Group { get; } = group;

    /// <summary>Whether talker, number, station and group are the same.</summary>
    public bool IsSame(in FragmentKey other) =>
        Talker == other.Talker && Sequence == other.Sequence && Station == other.Station && Group == other.Group;

    /// <summary>Whether a later part can be of this message: many programs write station or group before one of the parts only.</summary>
    public bool Fits(in FragmentKey later) =>
        Talker == later.Talker && Sequence == later.Sequence
        && (Station == later.Station || Station == 0 || later.Station == 0) && (Group == later.Group || Group == 0 || later.Group == 0);
}
