using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Waybill.Reference.Places;

/// <summary>
/// Ports by place and by name. A name that a ship broadcasts is looked up among ports only, so that AMIRABAD is the port on the Caspian and no
/// village of that name, and IRBAM is no town inland.
/// </summary>
public sealed class Ports
{
    /// <summary>Nothing that depends on a port's distance looks further than this.</summary>
    private const double Reach = 25;

    private const double CellsADegree = 4;

    private readonly Dictionary<(int, int), List<Port>> near = [];
    private readonly Dictionary<string, List<Port>> named = [];

    /// <summary>These ports and no others.</summary>
    public Ports(IEnumerable<Port> ports)
    {
        All = [.. ports];
        foreach (var port in All)
        {
            Place(port);
            foreach (var name in port.Names.Append(port.Name).Append(port.Id).Select(Plain).Distinct())
            {
                Filed(named, name).Add(port);
            }
        }
    }

    /// <summary>All of them.</summary>
    public ImmutableArray<Port> All { get; }

    /// <summary>The nearest port, however far; null where there is none at all.</summary>
    public Port? Nearest(GeoPoint place) => Near(place, out _) ?? All.MinBy(p => p.DistanceFrom(place).Metres);

    /// <summary>The nearest port within 25 km and its distance in kilometres; null and infinite where there is none.</summary>
    public Port? Near(GeoPoint place, out double kilometres)
    {
        kilometres = double.PositiveInfinity;
        Port? nearest = null;
        if (near.TryGetValue(Cell(place.Latitude, place.Longitude), out var ports))
        {
            foreach (var port in ports)
            {
                if (port.DistanceFrom(place).Kilometres is var distance && distance <= Reach && distance < kilometres)
                {
                    (nearest, kilometres) = (port, distance);
                }
            }
        }

        return nearest;
    }

    /// <summary>The ports of a name, an id or a code; more than one where a name is shared.</summary>
    public IReadOnlyList<Port> Named(string name) => named.TryGetValue(Plain(name), out var ports) ? ports : [];

    /// <summary>The one port of that name; false where there is none, or where several have it.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out Port? port) => (port = Named(name) is [var only] ? only : null) is not null;

    /// <summary>Letters and digits in small, without the words that stand before or behind names of ports.</summary>
    private static string Plain(string name)
    {
        var words = NameFold.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(w => w is not ("port" or "of" or "the" or "seaport")).ToArray();
        return string.Concat(telling.Length > 0 ? telling : words);
    }

    private static (int, int) Cell(double latitude, double longitude) =>
        ((int)Math.Floor(latitude * CellsADegree), (int)Math.Floor(Math.IEEERemainder(longitude, 360) * CellsADegree));

    private static List<Port> Filed<TKey>(Dictionary<TKey, List<Port>> files, TKey key)
        where TKey : notnull => files.TryGetValue(key, out var file) ? file : files[key] = [];

    /// <summary>Files a port under every cell from which it can be within reach.</summary>
    private void Place(Port port)
    {
        var corners = port.Outline.IsDefaultOrEmpty ? [port.At] : port.Outline;
        foreach (var corner in corners)
        {
            var degrees = (Reach + port.Radius.Kilometres) / 110;
            var wide = Math.Min(180, degrees / Math.Max(0.01, Math.Cos(double.DegreesToRadians(Math.Min(89, Math.Abs(corner.Latitude) + degrees)))));
            for (var latitude = corner.Latitude - degrees; latitude <= corner.Latitude + degrees + (1 / CellsADegree); latitude += 1 / CellsADegree)
            {
                for (var longitude = corner.Longitude - wide; longitude <= corner.Longitude + wide + (1 / CellsADegree); longitude += 1 / CellsADegree)
                {
                    if (Filed(near, Cell(latitude, longitude)) is var file && !file.Contains(port))
                    {
                        file.Add(port);
                    }
                }
            }
        }
    }
}
