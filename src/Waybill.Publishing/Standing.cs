namespace Waybill.Publishing;

/// <summary>How a claim stands after every check on it; the gravest answer decides.</summary>
internal enum Standing
{
    /// <summary>A check found that it cannot be so.</summary>
    Contradicted,

    /// <summary>No check speaks against it, and at least one could not settle it.</summary>
    Undecided,

    /// <summary>Every check on it agrees.</summary>
    Supported,

    /// <summary>No check could be put to it.</summary>
    Unchecked,
}
