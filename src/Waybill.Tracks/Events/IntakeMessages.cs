using System.Runtime.CompilerServices;
using Waybill.Tracks.Ais;
using Waybill.Tracks.Ais.Messages;

namespace Waybill.Tracks.Events;

/// <summary>What a message says of a ship's place and name; NaN and 0 where it says nothing.</summary>
internal readonly record struct StatedReport(double Latitude, double Longitude, double Knots, double Course, int Identity);

/// <summary>Takes the messages that tell of ships' places and names: types 1, 2, 3, 5, 18, 19, 24 and 27.</summary>
internal readonly struct IntakeMessages(TrackIntake intake) : IAisSink
{
    public void Take<TMessage>(in AisHeader header, in TMessage message, in Reception reception)
        where TMessage : struct, IAisMessage, allows ref struct
    {
        StatedReport report;
        if (typeof(TMessage) == typeof(ClassAPosition))
        {
            report = As<TMessage, ClassAPosition>(message).Position;
        }
        else if (typeof(TMessage) == typeof(ClassBPosition))
        {
            report = As<TMessage, ClassBPosition>(message).Position;
        }
        else if (typeof(TMessage) == typeof(LongRangePosition))
        {
            report = As<TMessage, LongRangePosition>(message).Position;
        }
        else if (typeof(TMessage) == typeof(ExtendedClassBPosition))
        {
            var extended = As<TMessage, ExtendedClassBPosition>(message);
            report = extended.Position with { Identity = Identity(header, extended.Name, default, 0) };
        }
        else if (typeof(TMessage) == typeof(ShipAndVoyage))
        {
            var ship = As<TMessage, ShipAndVoyage>(message);
            report = Unplaced(Identity(header, ship.Name, ship.CallSign, ship.Imo));
        }
        else if (typeof(TMessage) == typeof(ClassBName))
        {
            report = Unplaced(Identity(header, As<TMessage, ClassBName>(message).Name, default, 0));
        }
        else if (typeof(TMessage) == typeof(ClassBShip))
        {
            report = Unplaced(Identity(header, default, As<TMessage, ClassBShip>(message).CallSign, 0));
        }
        else
        {
            return;
        }

        intake.Add(header, report, reception);
    }

    private static StatedReport Unplaced(int identity) => new(double.NaN, double.NaN, double.NaN, double.NaN, identity);

    private static ref TTo As<TFrom, TTo>(in TFrom message)
        where TFrom : struct, allows ref struct
        where TTo : struct, allows ref struct => ref Unsafe.As<TFrom, TTo>(ref Unsafe.AsRef(in message));

    private int Identity(in AisHeader header, SixBitText name, SixBitText callSign, uint imo)
    {
        Span<byte> texts = stackalloc byte[48];
        Span<byte> number = stackalloc byte[10];
        var names = Copy(name, texts);
        var signs = Copy(callSign, texts[24..]);
        return intake.Identities.Number(header.Mmsi, texts[..names], texts.Slice(24, signs), imo > 0 && imo.TryFormat(number, out var digits, default, null) ? number[..digits] : default);
    }

    private static int Copy(SixBitText text, Span<byte> into)
    {
        var length = Math.Min(text.Length, 24);
        for (var i = 0; i < length; i++)
        {
            into[i] = text.Character(i);
        }

        return length;
    }
}
