namespace Waybill.Tracks.Ais;

/// <summary>Why a line gave no message and is no part of one.</summary>
public enum RejectionReason
{
    /// <summary>There is nothing on it.</summary>
    Blank,

    /// <summary>It begins with #.</summary>
    Comment,

    /// <summary>The names of a table's columns.</summary>
    Header,

    /// <summary>It is no AIS sentence: positions of the receiver, other instruments, anything else.</summary>
    Foreign,

    /// <summary>A receiver's clock ($PGHP): read, and its time given to the sentence after it.</summary>
    Clock,

    /// <summary>The checksum is wrong or missing.</summary>
    Checksum,

    /// <summary>Its fields are not those of an AIS sentence, though the checksum is right; or a row of a table has no ship, time or place.</summary>
    Malformed,

    /// <summary>A second sentence begins on the same line.</summary>
    RunOn,

    /// <summary>The payload has a character that stands for no bits.</summary>
    Payload,

    /// <summary>A later part of a message whose earlier part was not heard, or was heard too long ago.</summary>
    Orphan,

    /// <summary>A part of a message whose later parts never came.</summary>
    Incomplete,

    /// <summary>The message is shorter or longer than its type may be.</summary>
    Length,

    /// <summary>There is no message type of that number.</summary>
    Type,

    /// <summary>Longer than any sentence or message can be.</summary>
    Overlong,
}
