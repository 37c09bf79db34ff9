using System.Collections.Immutable;
using Waybill.Reference.Registers;
using Waybill.Reference.Screening;

namespace Waybill.Reference;

/// <summary>What the user lays beside the shelf for a case: registers of arms transfers, sanctions lists.</summary>
public sealed record Records
{
    /// <summary>Nothing laid beside it.</summary>
    public static Records None { get; } = new();

    /// <summary>Registers; of several editions of one the newest first.</summary>
    public ImmutableArray<RegisterFile> Registers { get; init; } = [];

    /// <summary>Lists, ready to be searched; null where none was given.</summary>
    public ScreeningIndex? Lists { get; init; }
}
