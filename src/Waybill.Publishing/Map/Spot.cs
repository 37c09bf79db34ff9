namespace Waybill.Publishing.Map;

/// <summary>A point of a plane: degrees east and north before projecting, units right and down after.</summary>
internal readonly record struct Spot(double X, double Y);

/// <summary>A rectangle of a plane.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(Spot s) => s.X >= Left && s.X <= Right && s.Y >= Top && s.Y <= Bottom;

    public double Overlap(Box other) =>
        Math.Max(0, Math.Min(Right, other.Right) - Math.Max(Left, other.Left)) * Math.Max(0, Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top));
}
