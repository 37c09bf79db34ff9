using System.Collections.Immutable;

namespace Waybill.Reference.Matching;

/// <summary>Which kinds of names are compared, and by whose rules.</summary>
internal static class NameKinds
{
    /// <summary>The kinds that have rules of their own; what may be any of them is compared as the other is.</summary>
    public static ImmutableArray<NameKind> Own { get; } = [NameKind.Person, NameKind.Organisation, NameKind.Ship];

    /// <summary>The rules that two are compared by; null where they cannot be one. Of two that may be anything, those of organisations.</summary>
    public static NameKind? Common(NameKind one, NameKind other) =>
        one == other ? Known(one) : one == NameKind.Thing ? Unknown(other) : other == NameKind.Thing ? Unknown(one) : null;

    private static NameKind Known(NameKind kind) => kind == NameKind.Thing ? NameKind.Organisation : kind;

    private static NameKind? Unknown(NameKind kind) => kind == NameKind.Ship ? null : kind;
}
