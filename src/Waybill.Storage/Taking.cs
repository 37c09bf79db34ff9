namespace Waybill.Storage;

/// <summary>What taking bytes in came to.</summary>
public enum Taking
{
    /// <summary>They are new to the case.</summary>
    Added,

    /// <summary>The case held the same bytes already, and nothing changed.</summary>
    AlreadyThere,

    /// <summary>The case held the same bytes already; the day of publication given with them is new.</summary>
    Dated,

    /// <summary>The case knew these bytes, but on disk they were lost or damaged; they are whole again.</summary>
    PutBack,
}
