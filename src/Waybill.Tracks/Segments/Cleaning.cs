using Waybill.Tracks.Tables;

namespace Waybill.Tracks.Segments;

/// <summary>Takes what senders put in place of a value for what it is: not known (ITU-R M.1371-5, annex 8).</summary>
internal static class Cleaning
{
    private const double Near = 0.05;

    /// <summary>A point of a row; <paramref name="index"/> is the row's number.</summary>
    public static TrackPoint Point(in PositionRow row, int index)
    {
        var (longitude, latitude) = (row.Longitude, row.Latitude);
        var placed = Math.Abs(longitude) <= 180 && Math.Abs(latitude) <= 90;
        var type = Type(row.Text(Column.MessageType));
        return new TrackPoint(placed ? longitude : double.NaN, placed ? latitude : double.NaN, Knots(row.Number(Column.Speed)), Course(row.Number(Column.Course)))
        {
            Time = row.Time,
            Transponders = type switch { 1 or 2 or 3 => 1, 18 or 19 => 2, 27 => 3, _ => Mobile(row.Text(Column.Mobile)) },
            Coarse = type == 27,
            Row = index,
        };
    }

    /// <summary>102.3 is not available, 63 the same for type 27, and 51.2 comes from transmitters that mean either.</summary>
    public static double Knots(double knots) =>
        knots < 0 || Math.Abs(knots - 102.3) <= Near || Math.Abs(knots - 63) <= Near || Math.Abs(knots - 51.2) <= Near ? double.NaN : knots;

    /// <summary>360 and more is not available.</summary>
    public static double Course(double degrees) => degrees is < 0 or >= 360 ? double.NaN : degrees;

    /// <summary>The number of a type, written as 18 or AIS.18; 0 where it is something else.</summary>
    private static int Type(ReadOnlySpan<byte> text)
    {
        text = text.StartsWith("AIS."u8) ? text[4..] : text;
        return System.Buffers.Text.Utf8Parser.TryParse(text, out int type, out var used) && used == text.Length ? type : 0;
    }

    private static int Mobile(ReadOnlySpan<byte> text) => text is [.., (byte)'A'] ? 1 : text is [.., (byte)'B'] ? 2 : 0;
}
