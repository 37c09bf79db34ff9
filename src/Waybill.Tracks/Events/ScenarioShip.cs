using Waybill.Reference.Places;

namespace Waybill.Tracks.Events;

/// <summary>A report of a ship that never was.</summary>
internal readonly record struct ScenarioReport(long Time, GeoPoint Place, double Knots, double Course);

/// <summary>A ship that never was; told to stay and to sail, it reports every two to nine minutes.</summary>
internal sealed class ScenarioShip(uint mmsi, string name, string callSign, string imo, long begin, Random chance)
{
    private const double KilometresAMile = 1.852;
    private const double KilometresADegree = Sphere.Radius * Math.PI / 180;

    private readonly List<ScenarioReport> reports = [];
    private long time = begin;
    private GeoPoint place;

    public uint Mmsi => mmsi;

    public string CallSign => callSign;

    public string Imo => imo;

    public string? LaterName { get; init; }

    public long RenamedAt { get; init; }

    public IReadOnlyList<ScenarioReport> Reports => reports;

    public string NameAt(long moment) => LaterName is not null && moment >= RenamedAt ? LaterName : name;

    public void Stay(GeoPoint at, double hours)
    {
        place = at;
        StayUntil(time + (long)(hours * 3600));
    }

    /// <summary>Lies where she is; her radio says a few metres here or there.</summary>
    public void StayUntil(long end)
    {
        while (time < end)
        {
            reports.Add(new ScenarioReport(time, new GeoPoint(place.Latitude + Swing(), place.Longitude + Swing()), Math.Round(chance.NextDouble() * 0.15, 1), chance.Next(3600) / 10.0));
            Wait();
        }
    }

    /// <summary>Goes straight there.</summary>
    public void Sail(GeoPoint to, double knots)
    {
        while (Sphere.Kilometres(place, to) > 0.01)
        {
            var before = time;
            Wait();
            Go(to, knots * KilometresAMile * (time - before) / 3600);
            reports.Add(new ScenarioReport(time, place, knots, Course(to)));
        }
    }

    /// <summary>Goes straight there and is not heard on the way.</summary>
    public void Silence(GeoPoint to, double knots)
    {
        time += (long)(Sphere.Kilometres(place, to) / KilometresAMile / knots * 3600);
        place = to;
    }

    private void Go(GeoPoint to, double kilometres)
    {
        var share = Math.Min(1, kilometres / Sphere.Kilometres(place, to));
        place = new GeoPoint(place.Latitude + (share * (to.Latitude - place.Latitude)), place.Longitude + (share * (to.Longitude - place.Longitude)));
    }

    private double Course(GeoPoint to)
    {
        var east = (to.Longitude - place.Longitude) * Math.Cos(double.DegreesToRadians(place.Latitude));
        return (double.RadiansToDegrees(Math.Atan2(east, to.Latitude - place.Latitude)) + 360) % 360;
    }

    private double Swing() => (chance.NextDouble() - 0.5) * 0.02 / KilometresADegree;

    private void Wait() => time += 120 + chance.Next(420);
}
