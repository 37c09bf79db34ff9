using System.Runtime.CompilerServices;
using Waybill.Tracks.Events;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>Where a ship of class A is and how she moves: types 1, 2 and 3 (ITU-R M.1371-5, annex 8, 3.1).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly ref struct ClassAPosition(AisBits bits) : IAisMessage
{
    /// <summary>A transmitter that leaves out part of the radio state is still understood; gpsd reads from here.</summary>
    public const int Least = 163;

    private const int TurnUnknown = -128;
    private const int FastRight = 127;
    private const int FastLeft = -127;

    private readonly uint status = bits.Unsigned(38, 4);

    /// <summary>4.733 times the square root of degrees a minute, to starboard; -128 unknown, ±127 more than 5° in half a minute with no indicator.</summary>
    private readonly int turn = bits.Signed(42, 8);

    private readonly uint speedTenths = bits.Unsigned(50, 10);
    private readonly bool accuracy = bits.Flag(60);
    private readonly int longitude = bits.Signed(61, 28);
    private readonly int latitude = bits.Signed(89, 27);
    private readonly uint courseTenths = bits.Unsigned(116, 12);
    private readonly uint heading = bits.Unsigned(128, 9);
    private readonly uint second = bits.Unsigned(137, 6);
    private readonly uint maneuver = bits.Unsigned(143, 2);
    private readonly bool raim = bits.Flag(148);
    private readonly uint radio = bits.Unsigned(149, Math.Min(19, bits.Length - 149));

    /// <summary>Where the ship is and how she moves, in degrees and knots.</summary>
    public StatedReport Position => new(latitude / 600_000.0, longitude / 600_000.0, speedTenths / 10.0, courseTenths / 10.0, 0);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(GpsdJson json)
    {
        json.Number("status"u8, status);
        json.Word("status_text"u8, Legends.NavigationStatus(status));
        Turn(json);
        Speed(json, speedTenths);
        json.Flag("accuracy"u8, accuracy);
        json.Degrees("lon"u8, longitude);
        json.Degrees("lat"u8, latitude);
        json.Tenths("course"u8, (int)courseTenths);
        json.Number("heading"u8, heading);
        json.Number("second"u8, second);
        json.Number("maneuver"u8, maneuver);
        json.Flag("raim"u8, raim);
        json.Number("radio"u8, radio);
    }

    /// <summary>Knots, or gpsd's words for 1023 (not available) and 1022 (102.2 knots and more).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Speed(GpsdJson json, uint tenths)
    {
        if (json.Scaled && tenths >= 1022)
        {
            json.Word("speed"u8, tenths == 1023 ? "nan"u8 : "fast"u8);
        }
        else
        {
            json.Tenths("speed"u8, (int)tenths);
        }
    }

    /// <summary>
    /// Degrees a minute. gpsd's <c>turn</c> is rounded and has lost its sign; <c>turn_rate</c> beside it is negative to port.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Turn(GpsdJson json)
    {
        if (!json.Scaled)
        {
            json.Number("turn"u8, turn);
        }
        else if (turn is TurnUnknown or FastRight or FastLeft)
        {
            json.Word("turn"u8, turn == TurnUnknown ? "nan"u8 : turn == FastRight ? "fastright"u8 : "fastleft"u8);
        }
        else
        {
            var root = turn / 4.733;
            json.Number("turn"u8, (int)Math.Round(root * root, MidpointRounding.ToEven));
            json.Rate("turn_rate"u8, Math.CopySign(root * root, turn));
        }
    }
}
