using System.Runtime.InteropServices;

namespace Waybill.Reference.Places;

/// <summary>
/// The compiled gazetteer, little-endian:
/// <code>
/// header   64 bytes   magic, layout, places, names, sounds, then the offset of each section
/// buckets  65,537 × 4 for names, the same for sounds: where the entries whose hash begins with those 16 bits start
/// names    16 bytes each, sorted by hash: hash, place, in what way the name belongs to it
/// sounds   the same for skeletons
/// places   24 bytes each, sorted as read
/// text     UTF-8: id, name, kind, region, codes and alternates of each place, parted by tabs
/// </code>
/// </summary>
internal static class IndexLayout
{
    public const int Version = 8;
    public const ulong Magic = 0x5A_47_42_59_41_57_01_00;
    public const int Buckets = 65536;
    public const int HeaderBytes = 64;

    /// <summary>Which bucket a hash lies in.</summary>
    public static int Bucket(ulong hash) => (int)(hash >> 48);
}

/// <summary>The first 64 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct IndexHeader(ulong Magic, int Layout, int Places, int Names, int Sounds, long NamesAt, long SoundsAt, long PlacesAt, long TextAt, long TextEnd);

/// <summary>A hashed name, the place it belongs to, and how.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct NameEntry(ulong Hash, int Place, NameMatch Match) : IComparable<NameEntry>
{
    public int CompareTo(NameEntry other) =>
        Hash != other.Hash ? Hash.CompareTo(other.Hash) : Place != other.Place ? Place.CompareTo(other.Place) : Match.CompareTo(other.Match);
}

/// <summary>What ranking needs of a place without reading its text.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct PlaceEntry(long Text, int LatitudeE5, int LongitudeE5, uint Population, uint Country);
