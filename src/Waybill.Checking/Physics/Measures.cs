namespace Waybill.Checking.Physics;

/// <summary>Units that reports measure in, as metres or kilograms.</summary>
internal static class Measures
{
    /// <summary>International units: BIPM SI brochure; statute mile of 1,609.344 m, nautical mile of 1,852 m, avoirdupois pound.</summary>
    private static readonly Dictionary<string, (char Dimension, double Factor)> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["m"] = ('L', 1),
        ["km"] = ('L', 1000),
        ["cm"] = ('L', 0.01),
        ["mm"] = ('L', 0.001),
        ["mi"] = ('L', 1609.344),
        ["nmi"] = ('L', 1852),
        ["ft"] = ('L', 0.3048),
        ["yd"] = ('L', 0.9144),
        ["in"] = ('L', 0.0254),
        ["kg"] = ('M', 1),
        ["g"] = ('M', 0.001),
        ["t"] = ('M', 1000),
        ["lb"] = ('M', 0.45359237),
        ["oz"] = ('M', 0.028349523125),
        ["st"] = ('M', 907.18474),
        ["short-ton"] = ('M', 907.18474),
        ["long-ton"] = ('M', 1016.0469088),
        ["km2"] = ('A', 1e6),
        ["m2"] = ('A', 1),
        ["mi2"] = ('A', 2589988.110336),
        ["ha"] = ('A', 1e4),
        ["acre"] = ('A', 4046.8564224),
        ["ft2"] = ('A', 0.09290304),
        ["km/h"] = ('S', 1 / 3.6),
        ["kn"] = ('S', 1852 / 3600.0),
        ["mph"] = ('S', 0.44704),
        ["m/s"] = ('S', 1),
        ["l"] = ('V', 1),
        ["gal"] = ('V', 3.785411784),
    };

    /// <summary>What a number of one unit is in another; null where one is unknown or they measure different things.</summary>
    public static double? Convert(double value, string from, string to) =>
        Units.TryGetValue(from, out var a) && Units.TryGetValue(to, out var b) && a.Dimension == b.Dimension ? value * a.Factor / b.Factor : null;
}
