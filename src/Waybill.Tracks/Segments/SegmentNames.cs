using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Waybill.Tracks.Segments;

/// <summary>The names of segments by their numbers: <c>MMSI-YYYY-MM-DDThh:mm:ss.ffffffZ</c> of the first report.</summary>
internal sealed class SegmentNames
{
    private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.ffffff'Z'");

    private readonly List<(uint Mmsi, long Time)> names = [];

    /// <summary>Neighbouring rows are mostly of the same few segments.</summary>
    private readonly (int Number, byte[] Name)[] recent = [.. Enumerable.Repeat((-1, Array.Empty<byte>()), 1024)];

    /// <summary>A name in ASCII.</summary>
    public ReadOnlySpan<byte> this[int number]
    {
        get
        {
            ref var kept = ref recent[number % recent.Length];
            if (kept.Number != number)
            {
                var (mmsi, time) = names[number];
                kept = (number, Encoding.ASCII.GetBytes($"{mmsi:D9}-{Pattern.Format(Instant.FromUnixTimeTicks(time * 10))}"));
            }

            return kept.Name;
        }
    }

    public int Add(uint mmsi, long time)
    {
        names.Add((mmsi, time));
        return names.Count - 1;
    }
}
