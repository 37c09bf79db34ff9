using System.Runtime.InteropServices;
using System.Text;

namespace Waybill.Reference.Places;

/// <summary>Compiles rows into the layout that <see cref="PlaceIndex"/> maps.</summary>
internal sealed class IndexWriter : IDisposable
{
    private readonly List<NameEntry> names = new(1 << 21);
    private readonly List<NameEntry> sounds = new(1 << 21);
    private readonly List<PlaceEntry> places = new(1 << 18);
    private readonly MemoryStream text = new(1 << 25);
    private readonly Dictionary<string, int> byId = [];

    public static void Write(IEnumerable<PlaceRow> rows, IEnumerable<SecondHandName> secondHand, Stream output)
    {
        using var writer = new IndexWriter();
        foreach (var row in rows)
        {
            writer.Add(row);
        }

        foreach (var name in secondHand)
        {
            if (writer.byId.TryGetValue(name.Place, out var place))
            {
                Enter(writer.names, NameFold.Of(name.Name), place, NameMatch.SecondHand);
            }
        }

        writer.WriteTo(output);
    }

    public void Dispose() => text.Dispose();

    private void Add(PlaceRow row)
    {
        // Where two sources give one id the first keeps it, our own build before an imported dump, and the second adds its names.
        var known = byId.TryGetValue(row.Id, out var place);
        if (known || row.Kind.Length == 0)
        {
            if (known)
            {
                EnterNames(row, place);
            }

            return;
        }

        place = places.Count;
        byId.Add(row.Id, place);
        places.Add(new(text.Length, E5(row.Point.Latitude), E5(row.Point.Longitude), (uint)Math.Clamp(row.Population, 0, uint.MaxValue), CountryCode.Pack(row.Country)));
        text.Write(Encoding.UTF8.GetBytes($"{row.Id}\t{row.Name}\t{row.Kind}\t{row.Region}\t{row.Codes}\t{string.Join('|', row.Alternates)}"));
        Enter(names, PlaceIndex.IdKey(row.Id), place, NameMatch.Main);
        if (row is { Kind: "A.ADM1", Region: { } code })
        {
            Enter(names, PlaceIndex.IdKey(code), place, NameMatch.Main);
        }

        EnterNames(row, place);
    }

    private void EnterNames(PlaceRow row, int place)
    {
        var used = new HashSet<string>();
        EnterName(row.Name, row.Kind, place, NameMatch.Main, used);
        if (row.Listed is { } listed)
        {
            EnterName(listed, row.Kind, place, NameMatch.Main, used);
        }

        foreach (var alternate in row.Alternates)
        {
            EnterName(alternate, row.Kind, place, IsCode(alternate) ? NameMatch.Code : NameMatch.Alternate, used);
        }
    }

    private void EnterName(string name, string kind, int place, NameMatch match, HashSet<string> used)
    {
        var folded = NameFold.Of(name);
        if (folded.Length == 0 || !used.Add(folded))
        {
            return;
        }

        Enter(names, folded, place, match);
        var core = KindWords.IsSite(kind) ? KindWords.CoreOf(folded) : kind.StartsWith("A.ADM", StringComparison.Ordinal) ? KindWords.CountyOf(folded) : folded;
        if (core.Length > 0 && used.Add(core))
        {
            Enter(names, core, place, NameMatch.Core);
        }

        var skeleton = match == NameMatch.Code ? "" : Skeleton.Of(core);
        if (skeleton.Length >= 2 && used.Add("~" + skeleton))
        {
            Enter(sounds, skeleton, place, NameMatch.Sound);
        }
    }

    private static void Enter(List<NameEntry> entries, string key, int place, NameMatch match) => entries.Add(new(NameFold.Hash(key), place, match));

    /// <summary>Codes, and short forms with their stop: what those mean stands in a table of its own.</summary>
    private static bool IsCode(string name) => (name.Length <= 6 && name[^1] == '.') || (name.Length <= 4 && name.All(c => c is >= 'A' and <= 'Z' or >= '0' and <= '9'));

    private static int E5(double degrees) => (int)Math.Round(degrees * 1e5);

    private void WriteTo(Stream output)
    {
        names.Sort();
        sounds.Sort();
        const int TableBytes = (IndexLayout.Buckets + 1) * sizeof(int);
        var namesAt = IndexLayout.HeaderBytes;
        var soundsAt = namesAt + TableBytes + ((long)names.Count * Marshal.SizeOf<NameEntry>());
        var placesAt = soundsAt + TableBytes + ((long)sounds.Count * Marshal.SizeOf<NameEntry>());
        var textAt = placesAt + ((long)places.Count * Marshal.SizeOf<PlaceEntry>());
        var header = new IndexHeader(
            IndexLayout.Magic, IndexLayout.Version, places.Count, names.Count, sounds.Count, namesAt, soundsAt, placesAt, textAt, textAt + text.Length);
        output.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<IndexHeader>(in header)));
        WriteEntries(output, names);
        WriteEntries(output, sounds);
        output.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(places)));
        text.WriteTo(output);
    }

    private static void WriteEntries(Stream output, List<NameEntry> sorted)
    {
        var starts = new int[IndexLayout.Buckets + 1];
        foreach (var entry in sorted)
        {
            starts[IndexLayout.Bucket(entry.Hash) + 1]++;
        }

        for (var bucket = 1; bucket <= IndexLayout.Buckets; bucket++)
        {
            starts[bucket] += starts[bucket - 1];
        }

        output.Write(MemoryMarshal.AsBytes<int>(starts));
        output.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(sorted)));
    }
}

/// <summary>Three letters in a number.</summary>
internal static class CountryCode
{
    public static uint Pack(string? code) => code is { Length: 3 } ? (uint)((code[0] << 16) | (code[1] << 8) | code[2]) : 0;

    public static string? Unpack(uint packed) => packed == 0 ? null : new([(char)(packed >> 16), (char)((packed >> 8) & 255), (char)(packed & 255)]);
}
