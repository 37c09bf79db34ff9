using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Waybill.Tracks.Ais.Messages;

namespace Waybill.Tracks.Ais;

/// <summary>Which message a type is, and how long it may be. The lengths are gpsd's: it takes what transmitters in use send.</summary>
internal sealed partial class AisDecoder<TSink>
{
    /// <summary>Type, repeat and MMSI, which every message begins with.</summary>
    private const int HeaderBits = 38;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private RejectionReason? Deliver(AisBits message, in Reception reception)
    {
        if (message.Length < HeaderBits)
        {
            return RejectionReason.Length;
        }

        var header = new AisHeader(message);
        switch (header.Type)
        {
            case 1 or 2 or 3 when message.Length >= ClassAPosition.Least:
                sink.Take(header, new ClassAPosition(message), reception);
                return null;
            case 4 or 11 when message.Length >= BaseStation.Least:
                sink.Take(header, new BaseStation(message), reception);
                return null;
            case 5 when message.Length >= ShipAndVoyage.Least:
                sink.Take(header, new ShipAndVoyage(message), reception);
                return null;
            case 18 when message.Length >= ClassBPosition.Least:
                sink.Take(header, new ClassBPosition(message), reception);
                return null;
            case >= 1 and <= 27:
                return DeliverRare(header, message, reception) ? null : RejectionReason.Length;
            default:
                return RejectionReason.Type;
        }
    }

    /// <summary>The rest of the types; false where the length is wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool DeliverRare(in AisHeader header, AisBits message, in Reception reception)
    {
        var length = message.Length;
        switch (header.Type)
        {
            case 6 when length is >= AddressedBinary.Least and <= AddressedBinary.Most:
                ClearBehind(message);
                sink.Take(header, new AddressedBinary(message), reception);
                return true;
            case 7 or 13 when length is >= Acknowledgement.Least and <= Acknowledgement.Most:
                sink.Take(header, new Acknowledgement(message), reception);
                return true;
            case 8 when length is >= BroadcastBinary.Least and <= BroadcastBinary.Most:
                ClearBehind(message);
                sink.Take(header, new BroadcastBinary(message), reception);
                return true;
            case 9 when length >= SearchAircraft.Least:
                sink.Take(header, new SearchAircraft(message), reception);
                return true;
            case 10 when length >= TimeInquiry.Least:
                sink.Take(header, new TimeInquiry(message), reception);
                return true;
            case 12 when length is >= AddressedSafetyText.Least and <= AddressedSafetyText.Most:
                sink.Take(header, new AddressedSafetyText(message), reception);
                return true;
            case 14 when length is >= SafetyText.Least and <= SafetyText.Most:
                sink.Take(header, new SafetyText(message), reception);
                return true;
            case 15 when length is >= Interrogation.Least and <= Interrogation.Most:
                sink.Take(header, new Interrogation(message), reception);
                return true;
            case 16 when length is >= AssignedMode.Least and <= AssignedMode.Most:
                sink.Take(header, new AssignedMode(message), reception);
                return true;
            default:
                return DeliverRarer(header, message, reception);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool DeliverRarer(in AisHeader header, AisBits message, in Reception reception)
    {
        var length = message.Length;
        switch (header.Type)
        {
            case 17 when length is >= SatelliteCorrections.Least and <= SatelliteCorrections.Most:
                sink.Take(header, new SatelliteCorrections(message), reception);
                return true;
            case 19 when length >= ExtendedClassBPosition.Least:
                sink.Take(header, new ExtendedClassBPosition(message), reception);
                return true;
            case 20 when length is >= SlotReservations.Least and <= SlotReservations.Most:
                sink.Take(header, new SlotReservations(message), reception);
                return true;
            case 21 when length is >= AidToNavigation.Least and <= AidToNavigation.Most:
                sink.Take(header, new AidToNavigation(message), reception);
                return true;
            case 22 when length >= ChannelManagement.Least:
                sink.Take(header, new ChannelManagement(message), reception);
                return true;
            case 23 when length >= GroupAssignment.Least:
                sink.Take(header, new GroupAssignment(message), reception);
                return true;
            case 24 when length >= ClassBName.Least && message.Unsigned(HeaderBits, 2) == 0 && length <= ClassBName.Most:
                sink.Take(header, new ClassBName(message), reception);
                return true;
            case 24 when length >= ClassBShip.Least && message.Unsigned(HeaderBits, 2) == 1:
                sink.Take(header, new ClassBShip(message), reception);
                return true;
            case 25 when length is >= BinaryMessage.LeastSingle and <= BinaryMessage.MostSingle && length >= BinaryMessage.Head(message):
            case 26 when length is >= BinaryMessage.LeastMultiple and <= BinaryMessage.MostMultiple && length >= BinaryMessage.Head(message) + BinaryMessage.RadioBits:
                sink.Take(header, new BinaryMessage(message), reception);
                return true;
            case 27 when length is LongRangePosition.Length or LongRangePosition.FilledLength:
                sink.Take(header, new LongRangePosition(message), reception);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Layouts of applications are read whatever the length, as gpsd does: what was not sent is zero, not what an earlier message left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ClearBehind(AisBits message)
    {
        var origin = message.Bytes(0, AisBits.Margin * 8 + message.Length);
        var used = (message.Length + 5 + 7) / 8;
        MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(origin), origin.Length)[used..].Clear();
    }
}
