namespace Waybill;

/// <summary>What a piece of evidence is to a case; told by its content when it is taken in, and kept with it.</summary>
public enum EvidenceKind
{
    /// <summary>It is read as a report: an article, a paper, a picture of one. What cannot be read is kept all the same.</summary>
    Report,

    /// <summary>A list of the sanctioned, in which the checks look names and numbers up.</summary>
    List,

    /// <summary>A file that belongs to a list and is read with it: OFAC's aliases and addresses.</summary>
    ListPart,

    /// <summary>A register of arms transfers, in which the checks look deals up.</summary>
    Register,

    /// <summary>Entities of FollowTheMoney that tell of nobody's being listed: kept, and handed on with the case's own.</summary>
    Entities,
}
