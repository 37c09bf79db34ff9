namespace Waybill.Tracks.Tables;

/// <summary>What a column of a table of positions can hold.</summary>
internal enum Column
{
    Mmsi,
    Time,
    Latitude,
    Longitude,
    Speed,
    Course,
    Heading,
    Receiver,
    ReceiverKind,
    MessageId,
    MessageType,
    Mobile,
    Status,
    ShipName,
    CallSign,
    Imo,
    Destination,
    ShipType,
    Length,
    Width,
    Draught,
}
