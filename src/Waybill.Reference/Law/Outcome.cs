namespace Waybill.Reference.Law;

/// <summary>What a legal rule, or all of them together, make of an act; listed from the lightest to the gravest.</summary>
public enum Outcome
{
    /// <summary>Rules of the regime asked exist, but they do not bind those who act.</summary>
    OutOfJurisdiction,

    /// <summary>No rule on the shelf reaches the act at that time.</summary>
    NoRule,

    /// <summary>A rule may reach the act, but what is known of it does not settle that.</summary>
    InsufficientFacts,

    /// <summary>States are called upon to be careful, nothing is forbidden.</summary>
    VigilanceOnly,

    /// <summary>Lawful only with an approval, and none is on record here.</summary>
    NeedsApproval,

    /// <summary>Forbidden by a rule whose being in force is contested.</summary>
    BreachContested,

    /// <summary>Forbidden in one reading of the rule, not in another.</summary>
    BreachDisputed,

    /// <summary>Forbidden.</summary>
    Breach,
}

/// <summary>Which way goods must go, seen from a rule's target, for the rule to reach them.</summary>
public enum Direction
{
    /// <summary>To the target.</summary>
    To,

    /// <summary>From the target.</summary>
    From,

    /// <summary>Either way.</summary>
    Both,

    /// <summary>What the target does itself; no transfer.</summary>
    Activity,

    /// <summary>What listed ships do.</summary>
    Vessel,

    /// <summary>How a body decides.</summary>
    Procedure,
}

/// <summary>Puts outcomes into words.</summary>
public static class OutcomeWords
{
    /// <summary>What the act would be: <c>a breach in a disputed reading</c>.</summary>
    public static string InWords(this Outcome outcome) => outcome switch
    {
        Outcome.Breach => "a breach",
        Outcome.BreachDisputed => "a breach in a disputed reading",
        Outcome.BreachContested => "a breach of a rule whose being in force is contested",
        Outcome.NeedsApproval => "lawful only with an approval",
        Outcome.VigilanceOnly => "a matter for vigilance, not forbidden",
        Outcome.InsufficientFacts => "open for want of facts",
        Outcome.OutOfJurisdiction => "out of the rule's jurisdiction",
        _ => "under no rule on the shelf",
    };
}
