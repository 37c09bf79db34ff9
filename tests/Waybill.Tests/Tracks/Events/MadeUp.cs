using System.Globalization;
using System.Text;
using Waybill.Reference.Places;
using Waybill.Tracks.Ais;
using Waybill.Tracks.Events;

namespace Waybill.Tests.Tracks.Events;

/// <summary>Tracks made up for one number each, and the events found in them.</summary>
internal static class MadeUp
{
    /// <summary>A port where the equator meets Greenwich: kilometres north of it are degrees of latitude times <see cref="Degree"/>.</summary>
    public static readonly Port Harbour = new("h", "Harbour", "", new GeoPoint(0, 0), Length.Zero, [], [], "made up");

    /// <summary>Kilometres in a degree of latitude on the sphere of 6371 km.</summary>
    public const double Degree = Math.PI * 6371 / 180;

    /// <summary>2024-01-01, midnight.</summary>
    public const long Midnight = 1_704_067_200;

    private const string Header = "mmsi,timestamp,lat,lon,speed,course,shipname,imo";

    public static string Row(double minutes, double latitude, double longitude, double? knots = 10, double? course = 0, uint mmsi = 200000001, string name = "", string imo = "") =>
        string.Create(CultureInfo.InvariantCulture, $"{mmsi},{Midnight + (long)Math.Round(minutes * 60)},{latitude:R},{longitude:R},{knots},{course},{name},{imo}");

    public static IReadOnlyList<TrackEvent> Events(IEnumerable<string> rows, EventRules? rules = null) => Events([[Header, .. rows]], rules ?? new EventRules(), EventFinder.Held);

    public static TrackEvent[] Events(TrackEventKind kind, IEnumerable<string> rows, EventRules? rules = null) => [.. Events(rows, rules).Where(e => e.Kind == kind)];

    /// <summary>Of whole files, each a header and its rows.</summary>
    public static IReadOnlyList<TrackEvent> Events(IEnumerable<string[]> files, EventRules rules, int mostHeld)
    {
        using var finder = new EventFinder(rules, new Ports([Harbour]), mmsi => $"{mmsi / 1_000_000}", mostHeld);
        foreach (var (file, index) in files.Select((f, i) => (f, i)))
        {
            finder.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', file) + "\n")), new EventSource($"{index}", string.Join('\n', file).Length.ToString(CultureInfo.InvariantCulture)), new DecodeCounts());
        }

        return finder.Find();
    }

    public static double Metric(this TrackEvent found, string name) => found.Metrics.Single(m => m.Name == name).Value;
}
