namespace Waybill.Reading.Lexical;

/// <summary>What a word tells of, and who is who around it.</summary>
/// <param name="Event">The kind of event.</param>
/// <param name="Role">What the one who acts is to the goods.</param>
internal sealed record LexicalTrigger(EventKind Event, LexicalRole Role)
{
    /// <summary>Reads <c>transfer gives</c>.</summary>
    public static LexicalTrigger Parse(string words) =>
        words.Split(' ') is [var kind, var role]
            ? new(Enum.Parse<EventKind>(kind, ignoreCase: true), Enum.Parse<LexicalRole>(role, ignoreCase: true))
            : throw new FormatException($"'{words}' is not an event and a role.");
}

/// <summary>What the one who acts is to the goods.</summary>
internal enum LexicalRole
{
    /// <summary>Nobody's goods change hands.</summary>
    Acts,

    /// <summary>The goods come from him.</summary>
    Gives,

    /// <summary>The goods go to him.</summary>
    Gets,

    /// <summary>The goods move; only prepositions say from where to where.</summary>
    Moves,
}
