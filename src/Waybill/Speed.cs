namespace Waybill;

/// <summary>A speed over ground. Stored in metres per second.</summary>
public readonly record struct Speed
{
    private Speed(double metresPerSecond) => MetresPerSecond = metresPerSecond;

    /// <summary>This speed in metres per second.</summary>
    public double MetresPerSecond { get; }

    /// <summary>This speed in knots: nautical miles per hour.</summary>
    public double Knots => MetresPerSecond * 3600 / 1852;

    /// <summary>Makes a speed from metres per second.</summary>
    public static Speed FromMetresPerSecond(double value) => new(value);

    /// <summary>Makes a speed from knots.</summary>
    public static Speed FromKnots(double value) => new(value * 1852 / 3600);
}
